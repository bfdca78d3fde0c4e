#include "ui/pseudodialogs.h"

#include <QDir>
#include <QFile>
#include <QUrl>

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
#include "service/app.h"
#include "service/articleservice.h"
#include "service/digestedits.h"
#include "service/labelservice.h"
#include "service/reportservice.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"
#include "service/storyservice.h"
#include "service/summaryservice.h"
#include "settings/settingsdialog.h"
#include "sources/opmldialog.h"
#include "sources/savedsearchdialog.h"
#include "sources/sourcedialog.h"
#include "ui/manysources.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 12;

template <class T>
T must(const Result<T> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return *result;
}

QDialog *story(DialogParts &parts)
{
    const auto sources = must(waitFor(parts.app.stories().sourcesOf(parts.rows.constFirst().id)), "no sources");
    return new StoryPopup(sources, true, parts.app.clock().now());
}

QDialog *labels(DialogParts &parts)
{
    LabelService &service = parts.app.labels();
    if (service.list().isEmpty())
        must(waitFor(service.add(u"반도체"_s, u"#2f9e6e"_s)), "no label");
    return new LabelManager(service, parts.undo);
}

QDialog *labelPicker(DialogParts &parts)
{
    return new LabelPicker(parts.app.labels().list(), {});
}

QDialog *compare(DialogParts &parts)
{
    Digest one = parts.digests.constFirst();
    one.sections = {one.sections.constFirst()};
    const SectionPlace place{one.id, 0};
    return new CompareDialog(parts.app, one, must(waitFor(parts.app.digestEdits().order(place)), "no order"));
}

QDialog *summarise(DialogParts &parts)
{
    App &app = parts.app;
    const SectionPlace place{parts.digests.constFirst().id, 0};
    const SectionOrder order = must(waitFor(app.digestEdits().order(place)), "no order");
    const QString words = QDialog::tr("Summarise");
    return new SummariseDialog(app, {words, words, words}, [&app, order](const QString &engine) {
        return app.summaries().estimate({order}, engine);
    });
}

QDialog *summary(DialogParts &parts)
{
    QList<ArticleId> ids;
    for (const ArticleRow &row : parts.rows.first(3))
        ids.append(row.id);
    return new SummaryWindow(parts.app, {u"A selection"_s, ids, 0});
}

QDialog *picker(DialogParts &parts)
{
    const QList<Category> categories = parts.app.taxonomy().categories();
    auto *dialog = new CategoryPicker(categories, categories.constFirst().id);
    dialog->offerSecondary();
    dialog->showSecondary({});
    dialog->offerNew();
    return dialog;
}

QDialog *merge(DialogParts &parts)
{
    const QList<Category> categories = parts.app.taxonomy().categories();
    return new MergeDialog(parts.taxonomyChanges, {categories.at(0).id, categories.at(1).id}, kRows);
}

QDialog *exchange(DialogParts &parts)
{
    for (const Source &source : parts.app.sources().all()) {
        const auto records = waitFor(parts.app.sources().history(source.id));
        if (records && !records->isEmpty())
            return new ExchangeDialog(source.name, records->constFirst());
    }
    return new ExchangeDialog(u"-"_s, {});
}

QDialog *search(DialogParts &parts)
{
    SavedSearches &searches = parts.app.savedSearches();
    SavedSearch broken;
    broken.name = u"Robots"_s;
    broken.query = u"is:new"_s; // says what is wrong with it
    return new SavedSearchDialog(broken, [&searches](const QString &typed) { return searches.read(typed); });
}

QDialog *opml(DialogParts &parts)
{
    const QString path = QDir(parts.app.dataDir()).filePath(u"subscriptions.opml"_s);
    QFile file(path);
    const QByteArray list = "<opml version='2.0'><body><outline text='Research'><outline type='rss' text='Lab notes' "
                            "xmlUrl='https://lab.example.org/feed.xml'/></outline></body></opml>";
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    return new OpmlDialog(parts.app, path);
}

QList<DialogMaker> dialogsOfArticles()
{
    return {{u"story"_s, story},
            {u"labels"_s, labels},
            {u"labelPicker"_s, labelPicker},
            {u"explanation"_s,
             [](DialogParts &parts) {
                 return new ExplanationPopup(parts.app.learning(), parts.app.taxonomy(), parts.rows.at(2));
             }},
            {u"similar"_s,
             [](DialogParts &parts) {
                 return new SimilarDialog(parts.app.learning(), parts.app.taxonomy(), parts.rows.at(2).id, u"llm"_s);
             }},
            {u"categoryPicker"_s, picker},
            {u"merge"_s, merge},
            {u"split"_s,
             [](DialogParts &parts) {
                 return new SplitDialog(parts.app, parts.taxonomyChanges, parts.app.taxonomy().byId(u"llm"_s));
             }},
            {u"categories"_s, [](DialogParts &parts) { return new TaxonomyEditor(parts.app, parts.taxonomyChanges); }},
            {u"rules"_s, [](DialogParts &parts) { return new RuleEditor(parts.app, parts.ruleChanges); }},
            {u"savedSearch"_s, search},
            {u"searchHelp"_s, [](DialogParts &) { return new SearchHelp; }}};
}

QList<DialogMaker> dialogsOfDigests()
{
    return {{u"compare"_s, compare},
            {u"summarise"_s, summarise},
            {u"summary"_s, summary},
            {u"versions"_s, [](DialogParts &parts) { return new VersionsDialog(parts.app, parts.digests.at(0).day); }},
            {u"export"_s, [](DialogParts &parts) { return new ExportDialog(parts.app, parts.digests); }},
            {u"templates"_s, [](DialogParts &parts) { return new TemplateDialog(parts.app.reports(), {}); }},
            {u"ask"_s, [](DialogParts &parts) { return new AskDialog(parts.app); }},
            {u"engines"_s, [](DialogParts &parts) { return new EnginesDialog(parts.app); }}};
}

QList<DialogMaker> dialogsOfTheProgram()
{
    return {
        {u"keyHelp"_s, [](DialogParts &parts) { return new KeyHelpDialog(parts.actions); }},
        {u"settings"_s, [](DialogParts &parts) { return new SettingsDialog(parts.app, parts.actions); }},
        {u"exchange"_s, exchange},
        {u"newSource"_s, [](DialogParts &parts) { return new SourceDialog(parts.app); }},
        {u"source"_s,
         [](DialogParts &parts) { return new SourceDialog(parts.app, parts.app.sources().all().constLast()); }},
        {u"opml"_s, opml},
        {u"archive"_s, [](DialogParts &parts) { return new ArchiveDialog(parts.app); }},
        {u"repair"_s, [](DialogParts &parts) { return new RepairDialog(parts.app.dataDir(), QDialog::tr("Broken")); }}};
}

} // namespace

DialogParts::DialogParts(App &theApp, const QList<Digest> &theDigests)
    : app(theApp)
    , digests(theDigests)
    , taxonomyChanges(theApp.taxonomies(), undo)
    , ruleChanges(theApp.rules(), theApp.articles(), undo)
{
    rows = must(waitFor(app.articles().rows(ArticleFilter())), "no articles");
    if (rows.size() < kRows || digests.isEmpty())
        qFatal("the sample day is not there");
}

QList<DialogMaker> allDialogs()
{
    return dialogsOfArticles() + dialogsOfDigests() + dialogsOfTheProgram();
}

} // namespace oneul
