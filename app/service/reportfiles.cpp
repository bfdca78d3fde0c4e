#include "service/reportfiles.h"

#include <algorithm>
#include <utility>

#include <QCollator>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QStringConverter>

#include "digest/markdown.h"
#include "parse/encoding.h"
#include "service/ingest.h"
#include "service/texttools.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Larger files are no report and no subscription list.
constexpr qint64 kLargestFile = 16LL * 1024 * 1024;

bool isListed(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == u"md" || suffix == u"markdown" || suffix == u"opml" || suffix == u"xml";
}

/// The same on every machine, whatever its language.
void sortNaturally(QStringList &files)
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedStates)); // the one of C knows no numbers
    collator.setNumericMode(true);
    std::ranges::sort(files, [&collator](const QString &a, const QString &b) {
        const QFileInfo left(a);
        const QFileInfo right(b);
        const int folders = collator.compare(left.path(), right.path());
        const int names = folders == 0 ? collator.compare(left.completeBaseName(), right.completeBaseName()) : folders;
        return names == 0 ? a < b : names < 0;
    });
}

/// Walks one folder; links to folders are followed, and the iterator sees by itself where they lead in a circle.
void walk(const QString &folder, FoundFiles &found, QSet<QString> &seen)
{
    QStringList files;
    QDirIterator entries(folder, QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (entries.hasNext()) {
        const QString name = entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.isDir()) {
            if (!info.isReadable() || !info.isExecutable())
                found.skipped.append({name, Error{ErrorCode::FileRead, name}});
        } else if (isListed(name) && !seen.contains(info.canonicalFilePath())) {
            seen.insert(info.canonicalFilePath());
            files.append(name);
        }
    }
    sortNaturally(files);
    found.files += files;
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (file.size() > kLargestFile)
        return fail(ErrorCode::TooLarge, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, path);
    // A device or a pipe has no size to be known before.
    QByteArray bytes = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileRead, path);
    if (bytes.size() > kLargestFile)
        return fail(ErrorCode::TooLarge, path);
    return bytes;
}

bool looksLikeOpml(const QByteArray &bytes)
{
    return bytes.left(4096).toLower().contains("<opml");
}

/// The origin's reports are Korean: what is not UTF-8 and has no mark of another form of Unicode is in the older Korean
/// encoding.
QByteArray utf8Of(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        return QString(decoder(bytes)).toUtf8();
    }
    return bytes.isValidUtf8() ? bytes : decodeDocument(bytes, u"text/markdown; charset=euc-kr"_s).utf8;
}

IncomingArticle importedArticle(const DigestArticle &source, const Digest &digest, const IncomingBatch &batch,
                                const TextTools &tools)
{
    ParsedItem item;
    item.title = source.title;
    item.link = source.url;
    item.statedDay = digest.day;
    IncomingArticle article = ingest(std::move(item), tools, batch);
    article.day = digest.day;
    article.confidence = 1;
    if (article.origin != CategoryOrigin::Rule)
        article.origin = CategoryOrigin::Import;
    return article;
}

/// The section's articles with the category its heading means; a name the taxonomy does not know
/// keeps the classifier's own opinion. The analyst's rules stand above both.
IncomingReport prepareReport(Digest digest, const TextTools &tools)
{
    IncomingBatch batch;
    batch.kind = digest.kind;
    batch.seenAt = digest.createdAt;
    for (Section &section : digest.sections) {
        const Category *category = tools.taxonomy.byName(section.heading);
        section.category = category ? category->id : kOthers;
        for (const DigestArticle &source : std::as_const(section.articles)) {
            batch.articles.append(importedArticle(source, digest, batch, tools));
            if (category && batch.articles.last().origin == CategoryOrigin::Import)
                batch.articles.last().category = category->id;
        }
    }
    return {std::move(digest), prepareBatch(std::move(batch))};
}

} // namespace

FoundFiles findReportFiles(const QStringList &paths)
{
    FoundFiles found;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isDir())
            found.files.append(path);
        else if (info.isReadable() && info.isExecutable())
            walk(path, found, seen);
        else
            found.skipped.append({path, Error{ErrorCode::FileRead, path}});
    }
    return found;
}

ReadReport readReportFile(const QString &path, const TextTools &tools, const QDateTime &at)
{
    ReadReport read;
    read.path = path;
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes) {
        read.error = bytes.error();
        return read;
    }
    read.isOpml = looksLikeOpml(*bytes);
    if (read.isOpml)
        return read;
    Result<QList<Digest>> digests = readMarkdown(utf8Of(*bytes), QFileInfo(path).fileName());
    if (!digests) {
        read.error = digests.error();
        return read;
    }
    for (Digest &digest : *digests) {
        digest.createdAt = at;
        digest.origin = QStringLiteral("import");
        read.reports.append(prepareReport(std::move(digest), tools));
    }
    return read;
}

} // namespace oneul
