#include "parse/inspect.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

#include "parse/pagetree.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPage = R"(<html><head><title>News of the day</title></head><body>
<ul id="list"><li class="story big"><h2><a href="/1">First</a></h2><p>Of <b>one</b> thing</p>
<time>04.10.2024</time><i>red</i><i>blue</i></li>
<li class="story"><h2><a href="/2">Second</a></h2></li>
<li class="story"><o:p>odd</o:p></li></ul>
<script>var never = "shown";</script></body></html>)";

Document page(const QByteArray &bytes = kPage)
{
    return {bytes, QUrl(u"https://example.org/news"_s), u"text/html"_s};
}

Document json(const QByteArray &bytes)
{
    return {bytes, QUrl(u"https://example.org/api"_s), u"application/json"_s};
}

QJsonObject spec(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const PreviewNode *nodeAt(const QList<PreviewNode> &nodes, const QString &path)
{
    for (const PreviewNode &node : nodes) {
        if (node.path == path)
            return &node;
        if (const PreviewNode *inner = nodeAt(node.children, path))
            return inner;
    }
    return nullptr;
}

ExpressionFind find(const QList<ExpressionFind> &finds, const QString &name)
{
    const auto found = std::ranges::find(finds, name, &ExpressionFind::name);
    return found == finds.end() ? ExpressionFind{u"missing"_s, {}, -1, {}, {}, -1} : *found;
}

int countOf(const QList<PreviewNode> &nodes)
{
    int count = 0;
    for (const PreviewNode &node : nodes)
        count += 1 + countOf(node.children);
    return count;
}

void expectPathsFind(const PageTree &tree, const QList<PreviewNode> &nodes)
{
    for (const PreviewNode &node : nodes) {
        const auto found = tree.query(node.path);
        ASSERT_TRUE(found) << qPrintable(node.path);
        EXPECT_EQ(found->size(), 1) << qPrintable(node.path);
        EXPECT_GE(tree.select(node.likePath).size(), 1) << qPrintable(node.likePath);
        expectPathsFind(tree, node.children);
    }
}

} // namespace

TEST(Inspect, PathsOfAPageFindTheirElementAlone)
{
    const auto tree = inspectHtml(page());
    ASSERT_TRUE(tree);
    EXPECT_FALSE(tree->isCut);
    expectPathsFind(PageTree(kPage, QUrl()), tree->nodes);
    const PreviewNode *item = nodeAt(tree->nodes, u"/html/body/ul/li[1]"_s);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->label, u"li.story.big"_s);
    EXPECT_EQ(item->likePath, u"//li[contains(concat(' ', normalize-space(@class), ' '), ' story ')]"_s);
    const PreviewNode *link = nodeAt(tree->nodes, u"/html/body/ul/li[1]/h2/a/@href"_s);
    ASSERT_TRUE(link);
    EXPECT_EQ(link->value, u"/1"_s);
    EXPECT_EQ(nodeAt(tree->nodes, u"/html/body/script"_s)->value, QString());
}

