#include "storage/batchwriter.h"

#include <algorithm>

namespace oneul {

namespace {

int weight(CategoryOrigin origin)
{
    switch (origin) {
    case CategoryOrigin::User:
        return 3;
    case CategoryOrigin::Rule:
        return 2;
    case CategoryOrigin::Import:
        return 1;
    case CategoryOrigin::Model:
        break;
    }
    return 0;
}

ArticleStatus united(const ArticleStatus &into, const ArticleStatus &from)
{
    ArticleStatus status = weight(from.categoryOrigin) > weight(into.categoryOrigin) ? from : into;
    status.read = into.read || from.read;
    status.starred = into.starred || from.starred;
    status.hidden = into.hidden || from.hidden;
    return status;
}

} // namespace

BatchWriter::BatchWriter(BatchTables &tables, const PreparedBatch &batch)
    : m_batch(batch)
    , m_entries(tables.entries)
    , m_articles(tables.articles)
    , m_counts(tables.counts)
    , m_tombstones(tables.tombstones)
    , m_categories(tables.categories)
    , m_mayBeKnown(m_entries.hasEntries(batch.source))
{}

StoreReport BatchWriter::write()
{
    const QList<PreparedArticle> &articles = m_batch.articles;
    m_ids.resize(articles.size());
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles.at(i).sameAs < 0)
            m_ids[i] = store(articles.at(i));
    }
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles.at(i).sameAs >= 0)
            m_ids[i] = m_ids.at(articles.at(i).sameAs);
    }
    QList<ArticleId> touched = m_touched.keys();
    std::ranges::sort(touched);
    for (const ArticleId article : std::as_const(touched))
        finish(article);
    return report();
}

ArticleId BatchWriter::store(const PreparedArticle &stated)
{
    Entry entry = stated.entry;
    std::optional<Entry> own;
    if (m_mayBeKnown) {
        const auto known = m_entries.knownByKey(m_batch.source, entry.key);
        if (known)
            own = known->hash == entry.hash ? std::nullopt : m_entries.byKey(m_batch.source, entry.key);
        const bool stays = known && (!own || staysAsImported(entry, *own));
        if (stays) {
            m_seen.insert(known->id);
            return known->article;
        }
    }
    if (own)
        entry = succeed(entry, *own);

    QList<ArticleId> articles = m_entries.articlesFor(entry.arxivId, entry.normalisedUrl);
    if (own && !articles.contains(own->article))
        articles.append(own->article);
    if (articles.isEmpty())
        return staysRemoved(entry) ? 0 : addArticle(entry, stated);

    const ArticleId article = join(articles);
    touch(article);
    const std::optional<Entry> earlier = own ? own : formerEntry(article);
    entry.article = article;
    if (earlier)
        replaceEntry(entry, *earlier, stated);
    else
        addEntry(entry, m_touched.value(article).derived.published, stated);
    if (m_batch.source == 0 && entry.categoryOrigin != CategoryOrigin::Model)
        m_imported.insert(article, entry);
    return article;
}

/// A report that the analyst imports is asked for: what it lists comes back.
bool BatchWriter::staysRemoved(const Entry &entry)
{
    if (m_batch.source > 0)
        return m_tombstones.holds(entry, m_batch.seenAt);
    m_tombstones.lift(entry);
    return false;
}

ArticleId BatchWriter::addArticle(Entry entry, const PreparedArticle &stated)
{
    entry.id = m_entries.nextId();
    ArticleStatus status;
    takeCategory(status, entry);
    status.starred = stated.starred;
    status.hidden = stated.hidden;
    status.read = stated.read || stated.hidden;
    const Derived derived = derive({entry});
    entry.article = m_articles.insert(derived, status);
    if (!stated.labels.isEmpty())
        m_articles.label(entry.article, stated.labels);
    m_counts.count(derived, status, {entry}, 1);
    addEntry(entry, derived.published, stated);
    m_addedSet.insert(entry.article);
    m_delta.added.append(entry.article);
    return entry.article;
}

void BatchWriter::addEntry(Entry entry, const QDateTime &listed, const PreparedArticle &stated)
{
    entry.id = m_entries.nextId();
    m_entries.insert(entry, listed, stated);
    m_seen.insert(entry.id);
}

void BatchWriter::replaceEntry(const Entry &entry, const Entry &earlier, const PreparedArticle &stated)
{
    Entry later = succeed(entry, earlier);
    later.article = entry.article;
    m_entries.update(later, stated);
    m_seen.insert(later.id);
}

/// A source that gives its entries new ids again and again states the same article under another key:
/// its former entry is taken over instead of heaping up.
std::optional<Entry> BatchWriter::formerEntry(ArticleId article)
{
    if (m_batch.source == 0)
        return std::nullopt;
    const QList<Entry> entries = m_entries.ofArticle(article);
    const auto former = std::ranges::find_if(
        entries, [this](const Entry &entry) { return entry.source == m_batch.source && !m_seen.contains(entry.id); });
    return former == entries.end() ? std::nullopt : std::optional<Entry>(*former);
}

