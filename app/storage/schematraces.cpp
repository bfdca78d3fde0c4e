#include "storage/schematraces.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QSet>

#include "storage/rootrecord.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostLooks = 8; ///< at rows of a page, until one says that the page is none of the schema's

std::optional<SchemaRow> schemaRow(const PageRecord &record)
{
    static const QStringList types{u"table"_s, u"index"_s, u"trigger"_s, u"view"_s};
    if (record.types.size() != 5 || !types.contains(record.text(0).value_or(QString())))
        return {};
    const auto name = record.text(1);
    const auto root = record.number(3);
    if (!name || !root || *root < 0 || *root > 0x7fffffff)
        return {};
    return SchemaRow{*name, record.text(4).value_or(QString()), quint32(*root)};
}

void collectRows(const TreePage &page, QList<SchemaRow> &rows)
{
    bool isSchema = false;
    for (int cell = 0; cell < page.cells() && (isSchema || cell < kMostLooks); ++cell) {
        const auto record = page.record(cell);
        const auto row = record ? schemaRow(*record) : std::nullopt;
        if (!row)
            continue;
        isSchema = true;
        if (row->root > 0)
            rows.append(*row);
    }
}

/// The note of a root, when the row is one: its table and the page.
std::optional<SchemaRow> notedRoot(const PageRecord &record)
{
    const QLatin1String prefix(kRootKey);
    const QString key = record.types.size() == 2 ? record.text(0).value_or(QString()) : QString();
    if (!key.startsWith(prefix))
        return {};
    const quint32 root = record.text(1).value_or(QString()).toUInt();
    return root > 0 ? std::optional(SchemaRow{key.mid(prefix.size()), {}, root}) : std::nullopt;
}

} // namespace

SchemaTraces findTraces(PageFile &file, const PointerMap &map)
{
    SchemaTraces traces;
    QSet<QString> contradicted;
    for (quint32 number = 1; number <= file.count(); ++number) {
        const PageUse use = map.use(number);
        if (use == PageUse::Free || use == PageUse::FirstOverflow || use == PageUse::Overflow)
            continue; // what lies there is of another time
        const TreePage page(file.page(number), number == 1);
        if (page.kind() == TreePage::Kind::TableLeaf && use != PageUse::Root)
            collectRows(page, traces.rows);
        if (page.kind() != TreePage::Kind::IndexLeaf && page.kind() != TreePage::Kind::IndexInterior)
            continue;
        for (int cell = 0; cell < page.cells(); ++cell) {
            const auto record = page.record(cell);
            const auto noted = record ? notedRoot(*record) : std::nullopt;
            if (!noted)
                continue;
            if (traces.noted.value(noted->name, noted->root) != noted->root)
                contradicted.insert(noted->name);
            traces.noted.insert(noted->name, noted->root);
        }
    }
    for (const QString &name : std::as_const(contradicted))
        traces.noted.remove(name);
    return traces;
}

} // namespace oneul