TEST(Inspect, ALargePageIsCut)
{
    QByteArray large = "<html><body>";
    for (int i = 0; i < 20'000; ++i)
        large += "<p title='x'>word</p>";
    const auto tree = inspectHtml(page(large));
    ASSERT_TRUE(tree);
    EXPECT_TRUE(tree->isCut);
    EXPECT_LE(countOf(tree->nodes), 5001);
    const auto list = inspectJson(json("[" + QByteArray("1,").repeated(20'000) + "1]"));
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->isCut);
    EXPECT_LE(countOf(list->nodes), 5001);
}

TEST(Inspect, LongTextsAreShortened)
{
    const auto tree = inspectHtml(page("<p>" + QByteArray("word ").repeated(1000) + "</p>"));
    ASSERT_TRUE(tree);
    EXPECT_LE(nodeAt(tree->nodes, u"/html/body/p"_s)->value.size(), 160);
}

TEST(Inspect, SaysWhatEachExpressionFound)
{
    const auto found = findsOf(page(), SourceType::Html,
                               spec(R"({"item":"//li","title":"h2/a","link":"h2/a/@href","summary":"p[b]","date":"time",
                                        "category":"i","author":"address"})"));
    ASSERT_TRUE(found);
    EXPECT_EQ(find(found->finds, u"item"_s).found, 3);
    EXPECT_EQ(find(found->finds, u"title"_s).found, 2);
    EXPECT_EQ(find(found->finds, u"title"_s).samples, (QStringList{u"First"_s, u"Second"_s}));
    EXPECT_EQ(find(found->finds, u"link"_s).samples.value(0), u"/1"_s);
    EXPECT_EQ(find(found->finds, u"summary"_s).samples, QStringList{u"Of one thing"_s});
    EXPECT_EQ(find(found->finds, u"category"_s).samples, QStringList{u"red, blue"_s});
    EXPECT_EQ(find(found->finds, u"author"_s).found, 0);
    EXPECT_EQ(find(found->finds, u"author"_s).problem, QString());
    EXPECT_EQ(found->itemPaths,
              (QStringList{u"/html/body/ul/li[1]"_s, u"/html/body/ul/li[2]"_s, u"/html/body/ul/li[3]"_s}));
}

TEST(Inspect, SaysWhatIsWrongWithAnExpression)
{
    const auto found = findsOf(page(), SourceType::Html,
                               spec(R"J({"item":"//li","title":"h2[1","link":"nofunc(a)","date":"'open"})J"));
    ASSERT_TRUE(found);
    EXPECT_EQ(find(found->finds, u"item"_s).problem, QString());
    EXPECT_EQ(find(found->finds, u"title"_s).problem, u"the condition in [] is malformed"_s);
    EXPECT_EQ(find(found->finds, u"title"_s).position, 4);
    EXPECT_EQ(find(found->finds, u"link"_s).problem, u"unknown function"_s);
    EXPECT_EQ(find(found->finds, u"date"_s).problem, u"text without a closing quotation mark"_s);
    const auto wrongItem = findsOf(page(), SourceType::Html, spec(R"({"item":"//li[","title":"h2"})"));
    ASSERT_TRUE(wrongItem);
    EXPECT_FALSE(find(wrongItem->finds, u"item"_s).problem.isEmpty());
    EXPECT_EQ(find(wrongItem->finds, u"title"_s).found, 0);
    const auto path = findsOf(json("[{}]"), SourceType::Json, spec(R"({"list":"$","title":".a[x]"})"));
    ASSERT_TRUE(path);
    EXPECT_FALSE(find(path->finds, u"title"_s).problem.isEmpty());
}

TEST(Inspect, AnEndlessExpressionEnds)
{
    const QByteArray large = "<html><body>" + QByteArray("<p>word</p>").repeated(5'000) + "</body></html>";
    const auto found =
        findsOf(page(large), SourceType::Html, spec(R"({"item":"//*[count(//*[count(//*) > 1]) > 1]"})"));
    ASSERT_TRUE(found);
    EXPECT_EQ(find(found->finds, u"item"_s).problem, u"it takes too long on this page"_s);
}

TEST(Inspect, ReadsJsonWithItsPaths)
{
    const QByteArray bytes = R"({"hits":[{"t":"One","id":1,"who":[{"n":"A"},{"n":"B"}]},{"t":"Two","id":2}],"a.b":3})";
    const auto tree = inspectJson(json(bytes));
    ASSERT_TRUE(tree);
    const PreviewNode *title = nodeAt(tree->nodes, u"$.hits[1].t"_s);
    ASSERT_TRUE(title);
    EXPECT_EQ(title->value, u"Two"_s);
    EXPECT_EQ(title->likePath, u"$.hits"_s) << "the list that it is in";
    EXPECT_EQ(nodeAt(tree->nodes, u"$.hits[1]"_s)->likePath, u"$.hits"_s);
    const auto found = findsOf(json(bytes), SourceType::Json,
                               spec(R"({"list":"$.hits","title":".t","linkTemplate":"https://example.org/{id}",
                                        "author":".who[*].n"})"));
    ASSERT_TRUE(found);
    EXPECT_EQ(find(found->finds, u"list"_s).found, 2);
    EXPECT_EQ(find(found->finds, u"title"_s).samples, (QStringList{u"One"_s, u"Two"_s}));
    EXPECT_EQ(find(found->finds, u"linkTemplate"_s).samples.value(0), u"https://example.org/1"_s);
    EXPECT_EQ(find(found->finds, u"author"_s).found, 1);
    EXPECT_EQ(found->itemPaths, (QStringList{u"$.hits[0]"_s, u"$.hits[1]"_s}));
    EXPECT_EQ(expressionFor(*title, u"title"_s, found->itemPaths), u".t"_s);
    const PreviewNode *author = nodeAt(tree->nodes, u"$.hits[0].who[1].n"_s);
    EXPECT_EQ(expressionFor(*author, u"author"_s, found->itemPaths), u".who[*].n"_s);
}

TEST(Inspect, ReadsJsonInsideAPage)
{
    const QByteArray bytes = R"(<html><body><div data-all='{"x":[{"t":"In it"}]}'></div></body></html>)";
    const QJsonObject embedded = spec(R"({"embedded":{"xpath":"//div/@data-all","json":{"list":"$.x","title":".t"}}})");
    const auto found = findsOf(page(bytes), SourceType::Html, embedded);
    ASSERT_TRUE(found);
    EXPECT_EQ(find(found->finds, u"embedded"_s).found, 1);
    EXPECT_EQ(find(found->finds, u"title"_s).samples, QStringList{u"In it"_s});
    const auto tree = inspectDocument(page(bytes), SourceType::Html, embedded);
    ASSERT_TRUE(tree);
    EXPECT_EQ(tree->nodes.size(), 2);
    EXPECT_TRUE(nodeAt(tree->nodes, u"$.x[0].t"_s));
}

TEST(Inspect, ExpressionsOfAnItemsPage)
{
    const QJsonObject detail = spec(R"J({"detail":{"summary":"//p","arxiv":"//h4","date":"//["}})J");
    const auto finds = detailFindsOf(page(), SourceType::Html, detail);
    ASSERT_TRUE(finds);
    EXPECT_EQ(find(*finds, u"detail.summary"_s).found, 1);
    EXPECT_EQ(find(*finds, u"detail.arxiv"_s).found, 0);
    EXPECT_FALSE(find(*finds, u"detail.date"_s).problem.isEmpty());
}

TEST(Inspect, PathsAreRelativeToTheItem)
{
    const QStringList items{u"/html/body/ul/li[1]"_s, u"/html/body/ul/li[2]"_s};
    const PreviewNode inside{{}, {}, u"/html/body/ul/li[2]/h2/a[1]/@href"_s, u"//a/@href"_s, {}};
    EXPECT_EQ(expressionFor(inside, u"link"_s, items), u"./h2/a/@href"_s);
    EXPECT_EQ(expressionFor(inside, u"item"_s, items), u"//a/@href"_s);
    const PreviewNode outside{{}, {}, u"/html/body/ul/li[21]/h2"_s, u"//h2"_s, {}};
    EXPECT_EQ(expressionFor(outside, u"title"_s, items), u"/html/body/ul/li[21]/h2"_s);
}

TEST(Inspect, TheDateFormatAndCategoriesAreRead)
{
    const auto feed = parseHtmlSource(page(), spec(R"({"item":"//li[h2]","title":"h2","link":"h2/a/@href","date":"time",
                                                       "dateFormat":"dd.MM.yyyy","category":"i"})"));
    ASSERT_TRUE(feed);
    EXPECT_EQ(feed->items.first().statedDay, QDate(2024, 10, 4));
    EXPECT_EQ(feed->items.first().categories, (QStringList{u"red"_s, u"blue"_s}));
}

TEST(Inspect, AnEmptyDocumentIsAnError)
{
    EXPECT_EQ(inspectHtml(page(" ")).error().code, ErrorCode::EmptyDocument);
    EXPECT_EQ(inspectJson(json("{")).error().code, ErrorCode::BrokenDocument);
}

} // namespace oneul