/// Reports of several days may list one article: the first day counts, whichever is imported first.
bool BatchWriter::staysAsImported(const Entry &entry, const Entry &earlier) const
{
    return m_batch.source == 0 && earlier.dayBasis == DayBasis::Stated && entry.dayBasis == DayBasis::Stated
           && earlier.day < entry.day && entry.textLength <= earlier.textLength;
}

ArticleId BatchWriter::join(QList<ArticleId> articles)
{
    std::ranges::sort(articles);
    const ArticleId oldest = articles.takeFirst();
    for (const ArticleId article : std::as_const(articles))
        joinInto(oldest, article);
    return oldest;
}

void BatchWriter::joinInto(ArticleId into, ArticleId from)
{
    touch(into);
    touch(from);
    const ArticleStatus status = united(m_articles.status(into), m_articles.status(from));
    m_articles.setStatus(into, status);
    m_entries.moveAll(from, into);
    m_articles.replace(from, into);

    if (m_touched.contains(into))
        m_touched[into].textHashes += m_touched.take(from).textHashes;
    else
        m_touched.remove(from);
    if (m_imported.contains(from) && !m_imported.contains(into))
        m_imported.insert(into, m_imported.value(from));
    m_imported.remove(from);
    m_joined.insert(from, into);
    if (!m_addedSet.remove(from))
        m_delta.removed.append(from);
}

void BatchWriter::touch(ArticleId article)
{
    if (m_touched.contains(article))
        return;
    Before before;
    before.derived = m_articles.byId(article).value_or(Derived());
    const QList<Entry> entries = m_entries.ofArticle(article);
    m_counts.count(before.derived, m_articles.status(article), entries, -1);
    const auto text = std::ranges::find(entries, before.derived.textEntry, &Entry::id);
    if (text != entries.end())
        before.textEntryHash = text->textHash;
    if (!m_addedSet.contains(article))
        before.textHashes.insert(before.derived.textHash);
    m_touched.insert(article, before);
}

void BatchWriter::finish(ArticleId article)
{
    const QList<Entry> entries = m_entries.ofArticle(article);
    if (entries.isEmpty())
        return;
    const Derived derived = derive(entries);
    const Entry text = *std::ranges::find(entries, derived.textEntry, &Entry::id);
    const ArticleStatus status = statusAfter(article, text, derived);
    m_articles.update(article, derived);
    m_articles.setStatus(article, status);
    m_counts.count(derived, status, entries, 1);
    if (!m_addedSet.contains(article))
        m_delta.updated.append(article);
}

/// What was classified before the taxonomy changed, or is stored since then, knows the categories of then.
void BatchWriter::takeCategory(ArticleStatus &status, const Entry &entry)
{
    status.category = m_categories.resolved(entry.category);
    status.categoryOrigin = entry.categoryOrigin;
    status.confidence = entry.confidence;
}

ArticleStatus BatchWriter::statusAfter(ArticleId article, const Entry &text, const Derived &derived)
{
    const Before before = m_touched.value(article);
    ArticleStatus status = m_articles.status(article);
    // Unread again when a text that was there became another; not when a second source tells the same
    // story at greater length.
    const bool sameTeller = before.derived.textEntry == derived.textEntry && !before.textEntryHash.isEmpty();
    if (sameTeller && !derived.titleOnly && !before.textHashes.contains(derived.textHash))
        status.read = status.hidden;
    const bool isOtherText = before.derived.textEntry != derived.textEntry || before.textEntryHash != text.textHash;
    if (status.categoryOrigin == CategoryOrigin::User)
        return status;
    const auto imported = m_imported.constFind(article);
    if (imported != m_imported.constEnd()) {
        if (weight(imported->categoryOrigin) >= weight(status.categoryOrigin))
            takeCategory(status, *imported);
        return status;
    }
    // Classifier and rules have looked at the new text, unless the article shows that of its own page.
    if (status.categoryOrigin != CategoryOrigin::Import && isOtherText && !m_articles.hasFullText(article))
        takeCategory(status, text);
    return status;
}

ArticleId BatchWriter::current(ArticleId article) const
{
    while (m_joined.contains(article))
        article = m_joined.value(article);
    return article;
}

StoreReport BatchWriter::report()
{
    StoreReport report;
    report.delta = m_delta;
    report.delta.added.removeIf([this](ArticleId article) { return !m_addedSet.contains(article); });
    for (const ArticleId article : std::as_const(m_ids))
        report.ids.append(current(article));
    report.added = int(report.delta.added.size());
    report.updated = int(report.delta.updated.size());
    return report;
}

} // namespace oneul
