#include "main/searchcontroller.h"

#include <utility>

#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>

#include "articles/articlelistview.h"
#include "articles/articleloader.h"
#include "articles/articlepane.h"
#include "articles/listgroups.h"
#include "articles/reader.h"
#include "articles/snippetcache.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "common/uilanguage.h"
#include "main/emptytexts.h"
#include "main/listfilter.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/savedsearchcontroller.h"
#include "main/searchcompleter.h"
#include "main/searchfield.h"
#include "main/searchhelp.h"
#include "main/searchhint.h"
#include "manager/managerpage.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/indexer.h"
#include "service/labelservice.h"
#include "service/savedsearches.h"
#include "service/searchnames.h"
#include "service/sourceservice.h"
#include "settings/settings.h"

namespace oneul {

namespace {

using Order = ListOrder::Key;

const QString kNewest = QStringLiteral("newest");
const QString kRelevance = QStringLiteral("relevance");

/// Nothing has it: the list of a place that can't be read.
constexpr SourceId kNoSource = -1;

} // namespace

SearchController::SearchController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_actions(actions)
    , m_places(places)
    , m_save(actions[ActionId::SaveSearch])
    , m_filter(new ListFilter(list()->filterBox(), [this](const QString &typed) { return read(typed); }))
    , m_snippets(new SnippetCache([this](const QList<ArticleId> &ids,
                                         const SearchQuery &query) { return m_app.articles().snippets(ids, query); },
                                  this))
    , m_hint(new SearchHint(places.field))
{
    m_save->setEnabled(false);
    connectFields(actions);
    connectList();
    followIndex();
    new SearchCompleter(places.field, [this](const QString &field) { return valuesOf(field); });
}

void SearchController::connectFields(const Actions &actions)
{
    SearchField *field = m_places.field;
    connect(field, &SearchField::searchRequested, this, &SearchController::search);
    connect(field, &SearchField::helpRequested, this, &SearchController::showHelp);
    connect(field, &QLineEdit::returnPressed, list()->view(), qOverload<>(&QWidget::setFocus));
    connect(field, &SearchField::left, this, [this] { m_places.pages->current()->setFocus(); });
    // Leaving the results for another place empties the field.
    connect(m_places.navigation, &NavigationController::targetChanged, this, &SearchController::leave);
    connect(m_save, &QAction::triggered, this, &SearchController::saveSearch);
    connect(actions[ActionId::Search], &QAction::triggered, this, [this] { enter(m_places.field); });
    connect(actions[ActionId::FilterList], &QAction::triggered, this, [this] {
        const PageStack &pages = *m_places.pages;
        enter(pages.manager()->isVisible() ? pages.manager()->filterField() : pages.list()->filterBox());
    });
}

void SearchController::connectList()
{
    connect(m_places.navigation, &NavigationController::listRequested, this, &SearchController::showList);
    connect(m_places.navigation, &NavigationController::listRefused, this, &SearchController::refuseList);
    connect(m_filter, &ListFilter::filterChanged, this, &SearchController::load);
    connect(list(), &ArticlePane::orderChanged, this, &SearchController::keepOrder);
    connect(&m_app.articles(), &ArticleService::changed, m_snippets,
            [this](const ArticleDelta &delta) { m_snippets->forget(delta.updated); });
    list()->view()->setSnippets(m_snippets);
    auto *leave = new QShortcut(Qt::Key_Escape, list()->view(), this, [this] {
        if (m_places.navigation->isSearching())
            m_places.field->clear(); // says so itself
    });
    leave->setContext(Qt::WidgetShortcut);
}

/// What is not in the index yet isn't found: somebody who searches meanwhile is told so, and gets the rest afterwards.
void SearchController::followIndex()
{
    const Indexer &indexer = m_app.indexer();
    connect(&indexer, &Indexer::progress, this, [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (std::exchange(m_indexed, percent) != percent)
            showProgress();
    });
    connect(&indexer, &Indexer::caughtUp, this, [this] {
        m_app.savedSearches().countSoon();
        if (m_filter->filter().search)
            m_places.loader->readAgain();
    });
    connect(&indexer, &Indexer::failed, m_places.pages->errors(), [this](const Error &error) {
        m_places.pages->errors()->showError(tr("The search index can't be written. %1").arg(errorText(error)),
                                            error.detail);
    });
}

ArticlePane *SearchController::list() const
{
    return m_places.pages->list();
}

Result<SearchQuery> SearchController::read(const QString &typed) const
{
    return readQuery(typed, m_app.taxonomy(), m_app.clock());
}

void SearchController::search(const QString &typed)
{
    const Result<SearchQuery> query = read(typed);
    m_save->setEnabled(query && !query->isEmpty());
    if (typed.trimmed().isEmpty()) {
        m_hint->say({}, SearchHint::Tone::Note);
        m_places.navigation->leaveSearch();
        return;
    }
    if (!query) {
        m_hint->say(errorText(query.error()), SearchHint::Tone::Problem);
        return;
    }
    showProgress();
    const bool isShown = m_places.navigation->isSearching() && *query == m_shown;
    if (query->isEmpty() || isShown)
        return;
    m_shown = *query;
    m_app.savedSearches().makeWay();
    m_places.navigation->search(typed, *query);
}

void SearchController::leave()
{
    m_hint->say({}, SearchHint::Tone::Note);
    m_save->setEnabled(false);
    m_places.field->empty();
}

void SearchController::showList(const ArticleFilter &filter, const QString &heading)
{
    list()->setHeading(heading);
    m_filter->setPlace(filter);
    showEmptyText(list(), m_actions, m_places.navigation->target(), m_places.navigation->isSearching(),
                  m_app.clock().today());
    chooseOrder(filter.search.has_value());
    load();
}

void SearchController::refuseList(const Error &error, const QString &heading)
{
    ArticleFilter nothing;
    nothing.source = kNoSource;
    showList(nothing, heading);
    list()->setEmptyText(tr("This search can't be read"), errorText(error), tr("Edit…"));
}

void SearchController::load()
{
    const ArticleFilter filter = m_filter->filter();
    list()->offerRelevance(filter.search.has_value());
    list()->setResults(filter.search.has_value());
    m_snippets->setQuery(filter.search);
    m_places.pages->reader()->setSearch(filter.search.value_or(SearchQuery()));
    m_places.loader->setList(filter, withGroups(list()->order(), m_app.sources().all(), m_app.taxonomy()));
}

/// Results have an order of their own, which is remembered; the other lists get theirs back afterwards.
void SearchController::chooseOrder(bool isSearch)
{
    const QSignalBlocker blocker(list());
    if (isSearch && !m_placeOrder) {
        m_placeOrder = list()->order();
        const bool newest = m_app.settings().text(Key::SearchOrder) == kNewest;
        list()->setOrder(newest ? Order::Published : Order::Relevance, true);
    } else if (!isSearch && m_placeOrder) {
        list()->setOrder(m_placeOrder->key, m_placeOrder->descending);
        m_placeOrder.reset();
    }
}

void SearchController::keepOrder(const ListOrder &order)
{
    if (!m_placeOrder)
        return;
    if (order.key == Order::Relevance)
        m_app.settings().set(Key::SearchOrder, kRelevance);
    else if (order.key == Order::Published && order.descending)
        m_app.settings().set(Key::SearchOrder, kNewest);
}

void SearchController::showProgress()
{
    const bool typed = !m_places.field->text().trimmed().isEmpty();
    if (!typed || !read(m_places.field->text()))
        return; // what is wrong is more important
    const bool incomplete = m_indexed < 100 && m_places.field->hasFocus(); // later it would hide what is read
    m_hint->say(incomplete ? tr("Search index: %1 %").arg(m_indexed) : QString(), SearchHint::Tone::Note);
}

void SearchController::showHelp()
{
    auto *help = new SearchHelp(m_places.field->window());
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void SearchController::saveSearch()
{
    m_places.saved->save(m_places.field->text().simplified());
}

QStringList SearchController::valuesOf(const QString &field) const
{
    QStringList values;
    if (field == u"source") {
        const QList<Source> sources = m_app.sources().all();
        for (const Source &source : sources)
            values << source.name;
    } else if (field == u"category") {
        for (const Category &category : m_app.taxonomy().categories())
            values << categoryName(category);
    } else if (field == u"label") {
        for (const Label &label : m_app.labels().list())
            values << label.name;
    }
    return values;
}

void SearchController::enter(QLineEdit *edit)
{
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
}

} // namespace oneul
