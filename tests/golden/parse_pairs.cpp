// Documents of tests/data/feeds with what must become of them: x.case.json names the document, says how it
// came, and holds the whole expected result. ONEUL_UPDATE_GOLDEN=1 writes the results anew, for review.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "parse/feed.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject itemJson(const ParsedItem &item)
{
    QJsonArray authors;
    for (const Author &author : item.authors)
        authors.append(QJsonObject{{u"name"_s, author.name}, {u"email"_s, author.email}, {u"url"_s, author.url}});
    QJsonArray enclosures;
    for (const Enclosure &each : item.enclosures)
        enclosures.append(QJsonObject{{u"url"_s, each.url}, {u"type"_s, each.type}, {u"length"_s, each.length}});
    return {{u"id"_s, item.id},
            {u"link"_s, item.link},
            {u"title"_s, item.title},
            {u"summary"_s, item.summary},
            {u"content"_s, item.content},
            {u"authors"_s, authors},
            {u"published"_s, timeText(item.published)},
            {u"updated"_s, timeText(item.updated)},
            {u"statedDay"_s, item.statedDay.toString(Qt::ISODate)},
            {u"categories"_s, QJsonArray::fromStringList(item.categories)},
            {u"enclosures"_s, enclosures},
            {u"language"_s, item.language},
            {u"commentsUrl"_s, item.commentsUrl},
            {u"arxivId"_s, item.arxivId}};
}

QJsonObject resultJson(const Result<ParsedFeed> &result)
{
    if (!result)
        return {{u"error"_s, errorCodeName(result.error().code)}, {u"detail"_s, result.error().detail}};
    QJsonArray items;
    for (const ParsedItem &item : result->items)
        items.append(itemJson(item));
    QJsonObject object{{u"format"_s, result->format},
                       {u"title"_s, result->title},
                       {u"link"_s, result->link},
                       {u"description"_s, result->description},
                       {u"language"_s, result->language},
                       {u"updated"_s, timeText(result->updated)},
                       {u"items"_s, items},
                       {u"warnings"_s, QJsonArray::fromStringList(result->warnings)}};
    if (result->minutesBetween > 0)
        object.insert(u"minutesBetween"_s, result->minutesBetween);
    return object;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

Result<ParsedFeed> parseCase(const QJsonObject &given, const QString &folder)
{
    const Document document{readAll(folder + given["document"_L1].toString()), QUrl(given["url"_L1].toString()),
                            given["contentType"_L1].toString()};
    return parseSource(document, sourceTypeFromName(given["type"_L1].toString()), given["spec"_L1].toObject());
}

QStringList cases()
{
    return QDir(QStringLiteral(ONEUL_TEST_DATA_DIR "/feeds")).entryList({u"*.case.json"_s}, QDir::Files, QDir::Name);
}

/// The first line in which the two differ, since whole documents are hard to compare by eye.
std::string difference(const QJsonObject &expected, const QJsonObject &actual)
{
    const QList<QByteArray> left = QJsonDocument(expected).toJson().split('\n');
    const QList<QByteArray> right = QJsonDocument(actual).toJson().split('\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return "line " + std::to_string(i + 1) + "\nexpected " + left.value(i).toStdString() + "\nactual   "
                   + right.value(i).toStdString();
    }
    return {};
}

class GoldenPair : public testing::TestWithParam<QString>
{};

TEST_P(GoldenPair, GivesWhatIsExpected)
{
    const QString folder = QStringLiteral(ONEUL_TEST_DATA_DIR "/feeds/");
    QJsonObject given = QJsonDocument::fromJson(readAll(folder + GetParam())).object();
    ASSERT_FALSE(given.isEmpty()) << qPrintable(GetParam());
    const QJsonObject actual = resultJson(parseCase(given, folder));
    if (qEnvironmentVariableIsSet("ONEUL_UPDATE_GOLDEN")) {
        given[u"expected"_s] = actual;
        QFile file(folder + GetParam());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(given).toJson());
        GTEST_SKIP() << "written anew";
    }
    const QJsonObject expected = given[u"expected"_s].toObject();
    EXPECT_TRUE(actual == expected) << difference(expected, actual);
}

std::string caseName(const testing::TestParamInfo<QString> &info)
{
    QString name = info.param.section(u'.', 0, 0);
    return name.replace(u'-', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Feeds, GoldenPair, testing::ValuesIn(cases()), caseName);

TEST(GoldenPairs, AreThere)
{
    EXPECT_GE(cases().size(), 20);
}

} // namespace
