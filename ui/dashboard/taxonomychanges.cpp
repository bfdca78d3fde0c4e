#include "dashboard/taxonomychanges.h"

#include <algorithm>

#include <QCoreApplication>

#include "common/dates.h"
#include "common/uilanguage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using What = TaxonomyOperation::What;

/// As it is called since then; what is gone as it was called before.
QString nameOf(const TaxonomyVersion &version, qsizetype index)
{
    const CategoryId id = version.operation.categories.value(index);
    if (version.taxonomy.contains(id))
        return categoryName(version.taxonomy.byId(id));
    return version.operation.names.value(index, id);
}

QStringList namesOf(const TaxonomyVersion &version, qsizetype from, qsizetype to)
{
    QStringList names;
    for (qsizetype i = from; i < to; ++i)
        names.append(nameOf(version, i));
    return names;
}

bool matters(const TaxonomyVersion &version)
{
    return version.operation.what != What::Start && version.operation.what != What::Reorder;
}

} // namespace

QString changeText(const TaxonomyVersion &version)
{
    const qsizetype size = version.operation.categories.size();
    const QString all = namesOf(version, 0, size).join(u", "_s);
    switch (version.operation.what) {
    case What::Start:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "The first taxonomy");
    case What::Add:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Added %1").arg(all);
    case What::Edit:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Edited %1").arg(all);
    case What::Merge:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Merged %1 into %2")
            .arg(namesOf(version, 0, size - 1).join(u", "_s), nameOf(version, size - 1));
    case What::Split:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Split %1 into %2")
            .arg(nameOf(version, 0), namesOf(version, 1, size).join(u", "_s));
    case What::Archive:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Archived %1").arg(all);
    case What::Reopen:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Took %1 back into use").arg(all);
    case What::Reorder:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Another order");
    case What::Replace:
        return QCoreApplication::translate("oneul::TaxonomyChanges", "Another taxonomy");
    case What::Undo:
        return all.isEmpty()
                   ? QCoreApplication::translate("oneul::TaxonomyChanges", "A change was undone")
                   : QCoreApplication::translate("oneul::TaxonomyChanges", "A change was undone: %1").arg(all);
    }
    return {};
}

QString changeDetails(const TaxonomyVersion &version, const QDate &today)
{
    QString text = u"%1: %2"_s.arg(shortDay(version.at.toLocalTime().date(), today), changeText(version));
    if (version.relabelled > 0)
        text +=
            u" · "_s
            + QCoreApplication::translate("oneul::TaxonomyChanges", "%n article(s) moved", nullptr, version.relabelled);
    if (version.undone)
        text += u" · "_s + QCoreApplication::translate("oneul::TaxonomyChanges", "undone later");
    return text;
}

QMap<int, QList<TaxonomyVersion>> changesInBars(const QList<TaxonomyVersion> &versions, const QList<TimeBar> &bars)
{
    QMap<int, QList<TaxonomyVersion>> changes;
    for (const TaxonomyVersion &version : versions) {
        const QDate day = version.at.toLocalTime().date();
        const auto at =
            std::ranges::find_if(bars, [&](const TimeBar &bar) { return day >= bar.first && day <= bar.last; });
        if (matters(version) && at != bars.end())
            changes[int(at - bars.begin())].prepend(version); // they come newest first
    }
    return changes;
}

} // namespace oneul
