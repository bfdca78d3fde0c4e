#include "today/monthpanel.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStringList>
#include <QTableWidget>
#include <QToolButton>

#include "common/dates.h"
#include "common/iconbutton.h"
#include "today/monthdelegate.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeeks = 6;
constexpr int kDaysOfWeek = 7;

QDate firstOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

Qt::DayOfWeek dayOfColumn(int column)
{
    return Qt::DayOfWeek((int(QLocale().firstDayOfWeek()) - 1 + column) % kDaysOfWeek + 1);
}

} // namespace

MonthPanel::MonthPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_previous(iconButton(u"previous"_s, tr("Previous month"), u"previousMonth"_s))
    , m_next(iconButton(u"next"_s, tr("Next month"), u"nextMonth"_s))
    , m_table(new QTableWidget(kWeeks, kDaysOfWeek))
{
    setObjectName(u"monthPanel"_s);
    makeLayout();
    QStringList names;
    for (int column = 0; column < kDaysOfWeek; ++column)
        names.append(QLocale().dayName(dayOfColumn(column), QLocale::ShortFormat));
    m_table->setHorizontalHeaderLabels(names);
    m_table->setItemDelegate(new MonthDelegate(m_table));
    m_table->installEventFilter(this);
    for (int row = 0; row < kWeeks; ++row) {
        for (int column = 0; column < kDaysOfWeek; ++column)
            m_table->setItem(row, column, new QTableWidgetItem);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { setMonth(m_month.addMonths(1)); });
    connect(m_table, &QTableWidget::itemClicked, this, [this](const QTableWidgetItem *item) {
        const QDate day = item->data(MonthDelegate::DayRole).toDate();
        if (day.isValid() && item->flags().testFlag(Qt::ItemIsEnabled))
            Q_EMIT dayPicked(day);
    });
}

void MonthPanel::makeLayout()
{
    m_table->setObjectName(u"monthTable"_s);
    m_table->setAccessibleName(tr("Days of the month"));
    m_table->setAccessibleDescription(tr("The number under a day counts its articles, a dot marks a digest."));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false); // Tab leads on to the next card
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(0);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_name, 1);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_table);
}

void MonthPanel::setToday(const QDate &today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (m_month.isValid())
        fill();
}

void MonthPanel::setDay(const QDate &day)
{
    m_day = day;
    if (firstOf(day) == m_month)
        mark();
    else
        setMonth(day);
}

void MonthPanel::setMonth(const QDate &dayOfIt)
{
    const QDate first = firstOf(dayOfIt);
    if (first == m_month)
        return;
    m_month = first;
    m_articles.clear();
    m_digests.clear();
    fill();
    mark();
    Q_EMIT monthShown(m_month);
}

void MonthPanel::setDays(const QHash<QDate, int> &articles, const QSet<QDate> &digests)
{
    m_articles = articles;
    m_digests = digests;
    fill();
}

QDate MonthPanel::firstShown() const
{
    const int lead = (m_month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + kDaysOfWeek) % kDaysOfWeek;
    return m_month.addDays(-lead);
}

void MonthPanel::fill()
{
    m_name->setText(monthName(m_month));
    m_next->setEnabled(!m_today.isValid() || m_month < firstOf(m_today));
    int fullest = 0;
    for (const int articles : std::as_const(m_articles))
        fullest = std::max(fullest, articles);
    QDate day = firstShown();
    for (int row = 0; row < kWeeks; ++row) {
        m_table->setRowHidden(row, day >= m_month.addMonths(1));
        for (int column = 0; column < kDaysOfWeek; ++column, day = day.addDays(1))
            fillDay(m_table->item(row, column), day, fullest);
    }
    fitHeight();
}

void MonthPanel::fillDay(QTableWidgetItem *item, const QDate &day, int fullest) const
{
    const bool isInside = firstOf(day) == m_month;
    const bool isOpen = isInside && (!m_today.isValid() || day <= m_today);
    const int articles = isInside ? m_articles.value(day) : 0;
    QStringList words;
    if (isInside) {
        words << QLocale().toString(day, QLocale::LongFormat);
        if (day == m_today)
            words << tr("today");
        if (isOpen)
            words << (articles > 0 ? tr("%Ln article(s)", nullptr, articles) : tr("no articles"));
        if (m_digests.contains(day))
            words << tr("with a digest");
    }
    const QString said = words.join(u", "_s);
    item->setFlags(isOpen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags));
    item->setData(MonthDelegate::DayRole, isInside ? QVariant(day) : QVariant());
    item->setData(MonthDelegate::ArticlesRole, articles);
    item->setData(MonthDelegate::ShareRole, fullest > 0 ? double(articles) / fullest : 0.0);
    item->setData(MonthDelegate::DigestRole, isInside && m_digests.contains(day));
    item->setData(MonthDelegate::TodayRole, day == m_today);
    item->setData(Qt::AccessibleTextRole, said);
    item->setToolTip(said);
}

void MonthPanel::fitHeight()
{
    // QTableView keeps its own override to itself.
    const int height = std::max(1, static_cast<const QAbstractItemView *>(m_table)->sizeHintForRow(0));
    int rows = 0;
    for (int row = 0; row < kWeeks; ++row) {
        m_table->setRowHeight(row, height);
        rows += m_table->isRowHidden(row) ? 0 : 1;
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * height + 2);
}

void MonthPanel::mark()
{
    const int place = m_day.isValid() ? int(firstShown().daysTo(m_day)) : -1;
    if (place < 0 || place >= kWeeks * kDaysOfWeek || firstOf(m_day) != m_month)
        return m_table->setCurrentItem(nullptr);
    m_table->setCurrentCell(place / kDaysOfWeek, place % kDaysOfWeek);
}

QDate MonthPanel::currentDay() const
{
    const QTableWidgetItem *item = m_table->currentItem();
    const QDate day = item ? item->data(MonthDelegate::DayRole).toDate() : QDate();
    return day.isValid() ? day : m_month;
}

QDate MonthPanel::dayAfter(int key) const
{
    const QDate day = currentDay();
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-forward);
    case Qt::Key_Right:
        return day.addDays(forward);
    case Qt::Key_Up:
        return day.addDays(-kDaysOfWeek);
    case Qt::Key_Down:
        return day.addDays(kDaysOfWeek);
    case Qt::Key_PageUp:
        return day.addMonths(-1);
    case Qt::Key_PageDown:
        return day.addMonths(1);
    case Qt::Key_Home:
        return m_month;
    case Qt::Key_End:
        return m_month.addMonths(1).addDays(-1);
    default:
        return {};
    }
}

void MonthPanel::goTo(const QDate &day)
{
    const QDate target = m_today.isValid() ? std::min(day, m_today) : day;
    setMonth(target);
    const int place = int(firstShown().daysTo(target));
    m_table->setCurrentCell(place / kDaysOfWeek, place % kDaysOfWeek);
}

bool MonthPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() != Qt::NoModifier && press->modifiers() != Qt::KeypadModifier)
        return false;
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        if (m_table->currentItem())
            Q_EMIT dayPicked(currentDay());
        return true;
    }
    const QDate day = dayAfter(press->key());
    if (!day.isValid())
        return false;
    goTo(day);
    return true;
}

void MonthPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_month.isValid())
        fitHeight();
}

} // namespace oneul
