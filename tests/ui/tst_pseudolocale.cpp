#include <algorithm>
#include <functional>
#include <memory>

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QTreeWidget>
#include <QtTest>

#include "articles/articlepane.h"
#include "base/error.h"
#include "base/waitfor.h"
#include "commands/commandpalette.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "common/theme.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "main/searchfield.h"
#include "manager/managerview.h"
#include "service/storyservice.h"
#include "settings/settings.h"
#include "sources/navigationview.h"
#include "support/memorysecrets.h"
#include "support/patience.h"
#include "ui/fakellm.h"
#include "ui/manysources.h"
#include "ui/pseudodialogs.h"
#include "ui/pseudolayout.h"
#include "ui/pseudotranslator.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kScreen(1280, 800);

/// Qt's own screen without a display is so small that no dialog in large letters fits on it.
void chooseScreen()
{
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" ONEUL_TEST_DATA_DIR "/screens/1280x800.json");
}
Q_CONSTRUCTOR_FUNCTION(chooseScreen)

constexpr int kTwice = 20; ///< points; the program's standard are 10

/// The archive that all of the tests look at, and how it is looked at.
class Stage final
{
public:
    Stage()
        : m_sample(std::make_unique<FakeLlm>(std::make_shared<FakeModel>()),
                   std::make_unique<MemorySecrets>(std::make_shared<MemoryKeyring>()))
        , m_theme(m_sample.app().settings())
    {
        m_sample.loadSample();
        m_digests = m_sample.makeDigest(Language::English);
        if (!waitFor(app().stories().catchUp()))
            qFatal("the stories are not grouped");
        Settings &settings = app().settings();
        settings.set(Key::StartPage, u"articles"_s);
        settings.set(Key::RefreshOnStart, false);
        settings.set(Key::RefreshMinutes, 120); // none of the sources is due
        m_sources = addManySources(app());
    }

    void setLook(int points, Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        app().settings().set(Key::WindowFontPoints, points);
        m_theme.apply();
    }

    [[nodiscard]] App &app() { return m_sample.app(); }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] const QList<Digest> &digests() const { return m_digests; }
    [[nodiscard]] const ManySources &sources() const { return m_sources; }

private:
    SampleApp m_sample;
    Theme m_theme;
    QList<Digest> m_digests;
    ManySources m_sources;
};

/// A page of the window, and how one gets there.
struct PageStep {
    QString name;
    QList<ActionId> actions;
    std::function<void(MainWindow &)> then = {};
};

void typeSearchOf(MainWindow &window, const QString &text)
{
    window.findChild<SearchField *>(u"searchField"_s)->setText(text);
}

QList<PageStep> pageSteps(const ManySources &sources)
{
    const auto choose = [](const QList<SourceId> &chosen) {
        return [chosen](MainWindow &window) { window.findChild<ManagerView *>()->choose(chosen); };
    };
    const auto search = [](const QString &text) { return [text](MainWindow &window) { typeSearchOf(window, text); }; };
    return {{u"articles"_s, {ActionId::Today, ActionId::NextArticle}},
            {u"note"_s, {ActionId::EditNote}},
            {u"offers"_s, {ActionId::Category2}},
            {u"magazine"_s, {ActionId::MagazineView}},
            {u"rows"_s, {ActionId::MagazineView, ActionId::PanesRows}},
            {u"auto"_s, {ActionId::PanesAuto}},
            {u"overview"_s, {ActionId::Overview}},
            {u"days"_s, {ActionId::CompareDays}},
            {u"digest"_s, {ActionId::ShowDigest}},
            {u"dashboard"_s, {ActionId::Dashboard}},
            {u"editor"_s, {ActionId::EditDigest}},
            {u"review"_s, {ActionId::Review}},
            {u"editLog"_s, {ActionId::EditLog}},
            {u"manager"_s, {ActionId::ManageSources}, choose({sources.failing})},
            {u"movedSource"_s, {}, choose({sources.moved})},
            {u"group"_s, {}, choose({sources.flaky, sources.healthy, sources.moved})},
            {u"search"_s, {ActionId::Today}, search(u"robot OR 로봇"_s)},
            {u"brokenSearch"_s, {}, search(u"robot is:new"_s)},
            {u"nothingFound"_s, {}, search(u"xyzzyqwert"_s)},
            {u"error"_s,
             {ActionId::Today},
             [](MainWindow &window) {
                 window.findChild<ErrorBar *>(u"errorBar"_s)->showError(Error{ErrorCode::HostNotFound, u"feeds"_s});
             }},
            {u"palette"_s, {ActionId::Palette}}};
}

} // namespace

