#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QTableWidget;
class QTableWidgetItem;
class QToolButton;

namespace oneul {

/// A month with what its days hold: articles as a number and a shade, a digest as a mark. The arrows go from day to day and
/// on into other months, Page Up and Page Down from month to month; Enter or a click picks the day. Days to come can't be
/// picked.
class MonthPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthPanel(QWidget *parent = nullptr);

    void setToday(const QDate &today);
    void setDay(const QDate &day); ///< the one that is marked; its month is shown
    void setMonth(const QDate &dayOfIt); ///< announces it with monthShown()
    void setDays(const QHash<QDate, int> &articles, const QSet<QDate> &digests); ///< of the month that is shown
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void dayPicked(const QDate &day);
    void monthShown(const QDate &first); ///< the counts of its days are wanted

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void fill();
    void fillDay(QTableWidgetItem *item, const QDate &day, int fullest) const;
    void fitHeight();
    void goTo(const QDate &day);
    void mark();
    [[nodiscard]] QDate currentDay() const;
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QDate dayAfter(int key) const; ///< where the key leads from the current day; invalid: nowhere

    QLabel *m_name;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTableWidget *m_table;
    QHash<QDate, int> m_articles;
    QSet<QDate> m_digests;
    QDate m_today;
    QDate m_day;
    QDate m_month;
};

} // namespace oneul
