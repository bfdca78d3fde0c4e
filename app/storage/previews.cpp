#include "storage/previews.h"

#include <QHash>
#include <QString>

#include "storage/contents.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kMostIds = 64; ///< more than a screen has cards
constexpr qsizetype kMostText = 240;
constexpr qsizetype kMostSources = 4;
/// Bytes that surely hold the beginning, whatever white space is in it.
constexpr qsizetype kHead = 4096;

/// The beginning in one line, cut behind a word where one ends in its last third.
QString beginningOf(const QByteArray &utf8)
{
    qsizetype size = qMin(utf8.size(), kHead);
    // No character is cut in two: bytes 10xxxxxx go on with one.
    while (size > 0 && size < utf8.size() && (uchar(utf8.at(size)) & 0xC0) == 0x80)
        --size;
    const QString text = QString::fromUtf8(utf8.constData(), size).simplified();
    if (text.size() <= kMostText)
        return text;
    qsizetype end = kMostText - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    if (const qsizetype blank = text.lastIndexOf(u' ', end); blank > end * 2 / 3)
        end = blank;
    return text.left(end).trimmed() + u'…';
}

/// Each article's sources that tell its story, the first to tell it first.
QHash<ArticleId, QStringList> storySources(Sql &sql, const QString &ids)
{
    QHash<ArticleId, QStringList> names;
    Statement statement(sql, u"SELECT m.article_id, src.name FROM json_each(?) wanted "
                             "CROSS JOIN story_members m ON m.article_id = wanted.value "
                             "CROSS JOIN story_members o ON o.story_id = m.story_id "
                             "CROSS JOIN entries e ON e.article_id = o.article_id "
                             "CROSS JOIN sources src ON src.id = e.source_id "
                             "WHERE EXISTS (SELECT 1 FROM story_members t WHERE t.story_id = m.story_id "
                             "AND t.article_id <> m.article_id) "
                             "GROUP BY m.article_id, src.id "
                             "ORDER BY m.article_id, min(coalesce(e.published, e.first_seen)), src.id"_s);
    for (statement.exec(ids); statement.next();) {
        QStringList &known = names[statement.number(0)];
        if (known.size() < kMostSources)
            known.append(statement.text(1));
    }
    return names;
}

} // namespace

QList<ArticlePreview> previewsOf(Sql &sql, const QList<ArticleId> &ids)
{
    const QList<ArticleId> wanted = ids.mid(0, kMostIds);
    const QString list = idsToJson(wanted);
    const QHash<ArticleId, QStringList> sources = storySources(sql, list);
    ContentCodec codec;
    Statement contents(sql, u"SELECT t.body FROM articles a LEFT JOIN contents t ON t.entry_id = a.text_entry "
                            "WHERE a.id = ?"_s);
    Statement pages(sql, u"SELECT body FROM full_texts WHERE article_id = ?"_s);
    // A list is shown whatever one article's bytes have suffered: opening that article says so.
    const auto textOf = [&codec](const QByteArray &packed) {
        const Result<Contents> unpacked = codec.unpack(packed);
        return unpacked ? beginningOf(unpacked->text) : QString();
    };
    QList<ArticlePreview> previews;
    for (const ArticleId id : wanted) {
        contents.exec(id);
        if (!contents.next())
            continue;
        ArticlePreview preview{id, textOf(contents.bytes(0)), sources.value(id)};
        contents.finish();
        if (preview.text.isEmpty() && pages.exec(id) && pages.next())
            preview.text = textOf(pages.bytes(0));
        pages.finish();
        previews.append(preview);
    }
    return previews;
}

} // namespace oneul