class TestPseudoLocale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void keepsWhatMustStay();
    void pagesFit_data();
    void pagesFit();
    void welcomeFits_data() { pagesFit_data(); }
    void welcomeFits();
    void dialogsFit_data() { pagesFit_data(); }
    void dialogsFit();
    void panesChangeSides();
    void barsOfTheComparisonFit();

private:
    void look(MainWindow &window, const PageStep &step, QStringList &problems);
    void lookAt(const DialogMaker &maker, DialogParts &parts, QStringList &problems);

    std::unique_ptr<Stage> m_stage;
};

void TestPseudoLocale::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(QGuiApplication::primaryScreen()->size(), kScreen);
    m_stage = std::make_unique<Stage>();
}

void TestPseudoLocale::keepsWhatMustStay()
{
    const QString text = PseudoTranslator::pseudo(u"&Open “%1” (%n) &amp; <b>%L2</b> {day}"_s);
    for (const QString &kept : {u"&O"_s, u"%1"_s, u"%n"_s, u"&amp;"_s, u"<b>%L2</b>"_s, u"{day}"_s})
        QVERIFY2(text.contains(kept), qPrintable(text));
    QCOMPARE(PseudoTranslator::pseudo(u"Source list"_s), u"[Söûřçé łîšţ~~~]"_s);
    QCOMPARE(PseudoTranslator::pseudo(u"<p>Go</p>"_s), u"<p>[Gö]</p>"_s);
    const QString sentence = u"Nothing is new since yesterday evening."_s;
    QVERIFY(PseudoTranslator::pseudo(sentence).size() >= sentence.size() * 7 / 5);
}

void TestPseudoLocale::pagesFit_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("pseudo") << 0 << false;
    QTest::newRow("200 %") << kTwice << false;
    QTest::newRow("right to left") << 0 << true;
}

/// One by one: a failure's own text is cut.
static void report(const QStringList &problems)
{
    for (const QString &problem : problems)
        qWarning("%s", qPrintable(problem));
}

/// ONEUL_TEST_PICTURES names a folder for pictures of what does not fit.
static void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ONEUL_TEST_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(
            u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), name).remove(u' '));
}

void TestPseudoLocale::look(MainWindow &window, const PageStep &step, QStringList &problems)
{
    const Actions &actions = *window.findChild<Actions *>();
    for (const ActionId id : step.actions) {
        if (id != step.actions.constFirst())
            waitUntilStill(window);
        actions[id]->trigger();
    }
    if (step.then) {
        waitUntilStill(window);
        step.then(window);
    }
    for (const QString &problem : problemsOfAllTabs(step.name, window)) {
        const QString what = problem.mid(problem.indexOf(u": "));
        if (std::none_of(problems.cbegin(), problems.cend(), [&](const QString &one) { return one.endsWith(what); }))
            problems.append(problem);
    }
    picture(window, step.name);
}

