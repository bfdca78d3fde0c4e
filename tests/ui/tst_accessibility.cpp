#include <functional>
#include <memory>

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/waitfor.h"
#include "categories/editbar.h"
#include "categories/evidencebars.h"
#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/contrast.h"
#include "common/errorbar.h"
#include "common/theme.h"
#include "main/navigationcontroller.h"
#include "main/statusprogress.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/sampleday.h"
#include "settings/settings.h"
#include "support/patience.h"
#include "ui/accessibility.h"
#include "ui/dialogbench.h"
#include "ui/manysources.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QStringList problemsOf(QWidget &top)
{
    return silentControls(top) + namesakes(top) + silentRows(top) + unreachedByTab(top);
}

/// Of each tab of each page that has some.
QStringList problemsOfAll(QWidget &top)
{
    QStringList problems = problemsOf(top);
    for (QTabWidget *tabs : top.findChildren<QTabWidget *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            problems += problemsOf(top);
        }
    }
    problems.removeDuplicates();
    return problems;
}

QByteArray text(const QStringList &problems)
{
    return u"\n  "_s.toUtf8() + problems.join(u"\n  "_s).toUtf8();
}

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void welcomeCanBeHeard();
    void pageCanBeHeard_data();
    void pageCanBeHeard();
    void dialogCanBeHeard_data();
    void dialogCanBeHeard();
    void settingsCanBeHeard();
    void paletteCanBeHeard();
    void noteCanBeHeard();
    void rowsSayWhatTheyPaint();
    void magazineSaysItsTexts();
    void chartsSayTheirNumbers();
    void tablesSayTheirCells();
    void evidenceIsSaid();
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void errorsAreAnnounced();
    void offersAreAnnounced();
    void progressIsAnnounced();
    void rolesHoldAfterNames();

private:
    [[nodiscard]] QWidget *shown(const QString &name) const;
    void go(const QString &action, const QString &sign);

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<DialogBench> m_bench;
};

void TestAccessibility::initTestCase()
{
    m_window = std::make_unique<WindowFixture>(true);
    DigestRequest request;
    request.day = SampleDay::day();
    request.language = Language::English;
    QVERIFY(waitFor(m_window->app().digests().make(request)));
    m_window->app().settings().set(Key::RefreshOnStart, false);
    (void)addManySources(m_window->app());
    m_window->window().resize(1280, 800);
    m_window->showSampleDay();
    m_bench = std::make_unique<DialogBench>();
}

void TestAccessibility::cleanupTestCase()
{
    m_bench.reset();
    m_window.reset();
}

QWidget *TestAccessibility::shown(const QString &name) const
{
    for (QWidget *widget : m_window->window().findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// To a page, and until what it shows is there.
void TestAccessibility::go(const QString &action, const QString &sign)
{
    m_window->action(action + u"Action"_s)->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(shown(sign) != nullptr, qPrintable(sign), kPatience);
    if (auto *view = qobject_cast<QAbstractItemView *>(shown(sign)))
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0, kPatience);
    m_window->waitForList();
}

void TestAccessibility::welcomeCanBeHeard()
{
    WindowFixture empty(false);
    QTRY_VERIFY(empty.shows(u"welcomePage"_s));
    const QStringList problems = problemsOf(empty.window());
    QVERIFY2(problems.isEmpty(), text(problems).constData());
}

void TestAccessibility::pageCanBeHeard_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("sign"); ///< a widget that is there when the page is filled
    QTest::newRow("articles") << u"today"_s << u"articleList"_s;
    QTest::newRow("article") << u"nextArticle"_s << u"reader"_s;
    QTest::newRow("overview") << u"overview"_s << u"monthTable"_s;
    QTest::newRow("dashboard") << u"dashboard"_s << u"categories"_s;
    QTest::newRow("digest") << u"showDigest"_s << u"digestView"_s;
    QTest::newRow("editor") << u"editDigest"_s << u"reportOutline"_s;
    QTest::newRow("compare") << u"compareDays"_s << u"differences"_s;
    QTest::newRow("review") << u"review"_s << u"reviewPage"_s;
    QTest::newRow("edit log") << u"editLog"_s << u"editLogPage"_s;
    QTest::newRow("manager") << u"manageSources"_s << u"managerList"_s;
}

void TestAccessibility::pageCanBeHeard()
{
    QFETCH(QString, action);
    QFETCH(QString, sign);
    go(action, sign);
    const QStringList problems = problemsOfAll(m_window->window());
    QVERIFY2(problems.isEmpty(), text(problems).constData());
}

void TestAccessibility::dialogCanBeHeard_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const DialogBench::Entry &entry : m_bench->entries())
        QTest::newRow(entry.name) << QByteArray(entry.name);
}

