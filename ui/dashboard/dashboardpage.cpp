#include "dashboard/dashboardpage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/words.h"
#include "dashboard/card.h"
#include "dashboard/daybars.h"
#include "dashboard/donutpanel.h"
#include "dashboard/stattile.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/sourceservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 14; ///< in the shortest span
constexpr int kWeeks = 13; ///< three months
constexpr int kMonths = 12;
constexpr int kMostMonths = 36; ///< with more, a bar is a year

/// What the bars show; the numbers are those of the buttons.
enum Span { FourteenDays, ThreeMonths, OneYear, Everything };

QDate spanStart(int span, const QDate &day)
{
    switch (span) {
    case ThreeMonths:
        return day.addDays(1 - day.dayOfWeek() - 7 * (kWeeks - 1));
    case OneYear:
        return QDate(day.year(), day.month(), 1).addMonths(1 - kMonths);
    case Everything:
        return {1970, 1, 1};
    default:
        return day.addDays(1 - kDays);
    }
}

BarUnit spanUnit(int span, const QDate &first, const QDate &last)
{
    switch (span) {
    case ThreeMonths:
        return BarUnit::Week;
    case OneYear:
        return BarUnit::Month;
    case Everything:
        return first.addMonths(kMostMonths) < last ? BarUnit::Year : BarUnit::Month;
    default:
        return BarUnit::Day;
    }
}

QPushButton *choice(const QString &text, QButtonGroup *group, int id)
{
    auto *button = new QPushButton(text);
    button->setCheckable(true);
    button->setChecked(id == 0);
    button->setAutoDefault(false);
    group->addButton(button, id);
    return button;
}

constexpr int kDebounceMs = 250; ///< a refresh announces many changes in a row

} // namespace

struct DashboardPage::Parts final : QObject {
    Parts(App &theApp, DashboardPage *thePage) : QObject(thePage), app(theApp), page(thePage) {}

    void build();
    QWidget *header();
    QWidget *spanButtons();
    QLayout *tileRow();
    void follow();
    void load();
    void loadCounts();
    void showDistributions(const QList<DayDistribution> &days);
    void showBars(const QList<DayDistribution> &days);
    void showCounts(const ArchiveCounts &counts);
    [[nodiscard]] std::optional<Kind> kind() const;

    App &app;
    DashboardPage *page;
    QLabel *title = nullptr;
    QButtonGroup *kinds = nullptr; ///< ids: 0 all, 1 news, 2 papers
    QButtonGroup *spans = nullptr; ///< ids: Span
    StatTile *articles = nullptr;
    StatTile *categories = nullptr;
    StatTile *sources = nullptr;
    StatTile *unread = nullptr;
    DonutPanel *donut = nullptr;
    DayBars *bars = nullptr;
    QTimer reload;
    QDate day;
    int ofDay = 0;
    int generation = 0; ///< an answer to an older question is dropped
};

DashboardPage::DashboardPage(App &app, QWidget *parent) : QWidget(parent), m_parts(new Parts(app, this))
{
    m_parts->build();
    m_parts->follow();
}

void DashboardPage::showDay(const QDate &day)
{
    m_parts->day = day;
    m_parts->title->setText(longDay(day, m_parts->app.clock().today()));
    m_parts->load();
}

void DashboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_parts->day.isValid())
        m_parts->reload.start(0);
}

