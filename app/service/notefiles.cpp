#include "service/notefiles.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include "digest/citation.h"
#include "digest/frontmatter.h"
#include "digest/markdowntext.h"
#include "service/savefile.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongestName = 120; ///< bytes of UTF-8; with a folder in front 255 would be too many on some disks
constexpr int kMostNames = 1000; ///< of the same title
constexpr int kMostLooked = 5000; ///< notes of the folder that are looked into for an address
constexpr qint64 kHead = 16 * 1024; ///< bytes of a note that hold its front matter
constexpr qint64 kLargestNote = 4 * 1024 * 1024;

/// Vaults have plug-ins that run what stands between "<%" and "%>" as soon as a file is there. What came from elsewhere
/// must not be run: in a quoted text the second character is spelt out.
QString yamlWord(const QString &text)
{
    return yamlText(text).replace(u"<%"_s, u"<\\x25"_s);
}

/// The same in Markdown, where a backslash before a sign is not shown.
QString inert(const QString &markdown)
{
    return QString(markdown).replace(u"<%"_s, u"<\\%"_s);
}

QString yamlLine(QLatin1StringView name, const QString &text)
{
    return text.simplified().isEmpty() ? QString() : name + u": "_s + yamlWord(text.simplified()) + u'\n';
}

QString yamlList(QLatin1StringView name, const QStringList &values)
{
    if (values.isEmpty())
        return {};
    QString lines = name + u":\n"_s;
    for (const QString &value : values)
        lines += u"  - "_s + yamlWord(value) + u'\n';
    return lines;
}

/// A term as a tag: without blanks, and never of digits alone.
QString tagOf(const QString &term)
{
    QString tag;
    for (const QChar c : term.simplified()) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/' || c.isSurrogate())
            tag.append(c);
        else if (!tag.isEmpty() && !tag.endsWith(u'-'))
            tag.append(u'-');
    }
    while (tag.endsWith(u'-') || tag.endsWith(u'/'))
        tag.chop(1);
    return std::ranges::all_of(tag, [](QChar c) { return c.isDigit(); }) ? QString() : tag;
}

QString addressOf(const Article &article)
{
    return QString::fromLatin1(article.row.url.toEncoded());
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// Where the front matter's lines begin and end; {-1, -1}: there is none.
std::pair<qsizetype, qsizetype> frontMatter(const QString &note)
{
    const qsizetype from = note.startsWith(u"---\n") ? 4 : note.startsWith(u"---\r\n") ? 5 : -1;
    const qsizetype end = from < 0 ? -1 : note.indexOf(u"\n---"_s, from - 1);
    return end < 0 ? std::pair<qsizetype, qsizetype>{-1, -1} : std::pair{from, end + 1};
}

QString unquoted(const QString &value)
{
    const QString text = value.trimmed();
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    return text.sliced(1, text.size() - 2).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
}

QString headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kHead)) : QString();
}

/// The notes of a folder by their address.
QHash<QString, QString> notesIn(const QString &folder)
{
    QHash<QString, QString> found;
    QDirIterator files(folder, {u"*.md"_s}, QDir::Files);
    for (int looked = 0; looked < kMostLooked && files.hasNext(); ++looked) {
        const QString path = files.next();
        if (const QString address = noteAddress(headOf(path)); !address.isEmpty())
            found.insert(address, path);
    }
    return found;
}

QString freePath(const QString &folder, const QString &name, const QString &extension)
{
    for (int number = 1; number <= kMostNames; ++number) {
        const QString counted = number == 1 ? name : name + u' ' + QString::number(number);
        const QString path = folder + u'/' + counted + extension;
        if (!QFileInfo::exists(path))
            return path;
    }
    return {};
}

Result<void> renew(const QString &path, const QDateTime &now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestNote)
        return fail(ErrorCode::FileRead, path);
    const QByteArray bytes = file.readAll();
    const QString note = QString::fromUtf8(bytes);
    // What is no UTF-8 would not come out as it went in.
    if (note.toUtf8() != bytes)
        return fail(ErrorCode::FileRead, path);
    file.close();
    return saveFile(path, renewedNote(note, now).toUtf8());
}

} // namespace

