#include "storage/articletable.h"

#include "storage/articlechanges.h"
#include "storage/changenumber.h"
#include "storage/hiddenarticles.h"
#include "storage/storyrows.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString columns()
{
    return u"kind, title, url, source_id, sources, published, day, first_seen, language, title_only, text_entry, "
           "text_hash"_s;
}

std::optional<qint64> sourceOf(const Derived &derived)
{
    return derived.source > 0 ? std::optional<qint64>(derived.source) : std::nullopt;
}

/// What stands right of a "=" is the row as it was before.
QString updateText()
{
    return u"UPDATE articles SET kind = ?, title = ?2, url = ?, source_id = ?, sources = ?, published = ?6, "
           "day = ?, first_seen = ?, language = ?, title_only = ? AND NOT EXISTS (SELECT 1 FROM "
           "full_texts f WHERE f.article_id = articles.id AND length(f.body) > 0), text_entry = ?, text_hash = ?12, "
           "changed = CASE WHEN title <> ?2 OR published <> ?6 OR text_hash <> ?12 THEN ?13 ELSE changed END "
           "WHERE id = ?14"_s;
}

} // namespace

ArticleTable::ArticleTable(Sql &sql)
    : m_sql(sql)
    , m_byId(sql, u"SELECT %1 FROM articles WHERE id = ?"_s.arg(columns()))
    , m_insert(sql, u"INSERT INTO articles (%1, changed) VALUES (?%2)"_s.arg(columns(), u", ?"_s.repeated(12)))
    , m_update(sql, updateText())
    , m_status(sql, u"SELECT read, starred, category, category_origin, confidence, %1 FROM status s "
                    "WHERE article_id = ?"_s.arg(isHidden(u"s.article_id"_s)))
    , m_insertStatus(sql, u"INSERT INTO status (article_id, read, starred, category, category_origin, confidence, "
                          "published, source_id, day, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_updateStatus(sql, u"UPDATE status SET read = ?, starred = ?, category = ?, category_origin = ?, "
                          "confidence = ? WHERE article_id = ?"_s)
    , m_hide(sql, u"INSERT OR IGNORE INTO hidden_articles (article_id) VALUES (?)"_s)
    , m_label(sql,
              u"INSERT OR IGNORE INTO article_labels (label_id, article_id) SELECT id, ? FROM labels WHERE id = ?"_s)
    , m_mirrorStatus(sql,
                     u"UPDATE status SET published = ?1, source_id = ?2, day = ?3, kind = ?4 WHERE article_id = ?5 "
                     "AND (published, source_id, day, kind) IS NOT (?1, ?2, ?3, ?4)"_s)
    , m_mirrorEntries(sql, u"UPDATE entries SET listed = ?1 WHERE article_id = ?2 AND listed <> ?1"_s)
    , m_setChanged(sql, u"UPDATE articles SET changed = ? WHERE id = ?"_s)
    , m_moveDigests(sql, u"UPDATE digest_articles SET article_id = ? WHERE article_id = ?"_s)
    , m_moveCites(sql, u"UPDATE digest_cites SET article_id = ? WHERE article_id = ?"_s)
    , m_remove(sql, u"DELETE FROM articles WHERE id = ?"_s)
    , m_fullTexts(sql)
{}

std::optional<Derived> ArticleTable::byId(ArticleId article)
{
    m_byId.exec(article);
    if (!m_byId.next())
        return std::nullopt;
    Derived derived;
    derived.kind = Kind(m_byId.number(0));
    derived.title = m_byId.text(1);
    derived.url = m_byId.text(2);
    derived.source = m_byId.number(3);
    derived.sources = int(m_byId.number(4));
    derived.published = m_byId.time(5);
    derived.day = m_byId.day(6);
    derived.firstSeen = m_byId.time(7);
    derived.language = m_byId.text(8);
    derived.titleOnly = m_byId.number(9) != 0;
    derived.textEntry = m_byId.number(10);
    derived.textHash = m_byId.bytes(11);
    m_byId.finish();
    return derived;
}

ArticleStatus ArticleTable::status(ArticleId article)
{
    ArticleStatus status;
    m_status.exec(article);
    if (m_status.next()) {
        status.read = m_status.number(0) != 0;
        status.starred = m_status.number(1) != 0;
        status.category = m_status.text(2);
        status.categoryOrigin = CategoryOrigin(m_status.number(3));
        status.confidence = m_status.real(4);
        status.hidden = m_status.number(5) != 0;
    }
    m_status.finish();
    return status;
}

ArticleId ArticleTable::insert(const Derived &derived, const ArticleStatus &status)
{
    m_insert.exec(int(derived.kind), derived.title, derived.url, sourceOf(derived), derived.sources, derived.published,
                  derived.day, derived.firstSeen, derived.language, derived.titleOnly, derived.textEntry,
                  derived.textHash, changeNumber());
    const ArticleId id = m_insert.insertedId();
    m_insertStatus.exec(id, status.read, status.starred, status.category, int(status.categoryOrigin), status.confidence,
                        derived.published, sourceOf(derived), derived.day, int(derived.kind));
    if (status.hidden)
        m_hide.exec(id);
    return id;
}

void ArticleTable::update(ArticleId article, const Derived &derived)
{
    m_update.exec(int(derived.kind), derived.title, derived.url, sourceOf(derived), derived.sources, derived.published,
                  derived.day, derived.firstSeen, derived.language, derived.titleOnly, derived.textEntry,
                  derived.textHash, changeNumber(), article);
    mirror(article, derived);
}

void ArticleTable::mirror(ArticleId article, const Derived &derived)
{
    m_mirrorStatus.exec(derived.published, sourceOf(derived), derived.day, int(derived.kind), article);
    m_mirrorEntries.exec(derived.published, article);
}

void ArticleTable::setChanged(ArticleId article)
{
    m_setChanged.exec(changeNumber(), article);
}

qint64 ArticleTable::changeNumber()
{
    if (m_changeNumber == 0)
        m_changeNumber = nextChangeNumber(m_sql);
    return m_changeNumber;
}

void ArticleTable::setStatus(ArticleId article, const ArticleStatus &status)
{
    m_updateStatus.exec(status.read, status.starred, status.category, int(status.categoryOrigin), status.confidence,
                        article);
}

void ArticleTable::label(ArticleId article, const QList<LabelId> &labels)
{
    for (const LabelId label : labels)
        m_label.exec(article, label);
}

void ArticleTable::replace(ArticleId from, ArticleId into)
{
    if (m_fullTexts.move(from, into))
        setChanged(into);
    moveMarks(m_sql, from, into);
    moveStory(m_sql, from, into);
    m_moveDigests.exec(into, from);
    m_moveCites.exec(into, from);
    m_remove.exec(from);
}

} // namespace oneul
