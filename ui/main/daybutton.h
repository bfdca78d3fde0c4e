#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QToolButton>

class QCalendarWidget;

namespace oneul {

/// The day shown, between previous and next in the toolbar; opens a calendar in which days with articles stand out.
class DayButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit DayButton(QWidget *parent = nullptr);

    void setDay(const QDate &day, const QDate &today);
    void setMarkedDays(const QList<QDate> &days);

Q_SIGNALS:
    void dayPicked(const QDate &day);

private:
    void markShown();

    QCalendarWidget *m_calendar;
    QSet<QDate> m_marked;
};

} // namespace oneul