QString noteFileName(const QString &title)
{
    static const QString refused = u"\\/:*?\"<>|#^[]"_s;
    static const QStringList reserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    QString name;
    for (const QChar c : title.left(4 * kLongestName)) // what is cut off below need not be looked at
        name.append(refused.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                        ? u' '
                        : c);
    name = name.simplified();
    while (name.startsWith(u'.'))
        name = name.mid(1).trimmed();
    while (name.toUtf8().size() > kLongestName)
        name.chop(name.size() > 1 && name.at(name.size() - 1).isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        name = u"article"_s;
    if (reserved.contains(name.toLower()))
        name += u'_';
    return name + u".md"_s;
}

QString noteText(const NoteContent &content, const QDateTime &now)
{
    const Article &article = content.article;
    const ArticleRow &row = article.row;
    QStringList authors;
    for (const Author &author : article.authors)
        authors.append(author.name.simplified());
    authors.removeAll(QString());
    QStringList tags;
    for (const QString &term : article.terms)
        tags.append(tagOf(term));
    tags.removeAll(QString());
    tags.removeDuplicates();
    QString text = u"---\n"_s + yamlLine("title"_L1, row.title) + yamlLine("url"_L1, addressOf(article))
                   + yamlLine("source"_L1, row.sourceName);
    if (row.day.isValid())
        text += u"date: "_s + row.day.toString(Qt::ISODate) + u'\n';
    text += yamlList("authors"_L1, authors) + yamlLine("category"_L1, content.category) + yamlList("tags"_L1, tags)
            + yamlLine("arxiv"_L1, article.arxivId) + u"updated: "_s + stamp(now) + u"\n---\n\n# "_s
            + inert(escapeMarkdown(row.title)) + u"\n\n"_s + inert(markdownCitation(article)) + u'\n';
    const QStringList noted = article.note.split(u'\n');
    if (!article.note.trimmed().isEmpty())
        text += u"\n> "_s + noted.join(u"\n> "_s) + u'\n';
    const QStringList paragraphs = article.text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        text += u'\n' + inert(escapeMarkdown(paragraph)) + u'\n';
    return text;
}

QString noteAddress(const QString &note)
{
    const auto [from, end] = frontMatter(note);
    if (from < 0)
        return {};
    const QStringList lines = note.sliced(from, end - from).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"url:"))
            return unquoted(line.mid(4));
    }
    return {};
}

QString renewedNote(const QString &note, const QDateTime &now)
{
    const auto [from, end] = frontMatter(note);
    if (from < 0)
        return note;
    QStringList lines = note.sliced(from, end - from).split(u'\n');
    const auto isTime = [](const QString &line) { return line.startsWith(u"updated:"); };
    const bool ended = from == 5; // with CRLF
    const QString line = u"updated: "_s + stamp(now) + (ended ? u"\r"_s : QString());
    if (const auto old = std::ranges::find_if(lines, isTime); old != lines.end())
        *old = line;
    else
        lines.insert(lines.size() - 1, line);
    return note.left(from) + lines.join(u'\n') + note.mid(end);
}

Result<QStringList> writeNotes(const QList<NoteContent> &notes, const QString &folder, const QDateTime &now)
{
    if (notes.isEmpty())
        return fail(ErrorCode::NotFound);
    const QHash<QString, QString> known = notesIn(folder);
    QStringList written;
    for (const NoteContent &note : notes) {
        const QString old = known.value(addressOf(note.article));
        QString path = old;
        if (old.isEmpty())
            path = freePath(folder, noteFileName(note.article.row.title).chopped(3), u".md"_s);
        if (path.isEmpty())
            return fail(ErrorCode::FileWrite, folder);
        const Result<void> saved = old.isEmpty() ? saveFile(path, noteText(note, now).toUtf8()) : renew(path, now);
        if (!saved)
            return fail(saved.error());
        written.append(path);
    }
    return written;
}

Result<QStringList> writeReferences(const QList<NoteContent> &notes, const QString &folder, const QDateTime &now)
{
    if (notes.isEmpty())
        return fail(ErrorCode::NotFound);
    QString records;
    for (const NoteContent &note : notes)
        records += risOf(note.article);
    const QString name = notes.size() == 1 ? noteFileName(notes.first().article.row.title).chopped(3)
                                           : u"oneul-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss");
    const QString path = freePath(folder, name, u".ris"_s);
    if (path.isEmpty())
        return fail(ErrorCode::FileWrite, folder);
    if (const auto saved = saveFile(path, records.toUtf8()); !saved)
        return fail(saved.error());
    return QStringList{path};
}

} // namespace oneul
