// oneul_screenshots FOLDER: pictures of the window's pages and dialogs with the sample day, in both languages, light
// and dark, in two sizes, and the pages once more at twice the points to the inch. Runs with any platform plugin.

#include <cstdio>
#include <memory>
#include <utility>

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include "archive/archivedialog.h"
#include "base/waitfor.h"
#include "categories/explanationpopup.h"
#include "categories/similardialog.h"
#include "common/actions.h"
#include "common/theme.h"
#include "digest/claimreader.h"
#include "digest/digestbrowser.h"
#include "digest/summarywindow.h"
#include "digest/versionsdialog.h"
#include "export/exportdialog.h"
#include "labels/labelmanager.h"
#include "labels/labelpicker.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "main/searchhelp.h"
#include "manager/exchangedialog.h"
#include "manager/managerview.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/backups.h"
#include "service/labelservice.h"
#include "service/sampleday.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"
#include "service/storyservice.h"
#include "settings/settings.h"
#include "sources/savedsearchdialog.h"
#include "sources/sourcedialog.h"
#include "support/memorysecrets.h"
#include "ui/fakellm.h"
#include "ui/manysources.h"
#include "ui/sampleapp.h"
#include "ui/screenshots/categoryshots.h"
#include "ui/screenshots/engineshots.h"
#include "ui/screenshots/pageshots.h"
#include "ui/screenshots/picture.h"
#include "ui/screenshots/sourceshots.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSettleMs = 700; ///< queries, layout and the charts' drawing

/// Twice as many points to the inch: the pages only, in one size.
bool isDouble()
{
    return qApp->devicePixelRatio() > 1.5;
}

QList<QSize> sizes()
{
    return isDouble() ? QList<QSize>{{1280, 800}} : QList<QSize>{{1280, 800}, {1920, 1080}};
}

