#include "dashboard/dashboardpage.h"

#include <algorithm>
#include <utility>

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/flowlayout.h"
#include "common/uilanguage.h"
#include "common/words.h"
#include "dashboard/card.h"
#include "dashboard/cardgrid.h"
#include "dashboard/chartsaver.h"
#include "dashboard/donutpanel.h"
#include "dashboard/heatpanel.h"
#include "dashboard/period.h"
#include "dashboard/segmentbutton.h"
#include "dashboard/stattile.h"
#include "dashboard/storypanel.h"
#include "dashboard/termspanel.h"
#include "dashboard/trendpanel.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/sourceservice.h"
#include "service/taxonomyservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 14; ///< in the shortest span
constexpr int kDebounceMs = 250; ///< a refresh announces many changes in a row
constexpr int kSlowDebounceMs = 2000; ///< for the cards that have more to count

} // namespace

struct DashboardPage::Parts final : QObject {
    Parts(App &theApp, DashboardPage *thePage) : QObject(thePage), app(theApp), page(thePage) {}

    void build();
    QWidget *header();
    QLayout *tileRow();
    template <class Panel>
    Card *cardOf(const QString &cardTitle, const QString &fileName, Panel *panel, QWidget *controls = nullptr);
    void follow();
    void followPanels();
    void changed();
    void load();
    void loadDays();
    void loadSlow();
    void loadCounts();
    void showDays(const QList<DayDistribution> &days);
    void showCounts(const ArchiveCounts &counts);
    [[nodiscard]] std::optional<Kind> kind() const;
    [[nodiscard]] LookBack lookBack() const { return LookBack(spans->checkedId()); }
    [[nodiscard]] Period period() const { return periodOf(lookBack(), day, kind(), oldest); }

    App &app;
    DashboardPage *page;
    QLabel *title = nullptr;
    QButtonGroup *kinds = nullptr; ///< ids: 0 all, 1 news, 2 papers
    QButtonGroup *spans = nullptr; ///< ids: LookBack
    StatTile *articles = nullptr;
    StatTile *categories = nullptr;
    StatTile *sources = nullptr;
    StatTile *unread = nullptr;
    DonutPanel *donut = nullptr;
    TrendPanel *trend = nullptr;
    HeatPanel *heat = nullptr;
    TermsPanel *terms = nullptr;
    StoryPanel *stories = nullptr;
    QTimer reload;
    QTimer reloadSlow;
    QDate day;
    QDate oldest; ///< of the days with articles, where everything is shown
    int ofDay = 0;
    int generation = 0; ///< an answer to an older question is dropped
    bool isStale = false; ///< something changed while nobody looked
};

DashboardPage::DashboardPage(App &app, QWidget *parent) : QWidget(parent), m_parts(new Parts(app, this))
{
    m_parts->build();
    m_parts->follow();
    m_parts->followPanels();
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
        m_parts->changed();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_parts->isStale && m_parts->day.isValid())
        m_parts->changed();
}

template <class Panel>
Card *DashboardPage::Parts::cardOf(const QString &cardTitle, const QString &fileName, Panel *panel, QWidget *controls)
{
    auto *card = new Card(cardTitle);
    card->body()->addWidget(panel, 1);
    auto *saver = new ChartSaver(
        app.settings(),
        {cardTitle, panel,
         [this, panel, fileName] { return panel->table(u"%1_%2"_s.arg(fileName, day.toString(Qt::ISODate))); }},
        panel);
    saver->setObjectName(fileName);
    if (controls)
        card->setCorner(controls);
    card->setCorner(saver->makeButton());
    return card;
}

void DashboardPage::Parts::build()
{
    donut = new DonutPanel;
    trend = new TrendPanel(app);
    heat = new HeatPanel(app);
    terms = new TermsPanel(app);
    stories = new StoryPanel(app);
    auto *grid = new CardGrid;
    grid->addPair(cardOf(DashboardPage::tr("Categories of the day"), u"categories"_s, donut),
                  cardOf(DashboardPage::tr("Over time"), u"trend"_s, trend, trend->makeControls()));
    grid->addPair(cardOf(DashboardPage::tr("Day over day"), u"stories"_s, stories),
                  cardOf(DashboardPage::tr("Rising and fading terms"), u"terms"_s, terms));
    grid->addWide(cardOf(DashboardPage::tr("Sources and categories"), u"sources"_s, heat));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 14);
    column->setSpacing(12);
    column->addWidget(header());
    column->addLayout(tileRow());
    column->addWidget(grid);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
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
    auto *layout = new FlowLayout(18, row);
    layout->addWidget(title);
    layout->addStretch();
    spans = new QButtonGroup(row);
    QWidget *spanRow =
        segmentRow({DashboardPage::tr("%n day(s)", "how much the bars show", kDays), DashboardPage::tr("3 months"),
                    DashboardPage::tr("1 year"), DashboardPage::tr("Everything")},
                   spans, DashboardPage::tr("Period"));
    spanRow->setObjectName(u"spans"_s);
    kinds = new QButtonGroup(row);
    QWidget *kindRow = segmentRow({DashboardPage::tr("All"), kindLabel(Kind::News), kindLabel(Kind::Papers)}, kinds,
                                  DashboardPage::tr("Kind of articles"));
    kindRow->setObjectName(u"kinds"_s);
    layout->addWidget(spanRow);
    layout->addWidget(kindRow);
    return row;
}

