// The recorded sources of the shared folder: every document must give the number of items that its
// manifest states.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include "parse/feed.h"
#include "parse/opml.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

const QString kCorpus = QStringLiteral(ONEUL_SHARED_DIR "/corpus/");

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> readTable(const QString &path)
{
    QList<QStringList> rows;
    const QList<QByteArray> lines = readAll(path).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            rows.append(QString::fromUtf8(lines[i]).split(u'\t'));
    }
    return rows;
}

struct Preset {
    SourceType type = SourceType::Feed;
    QJsonObject spec;
};

Preset preset(const QString &id)
{
    const QJsonObject object = QJsonDocument::fromJson(readAll(u":/oneul/presets/%1.json"_s.arg(id))).object();
    EXPECT_FALSE(object.isEmpty()) << "no preset " << qPrintable(id);
    return {sourceTypeFromName(object["type"_L1].toString()), object["spec"_L1].toObject()};
}

/// What the program subscribes to in order to read such a page or JSON document.
Preset presetFor(const QString &path)
{
    if (path.contains("huggingface.co/daily_papers"_L1) || path.contains("wire/hf-"_L1))
        return preset(u"huggingface-papers"_s);
    if (path.contains("huggingface.co/papers"_L1))
        return preset(u"huggingface-papers-page"_s);
    if (path.contains("deeplearn.org/index"_L1))
        return preset(u"deeplearn-hot"_s);
    if (path.contains("hackernews.betacat.io/index"_L1))
        return preset(u"hackernews-betacat"_s);
    if (path.contains("technologyreview.kr/category"_L1))
        return preset(u"technologyreview-kr"_s);
    if (path.endsWith("search.json"_L1))
        return preset(u"hackernews-algolia"_s);
    if (path.endsWith("topstories.json"_L1))
        return preset(u"hackernews-firebase"_s);
    // Items are fetched one by one; here they come in one file, as a map or a list.
    if (path.contains("firebase"_L1)) {
        const QString list = path.endsWith("/items.json"_L1) ? u"$.*"_s : u"$"_s;
        return {SourceType::Json,
                {{u"list"_s, list},
                 {u"title"_s, u".title"_s},
                 {u"linkTemplate"_s, u"https://news.ycombinator.com/item?id={id}"_s}}};
    }
    return {};
}

/// Documents that hold no items and must be refused as what they are.
const QHash<QString, ErrorCode> &refusals()
{
    static const QHash<QString, ErrorCode> codes{
        {u"feeds/malformed/empty.xml"_s, ErrorCode::EmptyDocument},
        {u"feeds/malformed/notafeed.html"_s, ErrorCode::NotAFeed},
        {u"feeds/malformed/unrecognized.rss"_s, ErrorCode::NotAFeed},
        {u"feeds/json/truncated.json"_s, ErrorCode::BrokenDocument},
        {u"wire/hf-daily-papers-error.json"_s, ErrorCode::PageChanged},
    };
    return codes;
}

/// Feeds, and the pages and JSON documents that are lists of articles; not the pages of single articles.
bool isList(const QString &path)
{
    if (!path.startsWith("day-"_L1) && !path.startsWith("wire/"_L1) && !path.startsWith("feeds/"_L1))
        return false;
    const bool singlePage = path.contains("/arxiv-"_L1) && path.endsWith(".html"_L1);
    return !singlePage && !path.contains("/abs-"_L1) && !path.endsWith(".tsv"_L1) && !path.endsWith("routes.json"_L1);
}

int countItems(const QString &path, const Result<ParsedFeed> &feed)
{
    if (feed)
        return static_cast<int>(feed->items.size());
    const auto refusal = refusals().constFind(path);
    if (refusal != refusals().constEnd()) {
        EXPECT_EQ(feed.error().code, *refusal) << qPrintable(path);
        return 0;
    }
    ADD_FAILURE() << qPrintable(path) << ": " << qPrintable(errorCodeName(feed.error().code)) << " "
                  << qPrintable(feed.error().detail);
    return -1;
}

class Corpus : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(kCorpus + u"manifest.tsv"_s))
            GTEST_SKIP() << "skipped: no recorded sources at " << qPrintable(kCorpus);
    }
};