class Photographer final
{
public:
    Photographer(QDir folder, Language language, QString theme)
        : m_folder(std::move(folder)), m_language(language), m_theme(std::move(theme))
    {
        const QLocale locale = language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
        QLocale::setDefault(locale);
        install(m_qt, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(m_own, locale, u"oneul"_s, u":/oneul/i18n"_s);
    }

    ~Photographer()
    {
        QCoreApplication::removeTranslator(&m_qt);
        QCoreApplication::removeTranslator(&m_own);
    }

    Q_DISABLE_COPY_MOVE(Photographer)

    void takeAll()
    {
        SampleApp empty;
        takeWindow(empty.app(), {{u"welcome"_s, {}, {}}});
        const auto model = std::make_shared<FakeModel>();
        SampleApp sample(std::make_unique<FakeLlm>(model),
                         std::make_unique<MemorySecrets>(std::make_shared<MemoryKeyring>()));
        sample.loadSample();
        const QList<Digest> digests = sample.makeDigest(m_language);
        if (!waitFor(sample.app().stories().catchUp()))
            qFatal("the stories are not grouped");
        takeWindow(sample.app(), {{u"articles"_s, {ActionId::Today, ActionId::NextArticle, ActionId::NextArticle}, {}},
                                  {u"digest"_s, {ActionId::ShowDigest}, {}},
                                  {u"digest-evidence"_s, {}, showEvidence},
                                  {u"digest-section"_s, {}, showSectionFacts},
                                  {u"dashboard"_s, {ActionId::Dashboard}, {}},
                                  {u"dashboard-lower"_s, {}, scrollDashboard}});
        App &app = sample.app();
        takeWindow(app, pageShots());
        if (isDouble())
            return;
        showWindowDialogs(app, [this](const QString &name, QDialog *dialog) { takeDialog(name, dialog); });
        takeSearches(app);
        takeMarks(app);
        takeHandEdits(app);
        takeArchive(app);
        takeDialog(u"sources"_s, new SourceDialog(app));
        takeDialog(u"source"_s, new SourceDialog(app, app.sources().all().constLast()));
        showSourceDialogs(app, [this](const QString &name, QDialog *dialog) { takeDialog(name, dialog); });
        showCategoryDialogs(app, [this](const QString &name, QDialog *dialog) { takeDialog(name, dialog); });
        showEngineDialogs(app, model, [this](const QString &name, QDialog *dialog) { takeDialog(name, dialog); });
        takeDialog(u"export"_s, new ExportDialog(app, digests));
        takeSummaries(app);
        takeManager(app);
    }

private:
    void takeSummaries(App &app)
    {
        const auto ids = waitFor(app.articles().ids(ArticleFilter(), ListOrder(), 6));
        if (!ids)
            qFatal("there is nothing to summarise");
        auto *window =
            new SummaryWindow(app, {m_language == Language::Korean ? u"고른 기사"_s : u"A selection"_s, *ids, 0});
        window->show();
        QTest::qWait(2 * kSettleMs);
        takeDialog(u"summary"_s, window);
        takeDialog(u"versions"_s, new VersionsDialog(app, SampleDay::day()));
    }

    static void scrollDashboard(MainWindow &window)
    {
        const auto *area = window.findChild<QWidget *>(u"dashboardPage"_s)->findChild<QScrollArea *>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QTest::qWait(kSettleMs);
    }

    static void showEvidence(MainWindow &window)
    {
        const auto *reader = window.findChild<ClaimReader *>();
        Q_EMIT reader->browser()->anchorClicked(claimLink({0, SummaryPart::Events, 0}));
        QTest::qWait(kSettleMs);
    }

    static void showSectionFacts(MainWindow &window)
    {
        window.findChild<QTabWidget *>(u"evidenceTabs"_s)->setCurrentIndex(1);
        QTest::qWait(kSettleMs);
    }

    /// Results, a query that can't be read, and saved searches in the tree, one of them broken.
    void takeSearches(App &app)
    {
        const bool korean = m_language == Language::Korean;
        SavedSearches &searches = app.savedSearches();
        const auto save = [&searches](const QString &name, const QString &query) {
            return waitFor(searches.add(name, query)).has_value();
        };
        if (!save(korean ? u"로봇과 자율주행"_s : u"Robots on the road"_s, u"robot OR waymo OR 로봇"_s)
            || !save(korean ? u"읽지 않은 논문"_s : u"Unread papers"_s, u"kind:papers is:unread"_s)
            || !save(korean ? u"고칠 검색"_s : u"To be mended"_s, u"is:new"_s))
            qFatal("the searches are not saved");
        const auto type = [](const QString &text) {
            return [text](MainWindow &window) {
                window.findChild<QLineEdit *>(u"searchField"_s)->setText(text);
                QTest::qWait(2 * kSettleMs);
            };
        };
        const auto openSaved = [&searches](qsizetype which) {
            return [&searches, which](MainWindow &window) {
                NavTarget target;
                target.type = NavType::Search;
                target.search = searches.list().at(which).id;
                window.findChild<NavigationController *>()->open(target);
                QTest::qWait(kSettleMs);
            };
        };
        takeWindow(app, {{u"search"_s, {}, type(u"robot OR 로봇"_s)},
                         {u"search-broken"_s, {}, type(u"robot is:new"_s)},
                         {u"saved-search"_s, {}, openSaved(0)},
                         {u"saved-search-broken"_s, {}, openSaved(2)}});
        takeDialog(u"saved-search"_s,
                   new SavedSearchDialog(searches.list().constFirst(),
                                         [&searches](const QString &typed) { return searches.read(typed); }));
        takeDialog(u"search-help"_s, new SearchHelp);
    }

    /// An article with a label and a note, the list of labels, and their dialog.
    void takeMarks(App &app)
    {
        const bool korean = m_language == Language::Korean;
        ArticleService &articles = app.articles();
        const auto ids = waitFor(articles.ids(ArticleFilter(), ListOrder(), 4));
        const auto later = waitFor(app.labels().add(korean ? u"후속 취재"_s : u"Follow up"_s, u"#d64545"_s));
        const auto chips = waitFor(app.labels().add(korean ? u"반도체"_s : u"Chips"_s, u"#2f9e6e"_s));
        const QString note = korean ? u"수치를 저자에게 물어볼 것."_s : u"Ask the author about the numbers."_s;
        if (!ids || ids->isEmpty() || !later || !chips || !waitFor(articles.setLabel(*ids, later->id, true))
            || !waitFor(articles.setLabel({ids->constFirst()}, chips->id, true))
            || !waitFor(articles.setNote(ids->constFirst(), note)))
            qFatal("the labels are not put on");
        takeWindow(
            app, {{u"labels"_s, {ActionId::Today, ActionId::NextArticle}, {}}, {u"note"_s, {ActionId::EditNote}, {}}});
        Theme theme(app.settings());
        theme.apply();
        MainWindow window(app, theme);
        window.show();
        window.start();
        QTest::qWait(kSettleMs);
        const Actions &actions = *window.findChild<Actions *>();
        for (const ActionId id : {ActionId::NextArticle, ActionId::EditLabels}) {
            actions[id]->trigger();
            QTest::qWait(kSettleMs);
        }
        save(*window.findChild<LabelPicker *>(), u"dialog-label-picker-%1"_s.arg(nameOf({})));
        QUndoStack undo;
        takeDialog(u"labels"_s, new LabelManager(app.labels(), undo));
    }

    /// What the analyst decides by hand, and why the classifier decided as it did.
    void takeHandEdits(App &app)
    {
        const auto rows = waitFor(app.articles().rows(ArticleFilter()));
        if (!rows || rows->size() < 8)
            qFatal("there is nothing to edit");
        const ArticleId edited = rows->at(2).id;
        if (!waitFor(app.articles().setCategory({edited, rows->at(3).id}, u"robotics"_s))
            || !waitFor(app.articles().setCategory({rows->at(4).id}, u"llm"_s)))
            qFatal("the categories are not stored");
        takeWindow(app, {{u"review"_s, {ActionId::Review}, {}},
                         {u"edit-log"_s, {ActionId::EditLog}, {}},
                         {u"edit-offers"_s, {ActionId::Today, ActionId::NextArticle, ActionId::Category2}, {}}});
        takeDialog(u"explanation"_s, new ExplanationPopup(app.learning(), app.taxonomy(), rows->at(6)));
        takeDialog(u"similar"_s, new SimilarDialog(app.learning(), app.taxonomy(), edited, u"robotics"_s));
    }

    /// Each page of the archive's dialog.
    void takeArchive(App &app)
    {
        if (!waitFor(app.backups().backUpNow()))
            qFatal("the archive is not backed up");
        using Tab = ArchiveDialog::Tab;
        const QList<std::pair<QString, Tab>> pages{{u"archive-backups"_s, Tab::Backups},
                                                   {u"archive-file"_s, Tab::Carry},
                                                   {u"archive-health"_s, Tab::Health},
                                                   {u"archive-retention"_s, Tab::Retention}};
        for (const auto &[name, page] : pages) {
            auto *dialog = new ArchiveDialog(app);
            dialog->showTab(page);
            takeDialog(name, dialog);
        }
    }

    /// With a source for each way to fare.
    void takeManager(App &app)
    {
        app.settings().set(Key::RefreshOnStart, false);
        app.settings().set(Key::RefreshMinutes, 120); // none of them is due
        const ManySources ids = addManySources(app, u"https://feeds.example.org/"_s);
        const auto choose = [](const QList<SourceId> &chosen) {
            return [chosen](MainWindow &window) { window.findChild<ManagerView *>()->choose(chosen); };
        };
        takeWindow(app, {{u"manager"_s, {ActionId::ManageSources}, choose({ids.failing})},
                         {u"manager-group"_s, {ActionId::ManageSources}, choose({ids.flaky, ids.healthy, ids.moved})}});
        const auto history = waitFor(app.sources().history(ids.failing));
        takeDialog(u"exchange"_s, new ExchangeDialog(u"Speech research blog"_s, history->constFirst()));
    }

    static void install(QTranslator &translator, const QLocale &locale, const QString &name, const QString &folder)
    {
        if (translator.load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(&translator);
    }

    void takeWindow(App &app, const QList<WindowShot> &views)
    {
        app.settings().set(Key::Theme, m_theme);
        app.settings().set(Key::StartPage, u"articles"_s);
        Theme theme(app.settings());
        theme.apply();
        for (const QSize &size : sizes()) {
            MainWindow window(app, theme);
            window.resize(size);
            window.show();
            window.start();
            QTest::qWait(kSettleMs);
            window.resize(size);
            const Actions &actions = *window.findChild<Actions *>();
            for (const WindowShot &view : views) {
                for (const ActionId id : view.actions) {
                    actions[id]->trigger();
                    QTest::qWait(kSettleMs / 2);
                }
                if (view.then)
                    view.then(window);
                QTest::qWait(kSettleMs);
                const QString suffix = u'-' + QString::number(size.width()) + (isDouble() ? u"-2x"_s : QString());
                save(window, u"%1-%2"_s.arg(view.name, nameOf(suffix)));
            }
        }
    }

    void takeDialog(const QString &name, QDialog *dialog)
    {
        dialog->show();
        if (auto *tabs = name == u"sources" ? dialog->findChild<QTabWidget *>() : nullptr)
            tabs->setCurrentIndex(1);
        hidePaths(*dialog);
        QTest::qWait(kSettleMs);
        save(*dialog, u"dialog-%1-%2"_s.arg(name, nameOf({})));
        delete dialog;
    }

    /// The folders of the machine that takes the pictures tell a reader nothing.
    static void hidePaths(const QDialog &dialog)
    {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->objectName() == u"path")
                edit->setText(u"~/Documents/Oneul"_s);
            else if (edit->isReadOnly() && edit->text().startsWith(QDir::tempPath()))
                edit->setText(u"~/.local/share/oneul"_s);
        }
    }

    [[nodiscard]] QString nameOf(const QString &size) const
    {
        return u"%1-%2%3"_s.arg(languageCode(m_language), m_theme, size);
    }

    void save(QWidget &widget, const QString &name) { savePicture(widget, m_folder.filePath(name + u".png"_s)); }

    QDir m_folder;
    Language m_language;
    QString m_theme;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace

} // namespace oneul

/// A scale is fixed when a program starts, so another one takes these.
static bool takeDoubled(const QString &folder)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {folder});
    return child.waitForFinished(20 * 60 * 1000) && child.exitCode() == 0;
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        std::fputs("usage: oneul_screenshots FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(application.arguments().at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "cannot make %s\n", qPrintable(folder.path()));
        return 1;
    }
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR") && !takeDoubled(folder.path()))
        return 1;
    for (const auto language : {oneul::Language::Korean, oneul::Language::English}) {
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")})
            oneul::Photographer(folder, language, theme).takeAll();
    }
    return 0;
}
