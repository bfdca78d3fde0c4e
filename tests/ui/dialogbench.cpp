#include "ui/dialogbench.h"

#include <algorithm>

#include <QFile>

#include "archive/archivedialog.h"
#include "archive/repairdialog.h"
#include "articles/storypopup.h"
#include "base/waitfor.h"
#include "categories/categorypicker.h"
#include "categories/explanationpopup.h"
#include "categories/mergedialog.h"
#include "categories/ruleeditor.h"
#include "categories/similardialog.h"
#include "categories/splitdialog.h"
#include "categories/taxonomyeditor.h"
#include "common/keyhelpdialog.h"
#include "digest/comparedialog.h"
#include "digest/summarisedialog.h"
#include "digest/summarywindow.h"
#include "digest/versionsdialog.h"
#include "editor/templatedialog.h"
#include "engines/askdialog.h"
#include "engines/enginesdialog.h"
#include "export/exportdialog.h"
#include "labels/labelmanager.h"
#include "labels/labelpicker.h"
#include "main/searchhelp.h"
#include "manager/exchangedialog.h"
#include "service/articleservice.h"
#include "service/digestedits.h"
#include "service/engineservice.h"
#include "service/labelservice.h"
#include "service/reportservice.h"
#include "service/ruleservice.h"
#include "service/sampleday.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"
#include "service/summaryservice.h"
#include "settings/settingsdialog.h"
#include "sources/opmldialog.h"
#include "sources/savedsearchdialog.h"
#include "sources/sourcedialog.h"
#include "support/memorysecrets.h"
#include "ui/fakellm.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("the archive is not filled: %s", qPrintable(result.error().detail));
}

EngineProfile profile()
{
    EngineProfile mine;
    mine.name = u"Mine"_s;
    mine.baseUrl = QUrl(u"http://localhost:1/v1"_s);
    mine.model = u"large"_s;
    mine.contextTokens = 128'000;
    return mine;
}

Source page()
{
    Source source;
    source.id = 1;
    source.url = QUrl(u"https://example.org/notes"_s);
    source.name = u"Notes"_s;
    source.type = SourceType::Html;
    source.spec = {{u"item"_s, u"//li"_s}, {u"title"_s, u"a"_s}, {u"link"_s, u"a/@href"_s}};
    return source;
}

QString subscriptions(const QString &folder)
{
    QFile file(folder + u"/list.opml"_s);
    const QByteArray list = "<opml version='2.0'><body><outline text='Research'><outline type='rss' text='Notes' "
                            "xmlUrl='https://lab.example.org/feed.xml'/></outline></body></opml>";
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        qFatal("the list of subscriptions is not written");
    return file.fileName();
}

FetchRecord exchange()
{
    FetchRecord record;
    record.at = QDateTime(QDate(2024, 10, 4), QTime(6, 0), Qt::UTC);
    record.status = u"ok"_s;
    record.http = 200;
    return record;
}

} // namespace

DialogBench::DialogBench()
    : m_sample(std::make_unique<FakeLlm>(std::make_shared<FakeModel>()),
               std::make_unique<MemorySecrets>(std::make_shared<MemoryKeyring>()))
    , m_taxonomy(m_sample.app().taxonomies(), m_undo)
    , m_rules(m_sample.app().rules(), m_sample.app().articles(), m_undo)
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_sample.loadSample();
    m_digests = m_sample.makeDigest(Language::English);
    const auto rows = waitFor(m_sample.app().articles().rows(ArticleFilter()));
    if (!rows || rows->size() < 8)
        qFatal("the sample day has no articles");
    m_rows = *rows;
    keepSome();
    addCategories();
    addDigests();
    addSources();
    addOthers();
}

void DialogBench::keepSome()
{
    App &app = m_sample.app();
    must(waitFor(app.labels().add(u"Follow up"_s, u"#d64545"_s)));
    must(waitFor(app.labels().add(u"Chips"_s, u"#2f9e6e"_s)));
    must(app.engines().save(profile()));
    must(waitFor(app.articles().setCategory({m_rows.at(2).id}, u"robotics"_s)));
    Rule rule;
    rule.name = u"Robots"_s;
    rule.conditions = {{RuleCondition::Field::Title, RuleCondition::Test::Contains, u"robot"_s, false},
                       {RuleCondition::Field::Text, RuleCondition::Test::Word, u"arm"_s, false}};
    rule.actions.category = u"robotics"_s;
    must(waitFor(app.rules().save(rule)));
}

