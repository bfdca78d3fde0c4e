#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

#include "common/colors.h"
#include "common/contrast.h"
#include "common/focusring.h"
#include "common/theme.h"
#include "service/app.h"
#include "settings/settings.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5; ///< WCAG 2.1, AA
constexpr double kSign = 3.0; ///< … for what is no text

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void selectionsCanBeRead_data() { textCanBeRead_data(); }
    void selectionsCanBeRead();
    void fontFollowsTheSettings();
    void keysShowTheRing();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = Theme::palette(dark);
    for (const auto ground :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase}) {
        const QColor on = palette.color(ground);
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText,
                                QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
            const double contrast = contrastOf(palette.color(role), on);
            QVERIFY2(contrast >= kText,
                     qPrintable(u"role %1 on %2: %3"_s.arg(int(role)).arg(int(ground)).arg(contrast)));
        }
        QVERIFY(contrastOf(mutedText(palette), on) >= kText);
        QVERIFY(contrastOf(focusColor(palette), on) >= kSign);
    }
}

void TestTheme::selectionsCanBeRead()
{
    QFETCH(bool, dark);
    const QPalette palette = Theme::palette(dark);
    QVERIFY(contrastOf(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= kText);
    for (const bool active : {false, true}) {
        const QColor row = selectionColor(palette, active);
        QVERIFY(contrastOf(palette.color(QPalette::Text), row) >= kText);
        QVERIFY2(contrastOf(mutedText(palette), row) >= kText,
                 qPrintable(QString::number(contrastOf(mutedText(palette), row))));
    }
    QVERIFY(contrastOf(palette.color(QPalette::Text), foundColor(palette)) >= kText);
    QVERIFY(contrastOf(palette.color(QPalette::Text), noteColor(palette)) >= kText);
}

void TestTheme::fontFollowsTheSettings()
{
    SampleApp sample;
    Settings &settings = sample.app().settings();
    Theme theme(settings);
    theme.apply();
    const QFont before = QApplication::font();
    settings.set(Key::WindowFontPoints, 21);
    settings.set(Key::WindowFont, u"DejaVu Sans Mono"_s);
    theme.apply();
    QCOMPARE(QApplication::font().pointSize(), 21);
    QCOMPARE(QApplication::font().families().constFirst(), u"DejaVu Sans Mono"_s);
    settings.reset(Key::WindowFontPoints);
    settings.reset(Key::WindowFont);
    theme.apply();
    QCOMPARE(QApplication::font(), before);
}

void TestTheme::keysShowTheRing()
{
    FocusRing ring;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *second = new QCheckBox(u"Second"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::MouseFocusReason);
    QVERIFY(ring.target() == nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_VERIFY(ring.target() == second);
    QRect framed;
    for (const QWidget *bar : window.findChildren<QWidget *>(u"focusBar"_s)) {
        if (bar->isVisible())
            framed |= bar->geometry();
    }
    QVERIFY(framed.contains(second->geometry()));
    first->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(ring.target() == nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    second->hide(); // Qt hands the keyboard on
    QVERIFY(ring.target() != second);
}

} // namespace oneul

QTEST_MAIN(oneul::TestTheme)
#include "tst_theme.moc"