void TestAccessibility::dialogCanBeHeard()
{
    QFETCH(QByteArray, name);
    const std::unique_ptr<QDialog> dialog = m_bench->make(name);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    QVERIFY2(!dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty(), "the dialog has no name");
    QStringList problems = problemsOfAll(*dialog);
    QVERIFY2(problems.isEmpty(), text(problems).constData());
}

void TestAccessibility::settingsCanBeHeard()
{
    const std::unique_ptr<QDialog> dialog = m_bench->make("settings");
    dialog->show();
    auto *pages = dialog->findChild<QListWidget *>(u"settingsPages"_s);
    QVERIFY(pages->count() > 8);
    QStringList problems;
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        for (const QString &problem : problemsOf(*dialog))
            problems.append(pages->item(row)->text() + u": "_s + problem);
    }
    QVERIFY2(problems.isEmpty(), text(problems).constData());
}

void TestAccessibility::paletteCanBeHeard()
{
    go(u"today"_s, u"articleList"_s);
    go(u"palette"_s, u"paletteList"_s);
    QWidget *palette = shown(u"paletteEdit"_s)->parentWidget();
    const QStringList problems = silentControls(*palette) + namesakes(*palette) + silentRows(*palette);
    QTest::keyClick(shown(u"paletteEdit"_s), Qt::Key_Escape);
    QVERIFY2(problems.isEmpty(), text(problems).constData());
}

void TestAccessibility::noteCanBeHeard()
{
    go(u"today"_s, u"articleList"_s);
    m_window->action(u"nextArticleAction"_s)->trigger();
    QTRY_VERIFY((m_window->action(u"editNoteAction"_s)->trigger(), shown(u"noteEditor"_s) != nullptr));
    const QStringList problems = problemsOf(m_window->window());
    QTest::keyClick(shown(u"noteEditor"_s)->findChild<QPlainTextEdit *>(), Qt::Key_Escape);
    QVERIFY2(problems.isEmpty(), text(problems).constData());
}

/// What a card shows of an article can be heard: there are no cells beside it.
void TestAccessibility::rowsSayWhatTheyPaint()
{
    go(u"today"_s, u"articleList"_s);
    ArticleModel *model = m_window->list().model();
    QTRY_VERIFY(model->rowAt(0) != nullptr);
    const QModelIndex first = model->index(0, ArticleModel::Title);
    const QString said = first.data(Qt::AccessibleTextRole).toString();
    for (const int role : {int(Qt::DisplayRole), int(ArticleModel::SourceRole), int(ArticleModel::DateRole)})
        QVERIFY2(said.contains(first.data(role).toString()), qPrintable(said));
    const ArticleId id = model->idAt(0);
    QVERIFY(waitFor(m_window->app().articles().setStarred({id}, true)));
    QTRY_VERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Starred"_s));
    QVERIFY(waitFor(m_window->app().articles().setStarred({id}, false)));
}