void TestPseudoLocale::pagesFit()
{
    QFETCH(int, points);
    QFETCH(bool, mirrored);
    const PseudoTranslator pseudo;
    m_stage->setLook(points, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList problems;
    {
        MainWindow window(m_stage->app(), m_stage->theme());
        window.resize(kScreen);
        window.show();
        window.start();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *list = window.findChild<ArticlePane *>();
        QTRY_VERIFY(list->allIds().size() > 30);
        window.resize(kScreen);
        for (const PageStep &step : pageSteps(m_stage->sources())) {
            look(window, step, problems);
            if (window.size() != kScreen)
                problems.append(
                    u"%1: the window grew to %2x%3"_s.arg(step.name).arg(window.width()).arg(window.height()));
        }
    }
    m_stage->setLook(0, Qt::LeftToRight);
    report(problems);
    QVERIFY(problems.isEmpty());
}

void TestPseudoLocale::welcomeFits()
{
    QFETCH(int, points);
    QFETCH(bool, mirrored);
    const PseudoTranslator pseudo;
    m_stage->setLook(points, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList problems;
    {
        SampleApp empty;
        MainWindow window(empty.app(), m_stage->theme());
        window.resize(kScreen);
        window.show();
        window.start();
        auto *welcome = window.findChild<QWidget *>(u"welcomePage"_s);
        QTRY_VERIFY(welcome->isVisible());
        window.resize(kScreen);
        look(window, {u"welcome"_s, {}}, problems);
        look(window, {u"noArticles"_s, {ActionId::Today}}, problems);
        look(window, {u"noDay"_s, {ActionId::Overview}}, problems);
        look(window, {u"noDigest"_s, {ActionId::ShowDigest}}, problems);
        look(window, {u"noNumbers"_s, {ActionId::Dashboard}}, problems);
        look(window, {u"noSources"_s, {ActionId::ManageSources}}, problems);
        look(window, {u"noReview"_s, {ActionId::Review}}, problems);
        look(window, {u"noEdits"_s, {ActionId::EditLog}}, problems);
    }
    m_stage->setLook(0, Qt::LeftToRight);
    report(problems);
    QVERIFY(problems.isEmpty());
}

void TestPseudoLocale::lookAt(const DialogMaker &maker, DialogParts &parts, QStringList &problems)
{
    const std::unique_ptr<QDialog> dialog(maker.make(parts));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    dialog->resize(dialog->size().boundedTo(kScreen));
    const auto note = [&](const QString &name) {
        problems += problemsOfAllTabs(name, *dialog);
        if (dialog->width() > kScreen.width() || dialog->height() > kScreen.height())
            problems.append(u"%1: the dialog has %2x%3"_s.arg(name).arg(dialog->width()).arg(dialog->height()));
        picture(*dialog, u"dialog-"_s + name);
    };
    note(maker.name);
    auto *pages = dialog->findChild<QListWidget *>(u"settingsPages"_s);
    for (int i = 1; pages != nullptr && i < pages->count(); ++i) {
        pages->setCurrentRow(i);
        note(u"%1 %2"_s.arg(maker.name).arg(i));
    }
    dialog->hide();
}

void TestPseudoLocale::dialogsFit()
{
    QFETCH(int, points);
    QFETCH(bool, mirrored);
    const PseudoTranslator pseudo;
    m_stage->setLook(points, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList problems;
    DialogParts parts(m_stage->app(), m_stage->digests());
    for (const DialogMaker &maker : allDialogs())
        lookAt(maker, parts, problems);
    m_stage->setLook(0, Qt::LeftToRight);
    problems.removeDuplicates();
    report(problems);
    QVERIFY(problems.isEmpty());
}

void TestPseudoLocale::panesChangeSides()
{
    for (const bool mirrored : {false, true}) {
        m_stage->setLook(0, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        MainWindow window(m_stage->app(), m_stage->theme());
        window.resize(kScreen);
        window.show();
        window.start();
        const auto *list = window.findChild<ArticlePane *>();
        QTRY_VERIFY(list->allIds().size() > 30);
        const auto *tree = window.findChild<NavigationView *>();
        const int place = tree->mapTo(&window, QPoint()).x();
        QCOMPARE(place > list->mapTo(&window, QPoint()).x(), mirrored);
    }
    m_stage->setLook(0, Qt::LeftToRight);
}

void TestPseudoLocale::barsOfTheComparisonFit()
{
    m_stage->setLook(0, Qt::LeftToRight);
    MainWindow window(m_stage->app(), m_stage->theme());
    window.resize(kScreen);
    window.show();
    window.start();
    const Actions &actions = *window.findChild<Actions *>();
    const auto *list = window.findChild<ArticlePane *>();
    QTRY_VERIFY(list->allIds().size() > 30);
    window.resize(kScreen);
    actions[ActionId::CompareDays]->trigger();
    QTRY_VERIFY(window.findChild<QTreeWidget *>(u"differences"_s));
    auto *table = window.findChild<QTreeWidget *>(u"differences"_s);
    QTRY_VERIFY(table->topLevelItemCount() > 2);
    waitUntilStill(window);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    const QRect bars = table->visualRect(table->model()->index(0, table->columnCount() - 1));
    QVERIFY(table->viewport()->rect().contains(bars));
    QVERIFY(bars.width() >= 60);
}

} // namespace oneul

QTEST_MAIN(oneul::TestPseudoLocale)
#include "tst_pseudolocale.moc"
