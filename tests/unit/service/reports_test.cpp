#include "service/reportservice.h"

#include <algorithm>

#include <QDir>
#include <QFile>

#include "service/digestservice.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

const QDate kDay{2024, 10, 4};

class ReportServiceTest : public ServiceTest
{
protected:
    [[nodiscard]] ReportService &reports() { return m_app->reports(); }
    void makeDigest()
    {
        m_server.on("/one",
                    TestRoute::document(rss({"Nvidia unveils faster Blackwell chip|http://a.example/1|It is fast.",
                                             "Court rules on training data|http://a.example/2|It ruled."})));
        addFeed("/one");
        refresh();
        DigestRequest request;
        request.day = kDay;
        request.language = Language::English;
        ASSERT_TRUE(waitFor(m_app->digests().make(request)));
    }
    Report draft(const QString &layout = u"separate"_s)
    {
        const auto drafted = waitFor(reports().draft(kDay, kDay, layout, std::nullopt));
        EXPECT_TRUE(drafted) << (drafted ? "" : drafted.error().detail.toStdString());
        return drafted.value_or({});
    }
    QList<ReportBlock> blocks(const Report &report) { return waitFor(reports().blocks(report)).value_or({}); }
    static qsizetype wholeSections(const QList<ReportBlock> &blocks)
    {
        return std::ranges::count_if(blocks, [](const ReportBlock &block) { return block.digest >= 0; });
    }
};

TEST_F(ReportServiceTest, DraftsADayAndStoresWhatIsMadeOfIt)
{
    EXPECT_EQ(waitFor(reports().draft(kDay, kDay, u"separate"_s, {})).error().code, ErrorCode::NotFound);
    makeDigest();
    Report report = draft();
    EXPECT_EQ(report.id, 0);
    EXPECT_EQ(report.language, Language::English);
    EXPECT_EQ(report.markdown, report.base);
    EXPECT_TRUE(report.markdown.contains(u"Nvidia unveils faster Blackwell chip"_s));
    EXPECT_EQ(waitFor(reports().draft(kDay, kDay, u"separate"_s, Language::Korean)).error().code, ErrorCode::NotFound);
    report.markdown += u"\nMy own words.\n"_s;
    const Report saved = waitFor(reports().save(report)).value_or({});
    ASSERT_GT(saved.id, 0);
    reopen();
    EXPECT_EQ(waitFor(reports().byId(saved.id)).value_or({}).markdown, report.markdown);
    EXPECT_EQ(waitFor(reports().list()).value_or({}).size(), 1);
    EXPECT_TRUE(waitFor(reports().remove(saved.id)));
    EXPECT_TRUE(waitFor(reports().list()).value_or({}).isEmpty());
}

TEST_F(ReportServiceTest, KnowsWhichSectionsAreAsTheyWere)
{
    makeDigest();
    Report report = draft();
    const qsizetype whole = wholeSections(blocks(report));
    EXPECT_GT(whole, 0);
    report.markdown.replace(u"Nvidia unveils faster Blackwell chip"_s, u"Another title"_s);
    EXPECT_EQ(wholeSections(blocks(report)), whole - 1);
    for (const DigestId id : std::as_const(report.digests))
        ASSERT_TRUE(waitFor(m_app->digests().remove(id)));
    const QList<ReportBlock> without = blocks(report);
    ASSERT_EQ(without.size(), 1);
    EXPECT_EQ(without[0].digest, -1);
    EXPECT_TRUE(without[0].markdown.contains(u"Another title"_s));
}

TEST_F(ReportServiceTest, ShowsTheTextWithItsCharts)
{
    makeDigest();
    Report report = draft();
    report.markdown += u"\n## Mine & <b>yours</b>\n\n![x](https://example.org/track.png)\n"_s;
    const DigestPage page = waitFor(reports().preview(report, true, 1)).value_or({});
    EXPECT_TRUE(page.images.contains(u"chart:0"_s));
    EXPECT_TRUE(page.html.contains(u"src=\"chart:0\""_s));
    EXPECT_TRUE(page.html.contains(u"name=\"heading-0\""_s));
    EXPECT_TRUE(page.html.contains(u"&lt;b&gt;"_s));
    EXPECT_FALSE(page.html.contains(u"track.png"_s));
    EXPECT_FALSE(page.html.contains(u"oneul --"_s));
}

TEST_F(ReportServiceTest, KeepsTheAnalystsTemplates)
{
    const qsizetype shipped = reports().templates().size();
    ASSERT_GE(shipped, 2);
    ReportTemplate own;
    own.name = u"../My / weekly"_s;
    own.text = u"{{title}}: {{#digests}}{{kind}}{{/digests}}"_s;
    ASSERT_TRUE(reports().saveTemplate(own));
    reopen();
    ASSERT_EQ(reports().templates().size(), shipped + 1);
    const ReportTemplate stored = reports().templates().last();
    EXPECT_EQ(stored.id.toStdString(), "My-weekly");
    EXPECT_FALSE(stored.shipped);
    EXPECT_TRUE(QFile::exists(m_folder.file(u"templates/My-weekly.md"_s)));
    own.name = u"My weekly"_s; // comes to the same file
    own.text = u"another"_s;
    EXPECT_EQ(reports().saveTemplate(own).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(reports().templates().last().text, stored.text);
    own.id = stored.id; // that one itself is changed
    own.text = stored.text;
    EXPECT_TRUE(reports().saveTemplate(own));
    makeDigest();
    EXPECT_TRUE(draft(stored.id).markdown.endsWith(u": News"_s));
    EXPECT_TRUE(reports().removeTemplate(stored.id));
    EXPECT_EQ(reports().templates().size(), shipped);
    EXPECT_EQ(reports().removeTemplate(stored.id).error().code, ErrorCode::NotFound);
}

TEST_F(ReportServiceTest, RefusesTemplatesThatCannotBeUsed)
{
    ReportTemplate broken;
    broken.name = u"Broken"_s;
    broken.text = u"a\n{{#digests}}"_s;
    const auto refused = reports().saveTemplate(broken);
    EXPECT_EQ(refused.error().code, ErrorCode::TemplateBroken);
    EXPECT_EQ(refused.error().detail.toStdString(), "2: {{#digests}}");
    broken.text = u"fine"_s;
    broken.name = u" / "_s;
    EXPECT_EQ(reports().saveTemplate(broken).error().code, ErrorCode::InvalidArgument);
    broken.id = u"separate"_s;
    EXPECT_EQ(reports().saveTemplate(broken).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(reports().removeTemplate(u"separate"_s).error().code, ErrorCode::InvalidArgument);
    broken.id = u"../away"_s;
    EXPECT_EQ(reports().saveTemplate(broken).error().code, ErrorCode::InvalidArgument);
}

TEST_F(ReportServiceTest, ABrokenFileIsListedAndSaysItsLine)
{
    ASSERT_TRUE(QDir().mkpath(m_folder.file(u"templates"_s)));
    QFile file(m_folder.file(u"templates/odd name.md"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("one\ntwo {{what}}\n");
    file.close();
    ASSERT_EQ(reports().templates().last().id, u"odd name"_s);
    makeDigest();
    const auto refused = waitFor(reports().draft(kDay, kDay, u"odd name"_s, {}));
    EXPECT_EQ(refused.error().code, ErrorCode::TemplateBroken);
    EXPECT_EQ(refused.error().detail.toStdString(), "2: {{what}}");
}

} // namespace
} // namespace oneul