TEST_F(Corpus, EveryListGivesItsItems)
{
    int documents = 0;
    const QList<QStringList> rows = readTable(kCorpus + u"manifest.tsv"_s);
    for (const QStringList &row : rows) {
        const QString &path = row[0];
        if (!isList(path) || path.endsWith(".opml"_L1))
            continue;
        const Preset how = presetFor(path);
        const QString contentType = row[4].contains("charset"_L1) ? row[4] : QString();
        const Document document{readAll(kCorpus + path), QUrl(u"https://example.org/"_s), contentType};
        const Result<ParsedFeed> feed = parseSource(document, how.type, how.spec);
        EXPECT_EQ(countItems(path, feed), row[5].toInt()) << qPrintable(path);
        ++documents;
    }
    EXPECT_GE(documents, 180);
}

TEST_F(Corpus, SubscriptionListsGiveTheirSources)
{
    EXPECT_EQ(parseOpml(readAll(kCorpus + u"feeds/opml/subs.opml"_s))->size(), 207);
    EXPECT_EQ(parseOpml(readAll(kCorpus + u"feeds/opml/newsboat-nested.opml"_s))->size(), 7);
}

TEST_F(Corpus, EverySourceOfADayIsAmongThem)
{
    for (const QString &day : {u"day-2024-10-04/"_s, u"day-2024-10-12/"_s}) {
        const QJsonArray routes =
            QJsonDocument::fromJson(readAll(kCorpus + day + u"routes.json"_s))["routes"_L1].toArray();
        const QList<QStringList> sources = readTable(kCorpus + day + u"sources.tsv"_s);
        ASSERT_EQ(sources.size(), 19);
        for (const QStringList &source : sources) {
            // The server of the corpus selects entries for this one.
            if (source[0] == "arxiv-api"_L1)
                continue;
            const QString wanted = source[1] + QUrl(source[2]).path();
            const QString date = source[2].contains("date="_L1) ? source[2].section(u"date="_s, 1) : QString();
            QString file;
            for (const QJsonValue &route : routes) {
                const bool same = route["host"_L1].toString() + route["path"_L1].toString() == wanted;
                const QString candidate = route["file"_L1].toString();
                if (same && candidate.contains(date))
                    file = candidate;
            }
            ASSERT_FALSE(file.isEmpty()) << qPrintable(source[0]);
            const Preset how = presetFor(day + file);
            const Document document{readAll(kCorpus + day + file), QUrl(u"https://"_s + source[1] + source[2]), {}};
            const Result<ParsedFeed> feed = parseSource(document, how.type, how.spec);
            EXPECT_EQ(countItems(file, feed), source[4].toInt()) << qPrintable(day + source[0]);
        }
    }
}

TEST_F(Corpus, AbstractsComeFromTheirOwnPages)
{
    const Preset how = preset(u"deeplearn-hot"_s);
    const QString folder = kCorpus + u"day-2024-10-04/deeplearn.org/"_s;
    const Result<ParsedFeed> feed =
        parseSource({readAll(folder + u"index.html"_s), QUrl(u"https://deeplearn.org/"_s), {}}, how.type, how.spec);
    ASSERT_TRUE(feed.has_value());
    const ParsedItem &first = feed->items.first();
    EXPECT_EQ(detailUrl(first, how.type, how.spec), QUrl(first.link));
    const Result<ParsedItem> whole =
        parseDetail({readAll(folder + u"arxiv-530608.html"_s), QUrl(first.link), {}}, first, how.type, how.spec);
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->arxivId, u"2409.16997"_s);
    EXPECT_TRUE(whole->summary.startsWith("As the foundation of large language models"_L1));
    EXPECT_EQ(whole->title, first.title);
    const Result<ParsedItem> bare =
        parseDetail({readAll(folder + u"arxiv-530615.html"_s), QUrl(first.link), {}}, first, how.type, how.spec);
    ASSERT_TRUE(bare.has_value());
    EXPECT_EQ(bare->arxivId, u"2312.14115"_s);
    EXPECT_TRUE(bare->summary.isEmpty());
}

} // namespace