void DashboardPage::Parts::build()
{
    donut = new DonutPanel;
    bars = new DayBars;
    auto *distribution = new Card(DashboardPage::tr("Categories of the day"));
    distribution->body()->addWidget(donut, 1);
    auto *trend = new Card(DashboardPage::tr("Over time"));
    trend->setCorner(spanButtons());
    trend->body()->addWidget(bars, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 14);
    column->setSpacing(12);
    column->addWidget(header());
    column->addLayout(tileRow());
    column->addWidget(distribution, 2);
    column->addWidget(trend, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *DashboardPage::Parts::header()
{
    title = new QLabel;
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    title->setFont(font);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addStretch(1);
    kinds = new QButtonGroup(row);
    const QStringList labels{DashboardPage::tr("All"), kindLabel(Kind::News), kindLabel(Kind::Papers)};
    for (int i = 0; i < labels.size(); ++i)
        layout->addWidget(choice(labels.at(i), kinds, i));
    return row;
}

QWidget *DashboardPage::Parts::spanButtons()
{
    auto *row = new QWidget;
    row->setObjectName(u"spans"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    spans = new QButtonGroup(row);
    const QStringList labels{DashboardPage::tr("%n day(s)", "how much the bars show", kDays),
                             DashboardPage::tr("3 months"), DashboardPage::tr("1 year"),
                             DashboardPage::tr("Everything")};
    for (int i = 0; i < labels.size(); ++i)
        layout->addWidget(choice(labels.at(i), spans, i));
    return row;
}

QLayout *DashboardPage::Parts::tileRow()
{
    articles = new StatTile(DashboardPage::tr("Articles of the day"));
    categories = new StatTile(DashboardPage::tr("Categories"));
    sources = new StatTile(DashboardPage::tr("Sources"));
    unread = new StatTile(DashboardPage::tr("Unread"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (StatTile *tile : {articles, categories, sources, unread})
        row->addWidget(tile, 1);
    return row;
}

void DashboardPage::Parts::follow()
{
    reload.setSingleShot(true);
    connect(&reload, &QTimer::timeout, this, [this] { load(); });
    const auto later = [this] {
        if (day.isValid() && !reload.isActive())
            reload.start(kDebounceMs);
    };
    connect(&app.articles(), &ArticleService::changed, this, later);
    connect(&app.sources(), &SourceService::changed, this, later);
    for (QButtonGroup *group : {kinds, spans})
        connect(group, &QButtonGroup::idClicked, this, [this] { load(); });
    connect(donut, &DonutPanel::categoryActivated, page,
            [this](const CategoryId &category) { Q_EMIT page->categoryActivated(category, day); });
    connect(bars, &DayBars::dayActivated, page, &DashboardPage::dayActivated);
}

std::optional<Kind> DashboardPage::Parts::kind() const
{
    switch (kinds->checkedId()) {
    case 1:
        return Kind::News;
    case 2:
        return Kind::Papers;
    default:
        return {};
    }
}

void DashboardPage::Parts::load()
{
    const int asked = ++generation;
    whenDone(this, app.articles().distributions(spanStart(spans->checkedId(), day), day, kind()),
             [this, asked](const Result<QList<DayDistribution>> &days) {
                 if (asked != generation)
                     return;
                 if (!days)
                     return donut->showError(errorText(days.error()));
                 showDistributions(*days);
                 loadCounts();
             });
}

void DashboardPage::Parts::loadCounts()
{
    const int asked = generation;
    whenDone(this, app.articles().counts(), [this, asked](const Result<ArchiveCounts> &counts) {
        if (asked == generation && counts)
            showCounts(*counts);
    });
}

void DashboardPage::Parts::showDistributions(const QList<DayDistribution> &days)
{
    const auto today = std::ranges::find(days, day, &DayDistribution::day);
    const QHash<CategoryId, int> counts = today == days.end() ? QHash<CategoryId, int>() : today->counts;
    int used = 0;
    ofDay = 0;
    for (const int count : counts) {
        ofDay += count;
        used += count > 0 ? 1 : 0;
    }
    donut->setCounts(counts, app.taxonomy());
    showBars(days);
    categories->setValue(used, DashboardPage::tr("of %1").arg(app.taxonomy().categories().size()));
}

void DashboardPage::Parts::showBars(const QList<DayDistribution> &days)
{
    const int span = spans->checkedId();
    const QDate oldest = days.isEmpty() ? day : days.constFirst().day;
    const QDate from = span == Everything ? oldest : spanStart(span, day);
    const BarUnit unit = spanUnit(span, from, day);
    bars->setBars(timeBars(days, from, day, unit), unit, app.taxonomy());
}

void DashboardPage::Parts::showCounts(const ArchiveCounts &counts)
{
    articles->setValue(ofDay, DashboardPage::tr("%1 in the archive").arg(QLocale().toString(counts.articles)));
    sources->setValue(int(app.sources().all().size()));
    unread->setValue(counts.unread);
}

} // namespace oneul
