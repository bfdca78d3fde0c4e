// The calendar behind the day: only the month that is shown is marked, since marking a thousand days holds the window up.

#include <QCalendarWidget>
#include <QMenu>
#include <QTest>
#include <QTextCharFormat>

#include "main/daybutton.h"

using namespace Qt::StringLiterals;

namespace oneul {

class DayButtonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheMonthThatIsShown();
    void followsAnotherMonth();
    void forgetsDaysThatHaveNothingAnyMore();

private:
    static bool isMarked(const QCalendarWidget &calendar, const QDate &day)
    {
        return calendar.dateTextFormat(day).fontUnderline();
    }
};

void DayButtonTest::marksTheMonthThatIsShown()
{
    DayButton button;
    auto *calendar = button.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    button.setDay(QDate(2024, 10, 4), QDate(2024, 10, 4));
    button.setMarkedDays({QDate(2024, 10, 3), QDate(2024, 9, 30), QDate(2023, 1, 1)});
    Q_EMIT button.menu()->aboutToShow();
    QVERIFY(isMarked(*calendar, QDate(2024, 10, 3)));
    QVERIFY2(isMarked(*calendar, QDate(2024, 9, 30)), "the grid shows the end of the month before as well");
    QVERIFY(!isMarked(*calendar, QDate(2024, 10, 2)));
    QCOMPARE(calendar->dateTextFormat().size(), 2);
}

void DayButtonTest::followsAnotherMonth()
{
    DayButton button;
    auto *calendar = button.findChild<QCalendarWidget *>();
    button.setDay(QDate(2024, 10, 4), QDate(2024, 10, 4));
    button.setMarkedDays({QDate(2024, 10, 3), QDate(2023, 1, 10)});
    calendar->setCurrentPage(2023, 1);
    QVERIFY(isMarked(*calendar, QDate(2023, 1, 10)));
    QVERIFY(!isMarked(*calendar, QDate(2024, 10, 3)));
}

void DayButtonTest::forgetsDaysThatHaveNothingAnyMore()
{
    DayButton button;
    auto *calendar = button.findChild<QCalendarWidget *>();
    button.setDay(QDate(2024, 10, 4), QDate(2024, 10, 4));
    button.setMarkedDays({QDate(2024, 10, 3)});
    Q_EMIT button.menu()->aboutToShow();
    button.setMarkedDays({QDate(2024, 10, 2)});
    Q_EMIT button.menu()->aboutToShow();
    QVERIFY(!isMarked(*calendar, QDate(2024, 10, 3)));
    QVERIFY(isMarked(*calendar, QDate(2024, 10, 2)));
}

} // namespace oneul

QTEST_MAIN(oneul::DayButtonTest)
#include "tst_daybutton.moc"
