#include "main/daybutton.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

#include "common/dates.h"

namespace oneul {

namespace {

constexpr int kWeek = 7;
constexpr int kLongestMonth = 31;

} // namespace

DayButton::DayButton(QWidget *parent) : QToolButton(parent), m_calendar(new QCalendarWidget)
{
    setObjectName(QStringLiteral("dayButton"));
    setToolTip(tr("Choose a day"));
    setPopupMode(QToolButton::InstantPopup);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    auto *menu = new QMenu(this);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(m_calendar);
    menu->addAction(holder);
    setMenu(menu);
    const auto pick = [this, menu](const QDate &day) {
        menu->hide();
        Q_EMIT dayPicked(day);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &DayButton::markShown);
    connect(menu, &QMenu::aboutToShow, this, &DayButton::markShown);
}

void DayButton::setDay(const QDate &day, const QDate &today)
{
    const QString text = longDay(day, today);
    setText(text);
    setAccessibleName(tr("Day: %1").arg(text));
    m_calendar->setMaximumDate(qMax(day, today));
    m_calendar->setSelectedDate(day);
}

void DayButton::setMarkedDays(const QList<QDate> &days)
{
    m_marked = QSet<QDate>(days.cbegin(), days.cend());
    if (m_calendar->isVisible())
        markShown();
}

/// The calendar takes a while for each day that it is told of, and a refresh tells of all days again and again.
void DayButton::markShown()
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    bold.setFontUnderline(true);
    m_calendar->setDateTextFormat({}, {});
    const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
    for (int day = -kWeek; day < kLongestMonth + 2 * kWeek; ++day) {
        if (m_marked.contains(first.addDays(day)))
            m_calendar->setDateTextFormat(first.addDays(day), bold);
    }
}

} // namespace oneul