QLayout *DashboardPage::Parts::tileRow()
{
    articles = new StatTile(DashboardPage::tr("Articles of the day"));
    categories = new StatTile(DashboardPage::tr("Categories"));
    sources = new StatTile(DashboardPage::tr("Sources"));
    unread = new StatTile(DashboardPage::tr("Unread"));
    auto *row = new FlowLayout(12);
    for (StatTile *tile : {articles, categories, sources, unread})
        row->addWidget(tile);
    return row;
}

void DashboardPage::Parts::follow()
{
    for (QTimer *timer : {&reload, &reloadSlow})
        timer->setSingleShot(true);
    reload.setInterval(kDebounceMs);
    reloadSlow.setInterval(kSlowDebounceMs);
    connect(&reload, &QTimer::timeout, this, [this] { loadDays(); });
    connect(&reloadSlow, &QTimer::timeout, this, [this] { loadSlow(); });
    connect(&app.articles(), &ArticleService::changed, this, [this] { changed(); });
    connect(&app.sources(), &SourceService::changed, this, [this] { changed(); });
    connect(&app.taxonomies(), &TaxonomyService::changed, this, [this] { changed(); });
    for (QButtonGroup *group : {kinds, spans})
        connect(group, &QButtonGroup::idClicked, this, [this] { load(); });
}

void DashboardPage::Parts::followPanels()
{
    connect(donut, &DonutPanel::articlesDropped, page, &DashboardPage::articlesDropped);
    connect(donut, &DonutPanel::categoryActivated, page,
            [this](const CategoryId &category) { Q_EMIT page->categoryActivated(category, day); });
    connect(trend, &TrendPanel::dayActivated, page, &DashboardPage::dayActivated);
    connect(trend, &TrendPanel::filterRequested, page,
            [this](const CategoryId &category, const QDate &from, const QDate &to) {
                ArticleFilter filter = filterOf(from, to, kind());
                QString heading = periodText(from, to, app.clock().today());
                if (!category.isEmpty()) {
                    filter.category = category;
                    heading.prepend(categoryLabel(app.taxonomy().byId(category)) + u" · "_s);
                }
                Q_EMIT page->filterRequested(filter, heading);
            });
    connect(heat, &HeatPanel::filterRequested, page, &DashboardPage::filterRequested);
    connect(terms, &TermsPanel::searchRequested, page, &DashboardPage::searchRequested);
    connect(stories, &StoryPanel::filterRequested, page, &DashboardPage::filterRequested);
    connect(stories, &StoryPanel::articleActivated, page, &DashboardPage::articleActivated);
}

/// While nobody looks nothing is counted.
void DashboardPage::Parts::changed()
{
    isStale = !page->isVisible();
    if (!day.isValid() || isStale)
        return;
    for (QTimer *timer : {&reload, &reloadSlow}) {
        if (!timer->isActive())
            timer->start();
    }
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
    isStale = false;
    reload.stop();
    reloadSlow.stop();
    oldest = {};
    loadDays();
    if (lookBack() != LookBack::Everything)
        loadSlow(); // else once it is known how much everything is
}

void DashboardPage::Parts::loadDays()
{
    const int asked = ++generation;
    Period wanted = period();
    if (lookBack() == LookBack::Everything)
        wanted = periodOf(LookBack::Everything, day, kind(), {});
    whenDone(this, app.articles().distributions(wanted.from, wanted.to, wanted.kind),
             [this, asked](const Result<QList<DayDistribution>> &days) {
                 if (asked != generation)
                     return;
                 if (!days)
                     return donut->showError(errorText(days.error()));
                 showDays(inForce(*days, app.taxonomy()));
                 loadCounts();
             });
}

void DashboardPage::Parts::loadSlow()
{
    heat->load(period());
    terms->load(period(), oldest);
    stories->load(day, kind());
}

void DashboardPage::Parts::loadCounts()
{
    const int asked = generation;
    whenDone(this, app.articles().counts(), [this, asked](const Result<ArchiveCounts> &counts) {
        if (asked == generation && counts)
            showCounts(*counts);
    });
}

void DashboardPage::Parts::showDays(const QList<DayDistribution> &days)
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
    const auto open =
        std::ranges::count_if(app.taxonomy().categories(), [](const Category &category) { return !category.archived; });
    categories->setValue(used, DashboardPage::tr("of %1").arg(open));
    if (lookBack() == LookBack::Everything) {
        const QDate first = days.isEmpty() ? day : days.constFirst().day;
        if (std::exchange(oldest, first) != first)
            loadSlow();
    }
    trend->setDays(days, period());
}

void DashboardPage::Parts::showCounts(const ArchiveCounts &counts)
{
    articles->setValue(ofDay, DashboardPage::tr("%1 in the archive").arg(QLocale().toString(counts.articles)));
    sources->setValue(int(app.sources().all().size()));
    unread->setValue(counts.unread);
}

} // namespace oneul
