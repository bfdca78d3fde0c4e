#include "today/todaypage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/focuslead.h"
#include "common/lettersize.h"
#include "common/presskeys.h"
#include "dashboard/card.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/dayoverview.h"
#include "service/digestservice.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "service/taxonomyservice.h"
#include "today/brokensourcespanel.h"
#include "today/daydigestpanel.h"
#include "today/monthpanel.h"
#include "today/storyrows.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using What = StoryChange::What;

constexpr int kDebounceMs = 500; ///< a refresh announces many changes in a row
constexpr int kMakingMs = 300; ///< a making that fails announces nothing
constexpr int kTwoColumns = 900; ///< pixels that two columns need
constexpr int kStories = 6; ///< of each kind

Card *cardWith(const QString &title, QWidget *content)
{
    auto *card = new Card(title);
    card->body()->addWidget(content);
    return card;
}

QHash<Support, int> sentencesOf(const QList<Digest> &digests)
{
    QHash<Support, int> sentences;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            const Summary &summary = section.summary;
            for (const QList<Claim> *part : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
                for (const Claim &claim : *part)
                    ++sentences[claim.support];
            }
        }
    }
    return sentences;
}

QHash<QDate, int> articlesOf(const QList<DayDistribution> &days)
{
    QHash<QDate, int> articles;
    for (const DayDistribution &day : days) {
        for (const int count : day.counts)
            articles[day.day] += count;
    }
    return articles;
}

} // namespace

struct TodayPage::Parts final : QObject {
    Parts(App &theApp, TodayPage *thePage) : QObject(thePage), app(theApp), page(thePage) {}

    void build();
    QWidget *unsurePanel();
    void connectPanels();
    void follow();
    void changed();
    void load();
    void loadBadges();
    void loadMonth();
    void show(const DayFacts &facts);
    void followMaking();
    void fitColumns();

    App &app;
    TodayPage *page;
    QLabel *title = nullptr;
    DayDigestPanel *digest = nullptr;
    StoryRows *stories = nullptr;
    BrokenSourcesPanel *sources = nullptr;
    QLabel *unsure = nullptr;
    QPushButton *review = nullptr;
    MonthPanel *month = nullptr;
    QBoxLayout *columns = nullptr;
    QTimer reload;
    QTimer making; ///< runs while a digest is made
    QDate day;
    int generation = 0; ///< an answer to an older question is dropped
    int monthGeneration = 0;
    bool isStale = false; ///< something changed while nobody looked
};

TodayPage::TodayPage(App &app, QWidget *parent) : QWidget(parent), m_parts(new Parts(app, this))
{
    setObjectName(u"todayPage"_s);
    m_parts->build();
    m_parts->connectPanels();
    m_parts->follow();
}

void TodayPage::showDay(const QDate &day)
{
    m_parts->day = day;
    const QDate today = m_parts->app.clock().today();
    m_parts->title->setText(longDay(day, today));
    m_parts->month->setToday(today);
    m_parts->month->setDay(day);
    m_parts->load();
}

QDate TodayPage::day() const
{
    return m_parts->day;
}

void TodayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_parts->changed();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_parts->isStale && m_parts->day.isValid())
        m_parts->load();
    m_parts->followMaking();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->fitColumns();
}

void TodayPage::Parts::build()
{
    title = new QLabel;
    title->setObjectName(u"todayTitle"_s);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    title->setFont(font);
    digest = new DayDigestPanel;
    stories = new StoryRows;
    stories->setEmptyText(TodayPage::tr("Nothing new on this day. Stories appear here once there are articles."));
    sources = new BrokenSourcesPanel;
    month = new MonthPanel;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    columns = new QBoxLayout(QBoxLayout::TopToBottom);
    for (QBoxLayout *box : {static_cast<QBoxLayout *>(left), static_cast<QBoxLayout *>(right), columns})
        box->setSpacing(12);
    left->addWidget(cardWith(TodayPage::tr("Digest"), digest));
    left->addWidget(cardWith(TodayPage::tr("New since the day before"), stories));
    left->addStretch(1);
    right->addWidget(cardWith(TodayPage::tr("Sources with problems"), sources));
    right->addWidget(cardWith(TodayPage::tr("Waiting for a category"), unsurePanel()));
    right->addWidget(cardWith(TodayPage::tr("Calendar"), month));
    right->addStretch(1);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 14);
    column->setSpacing(12);
    column->addWidget(title);
    column->addLayout(columns);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    leadFocus(page, digest);
}

QWidget *TodayPage::Parts::unsurePanel()
{
    unsure = new QLabel;
    unsure->setObjectName(u"unsureText"_s);
    unsure->setWordWrap(true);
    review = new QPushButton;
    review->setObjectName(u"reviewButton"_s);
    review->setAutoDefault(false);
    review->hide();
    keepPressKeys(review);
    auto *panel = new QWidget;
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(unsure, 1);
    layout->addWidget(review);
    return panel;
}

