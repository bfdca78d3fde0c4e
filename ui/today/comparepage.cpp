#include "today/comparepage.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/focuslead.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/dayoverview.h"
#include "service/digestservice.h"
#include "service/taxonomyservice.h"
#include "today/comparedday.h"
#include "today/differencetable.h"
#include "today/storyrows.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using What = StoryChange::What;

constexpr int kDebounceMs = 500; ///< while a date is being typed, and while changes come in a row
constexpr int kStories = 10; ///< of each kind

QDateEdit *dayField(const QString &name, const QString &accessibleName)
{
    auto *field = new QDateEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setToolTip(accessibleName);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    return field;
}

} // namespace

ComparePage::ComparePage(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_before(dayField(u"compareBefore"_s, tr("One day")))
    , m_after(dayField(u"compareAfter"_s, tr("The other day")))
    , m_about(new QLabel)
    , m_table(new DifferenceTable)
    , m_stories(new StoryRows)
    , m_left(new ComparedDay(app))
    , m_right(new ComparedDay(app))
    , m_reload(new QTimer(this))
{
    setObjectName(u"comparePage"_s);
    makeLayout();
    follow();
    connect(m_table, &DifferenceTable::articleChosen, this, &ComparePage::articleActivated);
    connect(m_table, &DifferenceTable::categoryChosen, m_left, &ComparedDay::showSection);
    connect(m_table, &DifferenceTable::categoryChosen, m_right, &ComparedDay::showSection);
    connect(m_stories, &StoryRows::storyWanted, this, &ComparePage::storyWanted);
    connect(m_stories, &StoryRows::articleActivated, this, &ComparePage::articleActivated);
    for (ComparedDay *side : {m_left, m_right}) {
        connect(side, &ComparedDay::articleActivated, this, &ComparePage::articleActivated);
        connect(side, &ComparedDay::dayWanted, this, &ComparePage::dayWanted);
    }
}

void ComparePage::makeLayout()
{
    m_left->setObjectName(u"comparedLeft"_s);
    m_right->setObjectName(u"comparedRight"_s);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_left);
    sides->addWidget(m_right);
    auto *panes = new QSplitter(Qt::Vertical);
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeNumbers());
    panes->addWidget(sides);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoice());
    layout->addWidget(panes, 1);
    leadFocus(this, m_table);
}

QWidget *ComparePage::makeChoice()
{
    m_about->setObjectName(u"compareAbout"_s);
    m_about->setWordWrap(true);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("Compare")));
    layout->addWidget(m_before);
    layout->addWidget(new QLabel(tr("with", "Compare … with …")));
    layout->addWidget(m_after);
    layout->addSpacing(12);
    layout->addWidget(m_about, 1);
    return row;
}

QWidget *ComparePage::makeNumbers()
{
    m_stories->setEmptyText(tr("No stories on these days."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_stories);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *numbers = new QSplitter(Qt::Horizontal);
    numbers->setChildrenCollapsible(false);
    numbers->addWidget(m_table);
    numbers->addWidget(scroll);
    numbers->setStretchFactor(0, 3);
    numbers->setStretchFactor(1, 2);
    return numbers;
}

void ComparePage::follow()
{
    m_reload->setSingleShot(true);
    m_reload->setInterval(kDebounceMs);
    connect(m_reload, &QTimer::timeout, this, &ComparePage::loadChosen);
    for (QDateEdit *field : {m_before, m_after})
        connect(field, &QDateEdit::dateChanged, this, &ComparePage::chooseDays);
    connect(&m_app.articles(), &ArticleService::changed, this, &ComparePage::changed);
    connect(&m_app.digests(), &DigestService::changed, this, &ComparePage::changed);
    connect(&m_app.taxonomies(), &TaxonomyService::changed, this, &ComparePage::changed);
}

void ComparePage::compare(const QDate &before, const QDate &after)
{
    if (m_isLoading && m_beforeDay == std::min(before, after) && m_afterDay == std::max(before, after))
        return;
    m_beforeDay = std::min(before, after);
    m_afterDay = std::max(before, after);
    const QDate latest = std::max(m_app.clock().today(), m_afterDay);
    for (QDateEdit *field : {m_before, m_after}) {
        const QSignalBlocker quiet(field);
        field->setMaximumDate(latest);
        field->setDate(field == m_before ? m_beforeDay : m_afterDay);
    }
    load();
}

void ComparePage::chooseDays()
{
    m_beforeDay = std::min(m_before->date(), m_after->date());
    m_afterDay = std::max(m_before->date(), m_after->date());
    ++m_generation;
    m_isLoading = false;
    m_isChosen = true;
    m_reload->start();
}

/// What was chosen here is where the window is, too: its day's buttons and its way back go on from there.
void ComparePage::loadChosen()
{
    load();
    if (std::exchange(m_isChosen, false) && m_beforeDay != m_afterDay)
        Q_EMIT daysChosen(m_beforeDay, m_afterDay);
}

/// While nobody looks nothing is counted.
void ComparePage::changed()
{
    m_isStale = !isVisible();
    if (m_afterDay.isValid() && !m_isStale && !m_reload->isActive())
        m_reload->start();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && m_afterDay.isValid())
        load();
}

void ComparePage::load()
{
    m_isStale = false;
    m_isLoading = true;
    m_reload->stop();
    const int asked = ++m_generation;
    whenDone(this, m_app.days().compare(m_beforeDay, m_afterDay), [this, asked](const Result<DayComparison> &days) {
        if (asked != m_generation)
            return;
        m_isLoading = false;
        if (days)
            showDays(*days);
        else
            Q_EMIT failed(days.error());
    });
}

void ComparePage::showDays(const DayComparison &days)
{
    const QDate today = m_app.clock().today();
    int before = 0;
    int after = 0;
    for (const CategoryDifference &difference : days.categories) {
        before += difference.before;
        after += difference.after;
    }
    m_about->setText(days.before == days.after
                         ? tr("Choose two different days to see what changed between them.")
                         : tr("%1: %2 · %3: %4", "day: articles · day: articles")
                               .arg(shortDay(days.before, today), tr("%Ln article(s)", nullptr, before),
                                    shortDay(days.after, today), tr("%Ln article(s)", nullptr, after)));
    m_table->setDifferences(days, shortDay(days.before, today), shortDay(days.after, today), m_app.taxonomy());
    m_stories->setStories(days.stories, {What::New, What::Changed, What::Continued, What::Quiet}, kStories,
                          m_app.taxonomy());
    m_left->setDigests(days.before, days.left);
    m_right->setDigests(days.after, days.right);
}

} // namespace oneul