void DialogBench::addCategories()
{
    App &app = m_sample.app();
    m_entries.append({
        {"categories", [&app, this] { return new TaxonomyEditor(app, m_taxonomy); }},
        {"merge",
         [this] {
             return new MergeDialog(m_taxonomy, {u"llm"_s, u"robotics"_s}, 3);
         }},
        {"split", [&app, this] { return new SplitDialog(app, m_taxonomy, app.taxonomy().byId(u"llm"_s)); }},
        {"rules", [&app, this] { return new RuleEditor(app, m_rules); }},
        {"picker", [&app] { return new CategoryPicker(app.taxonomy().categories(), u"llm"_s); }},
        {"similar",
         [&app, this] { return new SimilarDialog(app.learning(), app.taxonomy(), m_rows.at(2).id, u"robotics"_s); }},
        {"explanation", [&app, this] { return new ExplanationPopup(app.learning(), app.taxonomy(), m_rows.at(6)); }},
        {"labels", [&app, this] { return new LabelManager(app.labels(), m_undo); }},
        {"label-picker", [&app] { return new LabelPicker(app.labels().list(), {}); }},
    });
}

void DialogBench::addDigests()
{
    App &app = m_sample.app();
    const auto order = waitFor(app.digestEdits().order({m_digests.constFirst().id, 0}));
    must(order);
    const QList<ArticleId> ids{m_rows.at(0).id, m_rows.at(1).id, m_rows.at(2).id};
    m_entries.append({
        {"export", [&app, this] { return new ExportDialog(app, m_digests); }},
        {"versions", [&app] { return new VersionsDialog(app, SampleDay::day()); }},
        {"compare-engines", [&app, this, order] { return new CompareDialog(app, m_digests.constFirst(), *order); }},
        {"summarise",
         [&app, order] {
             return new SummariseDialog(
                 app, {u"Digest"_s, u"The day"_s, u"Make"_s},
                 [&app, order](const QString &engine) { return app.summaries().estimate({*order}, engine); });
         }},
        {"summary",
         [&app, ids] {
             return new SummaryWindow(app, {u"A selection"_s, ids, 0});
         }},
        {"templates", [&app] { return new TemplateDialog(app.reports(), u"separate"_s); }},
        {"ask", [&app] { return new AskDialog(app); }},
        {"engines", [&app] { return new EnginesDialog(app); }},
    });
}

void DialogBench::addSources()
{
    App &app = m_sample.app();
    const QList<StorySource> told{{m_rows.at(0).id, 1, u"Notes"_s, u"A title"_s, QUrl(u"https://example.org/1"_s), {}},
                                  {m_rows.at(1).id, 2, u"Lab"_s, u"Another"_s, QUrl(u"https://example.org/2"_s), {}}};
    m_entries.append({
        {"add-source", [&app] { return new SourceDialog(app); }},
        {"feed", [&app] { return new SourceDialog(app, app.sources().all().constLast()); }},
        {"page", [&app] { return new SourceDialog(app, page()); }},
        {"opml", [&app] { return new OpmlDialog(app, subscriptions(app.dataDir())); }},
        {"exchange", [] { return new ExchangeDialog(u"Notes"_s, exchange()); }},
        {"story", [&app, told] { return new StoryPopup(told, true, app.clock().now()); }},
        {"saved-search",
         [&app] {
             SavedSearch search;
             search.query = u"robot"_s;
             return new SavedSearchDialog(search,
                                          [&app](const QString &typed) { return app.savedSearches().read(typed); });
         }},
        {"search-help", [] { return new SearchHelp; }},
    });
}

void DialogBench::addOthers()
{
    App &app = m_sample.app();
    m_entries.append({
        {"settings", [&app, this] { return new SettingsDialog(app, m_actions); }},
        {"archive", [&app] { return new ArchiveDialog(app); }},
        {"repair", [&app] { return new RepairDialog(app.dataDir(), u"A page of the file is damaged."_s); }},
        {"keys", [this] { return new KeyHelpDialog(m_actions); }},
    });
}

std::unique_ptr<QDialog> DialogBench::make(const QByteArray &name) const
{
    const auto entry = std::ranges::find_if(m_entries, [&](const Entry &one) { return name == one.name; });
    return std::unique_ptr<QDialog>(entry != m_entries.end() ? entry->make() : nullptr);
}

} // namespace oneul