void TodayPage::Parts::connectPanels()
{
    connect(digest, &DayDigestPanel::refreshClicked, page, &TodayPage::refreshRequested);
    connect(digest, &DayDigestPanel::makeClicked, page, [this] { Q_EMIT page->makeRequested(day); });
    connect(digest, &DayDigestPanel::openClicked, page, [this] { Q_EMIT page->openRequested(day); });
    connect(digest, &DayDigestPanel::compareClicked, page,
            [this] { Q_EMIT page->compareRequested(day.addDays(-1), day); });
    connect(stories, &StoryRows::storyWanted, page, &TodayPage::storyWanted);
    connect(stories, &StoryRows::articleActivated, page, &TodayPage::articleActivated);
    connect(sources, &BrokenSourcesPanel::sourcesWanted, page, &TodayPage::sourcesWanted);
    connect(review, &QPushButton::clicked, page, &TodayPage::reviewWanted);
    connect(month, &MonthPanel::dayPicked, page, &TodayPage::dayPicked);
    connect(month, &MonthPanel::monthShown, this, [this] { loadMonth(); });
}

void TodayPage::Parts::follow()
{
    for (QTimer *timer : {&reload, &making})
        timer->setSingleShot(true);
    reload.setInterval(kDebounceMs);
    making.setInterval(kMakingMs);
    connect(&reload, &QTimer::timeout, this, [this] {
        isStale = !page->isVisible();
        if (!isStale)
            load();
    });
    connect(&making, &QTimer::timeout, this, [this] { followMaking(); });
    connect(&app.articles(), &ArticleService::changed, this, [this] { changed(); });
    connect(&app.digests(), &DigestService::changed, this, [this] { changed(); });
    connect(&app.sources(), &SourceService::changed, this, [this] { changed(); });
    connect(&app.taxonomies(), &TaxonomyService::changed, this, [this] { changed(); });
    connect(&app.refresher(), &Refresher::finished, this, [this] { changed(); });
    connect(&app.digests(), &DigestService::progress, this, [this] { followMaking(); });
    connect(&app.digests(), &DigestService::summarising, this, [this] { followMaking(); });
}

/// While nobody looks nothing is counted.
void TodayPage::Parts::changed()
{
    isStale = !page->isVisible();
    if (day.isValid() && !isStale && !reload.isActive())
        reload.start();
}

void TodayPage::Parts::load()
{
    isStale = false;
    reload.stop();
    const int asked = ++generation;
    whenDone(this, app.days().of(day), [this, asked](const Result<DayFacts> &facts) {
        if (asked != generation)
            return;
        if (facts)
            show(*facts);
        else
            Q_EMIT page->failed(facts.error());
    });
    loadBadges();
    loadMonth();
}

void TodayPage::Parts::loadBadges()
{
    const int asked = generation;
    whenDone(this, app.digests().latest(day), [this, asked](const Result<QList<Digest>> &digests) {
        if (asked == generation && digests)
            digest->setBadges(sentencesOf(*digests));
    });
}

void TodayPage::Parts::loadMonth()
{
    const QDate first = month->month();
    if (!first.isValid())
        return;
    const int asked = ++monthGeneration;
    whenDone(this, app.articles().distributions(first, first.addMonths(1).addDays(-1)),
             [this, asked](const Result<QList<DayDistribution>> &days) {
                 if (asked != monthGeneration || !days)
                     return;
                 const QHash<QDate, int> articles = articlesOf(*days);
                 whenDone(this, app.digests().list(), [this, asked, articles](const Result<QList<DigestInfo>> &infos) {
                     if (asked != monthGeneration || !infos)
                         return;
                     QSet<QDate> digestDays;
                     for (const DigestInfo &info : *infos)
                         digestDays.insert(info.day);
                     month->setDays(articles, digestDays);
                 });
             });
}

void TodayPage::Parts::show(const DayFacts &facts)
{
    digest->setFacts(facts);
    followMaking();
    stories->setStories(facts.stories, {What::New, What::Changed, What::Continued}, kStories, app.taxonomy());
    sources->setSources(facts.broken, app.clock().now());
    unsure->setText(facts.unsure > 0 ? TodayPage::tr("%Ln article(s) without a sure category", nullptr, facts.unsure)
                                     : u"✓ "_s + TodayPage::tr("Every article has its category."));
    review->setText(TodayPage::tr("Review %Ln", "articles without a sure category", facts.unsure));
    review->setVisible(facts.unsure > 0);
}

void TodayPage::Parts::followMaking()
{
    const bool isMaking = app.digests().isMaking();
    digest->setMaking(isMaking && app.digests().makingDay() == day);
    if (isMaking && page->isVisible())
        making.start();
}

void TodayPage::Parts::fitColumns()
{
    const auto direction =
        page->width() >= forLetters(*page, kTwoColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (columns->direction() != direction)
        columns->setDirection(direction);
}

} // namespace oneul
