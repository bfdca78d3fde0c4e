#include "service/articlesharing.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include "base/clock.h"
#include "base/whendone.h"
#include "digest/citation.h"
#include "model/category.h"
#include "service/articleservice.h"
#include "service/notefiles.h"
#include "service/texttools.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongestMail = 1900; ///< characters; some desktops cut longer addresses
constexpr qsizetype kMostInMail = 160; ///< more, with a line's end each, would not fit however short they are

/// Everything but letters and digits spelt out, line ends as mail has them.
QByteArray mailText(const QString &text)
{
    return QString(text).replace(u'\n', u"\r\n"_s).toUtf8().toPercentEncoding();
}

QString paragraphOf(const ArticleRow &row)
{
    QStringList lines{row.title.simplified()};
    QStringList origin{row.sourceName.simplified(), row.day.isValid() ? row.day.toString(Qt::ISODate) : QString()};
    origin.removeAll(QString());
    lines.append(origin.join(u", "_s));
    lines.append(QString::fromLatin1(row.url.toEncoded()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QByteArray mailOf(const QString &title, qsizetype others, const QStringList &paragraphs)
{
    const QString subject = others > 0 ? title + u" (+"_s + QString::number(others) + u')' : title;
    return "mailto:?subject=" + mailText(subject) + "&body=" + mailText(paragraphs.join(u"\n\n"_s) + u'\n');
}

/// Half of a character that takes two code units is none.
QString cutTo(const QString &text, qsizetype size)
{
    if (size >= text.size())
        return text;
    return text.left(size > 0 && text.at(size - 1).isHighSurrogate() ? size - 1 : size).trimmed() + u'…';
}

Result<QString> citationOf(const QList<Article> &articles, ArticleSharing::Style style)
{
    if (articles.isEmpty())
        return fail(ErrorCode::NotFound);
    if (style == ArticleSharing::Style::BibTeX)
        return bibtexOf(articles);
    QString text;
    for (const Article &article : articles)
        text += style == ArticleSharing::Style::Ris ? risOf(article) : markdownCitation(article) + u'\n';
    return articles.size() == 1 ? text.trimmed() : text;
}

} // namespace

ArticleSharing::ArticleSharing(ArticleService &articles, const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent), m_articles(articles), m_tools(tools), m_clock(clock)
{}

QFuture<Result<QString>> ArticleSharing::citation(const QList<ArticleId> &ids, Style style)
{
    return chained<QString>(this, m_articles.texts(ids), [this, style](const QList<Article> &articles) {
        return QtConcurrent::run(m_tools.pool.get(), [articles, style] { return citationOf(articles, style); });
    });
}

QFuture<Result<QStringList>> ArticleSharing::save(const QList<ArticleId> &ids, const QString &folder,
                                                  const QString &style)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return readyFuture<QStringList>(fail(ErrorCode::FileNotFound, folder));
    return chained<QStringList>(this, m_articles.texts(ids), [this, folder, style](const QList<Article> &articles) {
        QList<NoteContent> notes;
        for (const Article &article : articles) {
            const Category &category = m_tools.taxonomy.byId(article.row.status.category);
            const Language language = languageFromCode(article.row.language);
            notes.append({article, category.name(language)});
        }
        return QtConcurrent::run(m_tools.pool.get(), [notes, folder, style, now = m_clock.now()] {
            return style == u"zotero" ? writeReferences(notes, folder, now) : writeNotes(notes, folder, now);
        });
    });
}

QUrl ArticleSharing::mailLink(const QList<ArticleRow> &rows)
{
    QStringList paragraphs;
    for (const ArticleRow &row : rows.first(std::min(rows.size(), kMostInMail)))
        paragraphs.append(paragraphOf(row));
    QString title = rows.isEmpty() ? QString() : rows.first().title.simplified();
    QByteArray mail = mailOf(title, rows.size() - 1, paragraphs);
    while (mail.size() > kLongestMail && paragraphs.size() > 1) {
        paragraphs.removeLast();
        mail = mailOf(title, rows.size() - 1, paragraphs);
    }
    // One article that is too much by itself: first its title is cut, then nothing but the title is left.
    for (qsizetype room = 200; mail.size() > kLongestMail && room > 0; room /= 2) {
        title = cutTo(title, room);
        const QStringList lines = paragraphs.first().split(u'\n').mid(1);
        const QString rest = room > 25 ? u'\n' + lines.join(u'\n') : QString();
        mail = mailOf(title, rows.size() - 1, {title + rest});
    }
    return QUrl::fromEncoded(mail);
}

} // namespace oneul
