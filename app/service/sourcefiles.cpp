#include "service/sourcefiles.h"

#include <QFile>
#include <QFileInfo>

#include "parse/feed.h"
#include "parse/opml.h"

namespace oneul {

namespace {

constexpr qint64 kLargest = 16 * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, path);
    if (file.size() > kLargest)
        return fail(ErrorCode::TooLarge, path);
    return file.readAll();
}

} // namespace

Result<QList<Source>> readOpmlFile(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    auto listed = parseOpml(*bytes);
    if (!listed)
        return listed;
    listed->removeIf(
        [](const Source &source) { return source.url.scheme() != u"http" && source.url.scheme() != u"https"; });
    return listed;
}

Result<Source> readFeedFile(const QUrl &url)
{
    const auto bytes = bytesOf(url.toLocalFile());
    if (!bytes)
        return fail(bytes.error());
    const auto feed = parseFeed({*bytes, url, {}});
    if (!feed)
        return fail(feed.error());
    Source source;
    source.url = url;
    source.name = feed->title.isEmpty() ? url.fileName() : feed->title;
    source.siteUrl = QUrl(feed->link);
    return source;
}

} // namespace oneul