void TestAccessibility::magazineSaysItsTexts()
{
    go(u"today"_s, u"articleList"_s);
    ArticleModel *model = m_window->list().model();
    const auto said = [model] { return model->index(1, ArticleModel::Title).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(model->rowAt(1) != nullptr);
    const qsizetype before = said().size();
    m_window->action(u"magazineViewAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said().size() > before + 40, kPatience);
    m_window->action(u"magazineViewAction"_s)->trigger();
    QTRY_COMPARE(said().size(), before);
}

void TestAccessibility::chartsSayTheirNumbers()
{
    go(u"dashboard"_s, u"categories"_s);
    auto *table = qobject_cast<QAbstractItemView *>(shown(u"categories"_s));
    auto *donut = shown(u"donut"_s);
    QVERIFY(donut != nullptr);
    QCOMPARE(QAccessible::queryAccessibleInterface(donut)->role(), QAccessible::Chart);
    QVERIFY(!accessibleName(donut).isEmpty());
    const QStringList slices = accessibleParts(donut);
    QCOMPARE(slices.size(), table->model()->rowCount());
    for (int row = 0; row < slices.size(); ++row)
        QVERIFY(slices.at(row).contains(table->model()->index(row, 1).data().toString()));
    auto *bars = shown(u"dayBars"_s);
    QVERIFY(bars != nullptr);
    QVERIFY(!accessibleName(bars).isEmpty());
    const QStringList days = accessibleParts(bars);
    QVERIFY(!days.isEmpty());
    QVERIFY2(days.constLast().contains(slices.constFirst().section(u':', 0, 0)), qPrintable(days.constLast()));
}

void TestAccessibility::tablesSayTheirCells()
{
    go(u"dashboard"_s, u"categories"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"heat"_s) != nullptr, kPatience);
    const auto *heat = qobject_cast<QAbstractItemView *>(shown(u"heat"_s));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(shown(u"heat"_s));
    QVERIFY(face->tableInterface() != nullptr);
    QCOMPARE(face->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
             heat->model()->index(0, 0).data(Qt::AccessibleTextRole).toString());
    go(u"overview"_s, u"monthTable"_s);
    face = QAccessible::queryAccessibleInterface(shown(u"monthTable"_s));
    const QString day = QLocale().toString(SampleDay::day(), QLocale::LongFormat);
    bool isSaid = false;
    for (int cell = 0; cell < 42; ++cell)
        isSaid = isSaid || face->tableInterface()->cellAt(cell / 7, cell % 7)->text(QAccessible::Name).startsWith(day);
    QVERIFY(isSaid);
}

void TestAccessibility::evidenceIsSaid()
{
    const Taxonomy &taxonomy = m_window->app().taxonomy();
    EvidenceBars bars(taxonomy);
    Evidence one;
    one.category = u"llm"_s;
    one.text = u"token"_s;
    one.weight = 2;
    Evidence other = one;
    other.text = u"robot"_s;
    other.weight = -1;
    bars.setEvidence({one, other});
    QCOMPARE(accessibleParts(&bars), QStringList({bars.line(one), bars.line(other)}));
    bars.setEvidence({one});
    QCOMPARE(accessibleParts(&bars), QStringList({bars.line(one)}));
}

void TestAccessibility::coloursCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Categories and labels may have any colour.
void TestAccessibility::coloursCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = Theme::palette(dark);
    for (int hue = 0; hue < 360; hue += 15) {
        for (const int lightness : {40, 128, 220}) {
            const QColor color = QColor::fromHsl(hue, 230, lightness);
            const QColor text = readable(color, palette);
            for (const auto role : {QPalette::Base, QPalette::Window}) {
                const QColor plain = palette.color(role);
                for (const QColor &ground : {plain, blend(color, plain, dark ? 0.3 : 0.14)})
                    QVERIFY2(contrastOf(text, ground) >= 4.5, qPrintable(color.name() + u" on "_s + ground.name()));
            }
        }
    }
}

/// The events are told to nobody on the platform of the tests; what screen readers then ask for is there.
void TestAccessibility::errorsAreAnnounced()
{
    QWidget window;
    ErrorBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible()); // an alert is read when it comes into sight
    bar.showError(u"The feed is not there."_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::AlertMessage);
    QVERIFY(accessibleName(&bar).contains(u"The feed is not there."_s));
    QVERIFY(accessibleName(&bar).contains(u"Warning"_s));
    // Another one, while the bar is shown.
    bar.showNotice(u"Three articles came."_s);
    QCOMPARE(accessibleName(&bar), u"Three articles came."_s);
}

void TestAccessibility::offersAreAnnounced()
{
    QWidget window;
    EditBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.say(u"Moved to Robotics."_s, {});
    QVERIFY(bar.isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->role(), QAccessible::AlertMessage);
    QCOMPARE(accessibleName(&bar), u"Moved to Robotics."_s);
}

void TestAccessibility::progressIsAnnounced()
{
    QWidget window;
    StatusProgress progress(&window);
    window.show();
    QVERIFY(!progress.isVisible());
    progress.start(u"Refreshing"_s, 10, [] {});
    QVERIFY(progress.isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(&progress)->role(), QAccessible::Notification);
    QCOMPARE(accessibleName(&progress), u"Refreshing"_s);
    auto *bar = progress.findChild<QProgressBar *>();
    QCOMPARE(accessibleName(bar), u"Refreshing"_s);
    progress.setProgress(4, 10);
    QCOMPARE(QAccessible::queryAccessibleInterface(bar)->valueInterface()->currentValue().toInt(), 4);
}

/// A role holds for a widget that Qt made an interface of its own for already: naming it is enough for that.
void TestAccessibility::rolesHoldAfterNames()
{
    QWidget named;
    named.setAccessibleName(u"Chart"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&named)->role(), QAccessible::Client);
    setAccessibleRole(&named, QAccessible::Chart);
    setAccessibleParts(&named, {u"One: 1"_s, u"Two: 2"_s});
    QCOMPARE(QAccessible::queryAccessibleInterface(&named)->role(), QAccessible::Chart);
    QCOMPARE(accessibleParts(&named), QStringList({u"One: 1"_s, u"Two: 2"_s}));
}

} // namespace oneul

QTEST_MAIN(oneul::TestAccessibility)
#include "tst_accessibility.moc"
