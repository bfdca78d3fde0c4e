#include "storage/listsorter.h"

#include <algorithm>
#include <cstring>

namespace oneul {

namespace {

constexpr qsizetype kTitleBytes = 200; ///< what titles are told apart by
constexpr char16_t kNoAccents = 0x2000; ///< letters from here on keep what they are made of

template <class Key>
QHash<Key, quint32> ranksOf(const QList<Key> &order)
{
    QHash<Key, quint32> ranks;
    for (const Key &key : order)
        ranks.insert(key, static_cast<quint32>(ranks.size()));
    return ranks;
}

/// Without case and accents, and without what stands before the first letter or figure.
QByteArray titleKey(const QString &title)
{
    QString key;
    key.reserve(title.size());
    for (const QChar c : title) {
        const bool plain = c.unicode() < 0x80 || c.unicode() >= kNoAccents;
        const QChar base = plain || c.decomposition().isEmpty() ? c : c.decomposition().at(0);
        if (!key.isEmpty() || base.isLetterOrNumber() || base.isSurrogate())
            key.append(base.toCaseFolded());
    }
    return (key.isEmpty() ? title : key).toUtf8().left(kTitleBytes).replace('\0', ' ');
}

} // namespace

ListColumn columnOf(const ListOrder &order)
{
    switch (order.key) {
    case ListOrder::Key::Source:
        return ListColumn::Source;
    case ListOrder::Key::Category:
        return ListColumn::Category;
    case ListOrder::Key::Read:
        return ListColumn::Read;
    case ListOrder::Key::Starred:
        return ListColumn::Starred;
    case ListOrder::Key::Title:
        return ListColumn::Title;
    case ListOrder::Key::Published:
    case ListOrder::Key::Relevance:
        break;
    }
    return ListColumn::None;
}

ListSorter::ListSorter(const ListOrder &order)
    : m_column(columnOf(order))
    , m_descending(order.descending)
    , m_sources(ranksOf(order.sources))
    , m_categories(ranksOf(order.categories))
{
    // The groups are given in the order in which they are shown.
    if (m_column == ListColumn::Source || m_column == ListColumn::Category)
        m_descending = false;
}

void ListSorter::add(const Statement &row)
{
    m_rows.push_back({keyOf(row), row.number(0), row.number(1)});
}

quint32 ListSorter::keyOf(const Statement &row)
{
    switch (m_column) {
    case ListColumn::Source:
        return m_sources.value(row.number(2), static_cast<quint32>(m_sources.size()));
    case ListColumn::Category:
        return m_categories.value(row.text(2), static_cast<quint32>(m_categories.size()));
    case ListColumn::Read:
    case ListColumn::Starred:
        return row.number(2) != 0 ? 1 : 0;
    case ListColumn::Title:
        return keepTitle(row.text(2));
    case ListColumn::None:
        break;
    }
    return 0;
}

quint32 ListSorter::keepTitle(const QString &title)
{
    const auto start = static_cast<quint32>(m_titles.size());
    const QByteArray key = titleKey(title);
    m_titles.append(key.constData(), static_cast<size_t>(key.size()) + 1);
    return start;
}

QList<ArticleId> ListSorter::sorted()
{
    const auto compare = [this](const Row &a, const Row &b) {
        if (m_column == ListColumn::Title)
            return std::strcmp(m_titles.data() + a.key, m_titles.data() + b.key);
        return a.key == b.key ? 0 : (a.key < b.key ? -1 : 1);
    };
    const bool upside = !m_descending || m_column == ListColumn::None;
    std::ranges::sort(m_rows, [&](const Row &a, const Row &b) {
        if (const int order = compare(a, b); order != 0)
            return upside ? order < 0 : order > 0;
        if (m_column == ListColumn::None && !m_descending)
            return a.published != b.published ? a.published < b.published : a.id < b.id;
        return a.published != b.published ? a.published > b.published : a.id > b.id;
    });
    QList<ArticleId> ids;
    ids.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const Row &row : m_rows) {
        if (ids.isEmpty() || ids.last() != row.id)
            ids.append(row.id);
    }
    return ids;
}

} // namespace oneul
