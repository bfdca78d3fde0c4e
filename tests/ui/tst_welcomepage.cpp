#include <QtTest>

#include "main/choicebutton.h"
#include "main/welcomepage.h"

namespace oneul {

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersThreeWays();
};

void TestWelcomePage::offersThreeWays()
{
    WelcomePage page;
    page.resize(900, 700);
    page.show();
    QSignalSpy presets(&page, &WelcomePage::addPresetsRequested);
    QSignalSpy sample(&page, &WelcomePage::openSampleRequested);
    QSignalSpy import(&page, &WelcomePage::importRequested);
    const auto choices = page.findChildren<ChoiceButton *>();
    QCOMPARE(choices.size(), 3);
    QTest::mouseClick(choices.at(0), Qt::LeftButton);
    QTest::keyClick(choices.at(1), Qt::Key_Return);
    QTest::keyClick(choices.at(2), Qt::Key_Space);
    QCOMPARE(presets.count(), 1);
    QCOMPARE(sample.count(), 1);
    QCOMPARE(import.count(), 1);
    for (const ChoiceButton *choice : choices) {
        QVERIFY(!choice->accessibleDescription().isEmpty());
        QVERIFY(choice->focusPolicy() & Qt::TabFocus);
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestWelcomePage)
#include "tst_welcomepage.moc"
