#include "articles/articleloader.h"

#include <algorithm>

#include <QtConcurrent>

#include "articles/articlemodel.h"
#include "articles/listdifference.h"
#include "base/whendone.h"
#include "service/articleservice.h"

namespace oneul {

namespace {

constexpr int kHead = 200; ///< more than a screen shows
constexpr int kSettleMs = 250; ///< a refresh brings one delta per source; the list is read a few times a second at most
constexpr int kShare = 5; ///< and for no more than this part of the time
constexpr int kStaleMs = 150;
constexpr qsizetype kLookedFor = 8; ///< as many articles are looked for one by one

} // namespace

ArticleLoader::ArticleLoader(ArticleService &service, ArticleModel *model, QObject *parent)
    : QObject(parent), m_service(service), m_model(model)
{
    m_again.setSingleShot(true);
    m_stale.setSingleShot(true);
    m_stale.setInterval(kStaleMs);
    connect(&m_again, &QTimer::timeout, this, &ArticleLoader::readAll);
    connect(&m_stale, &QTimer::timeout, this, [this] { m_model->setList({}); });
    connect(model, &ArticleModel::wanted, this, &ArticleLoader::fetchRows);
    connect(&service, &ArticleService::changed, this, &ArticleLoader::apply);
}

void ArticleLoader::setFilter(const ArticleFilter &filter)
{
    setList(filter, m_order);
}

void ArticleLoader::setOrder(const ListOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (m_generation > 0)
        open();
}

void ArticleLoader::setList(const ArticleFilter &filter, const ListOrder &order)
{
    m_filter = filter;
    m_order = order;
    m_stale.start();
    open();
}

void ArticleLoader::open()
{
    m_wanted.cancel();
    m_wanted = Cancellation();
    ++m_generation;
    m_clock.start();
    m_again.stop();
    m_complete = false;
    m_shown = false;
    m_reading = false;
    m_dirty = false;
    m_lastMs = 0;
    m_gone.clear();
    Q_EMIT loadingChanged(true);
    // No index has the titles in their order: the beginning would take as long as all of it.
    if (m_order.key == ListOrder::Key::Title)
        readAll();
    else
        readHead();
}

void ArticleLoader::readHead()
{
    const int limit = m_filter.limit > 0 ? std::min(kHead, m_filter.limit) : kHead;
    whenDone(this, m_service.ids(m_filter, m_order, limit, m_wanted),
             [this, generation = m_generation](const Result<QList<ArticleId>> &ids) {
                 if (generation != m_generation)
                     return;
                 if (!ids) {
                     giveUp(ids.error());
                     return;
                 }
                 whenDone(this, m_service.rowsById(*ids),
                          [this, generation, ids = *ids](const Result<QList<ArticleRow>> &rows) {
                              if (generation == m_generation)
                                  showHead(ids, rows ? *rows : QList<ArticleRow>());
                          });
             });
}

void ArticleLoader::showHead(const QList<ArticleId> &ids, const QList<ArticleRow> &rows)
{
    m_stale.stop();
    m_shown = true;
    m_model->setList(ids, rows);
    Q_EMIT loadingChanged(false);
    if (ids.size() < kHead || (m_filter.limit > 0 && ids.size() >= m_filter.limit))
        finish();
    else
        readAll();
}

void ArticleLoader::readAll()
{
    m_reading = true;
    m_dirty = false;
    m_clock.start();
    whenDone(this, m_service.ids(m_filter, m_order, m_filter.limit, m_wanted),
             [this, generation = m_generation](const Result<QList<ArticleId>> &ids) {
                 if (generation != m_generation)
                     return;
                 if (ids)
                     compare(*ids);
                 else if (m_shown)
                     finish(); // what is there stays
                 else
                     giveUp(ids.error());
             });
}

void ArticleLoader::compare(const QList<ArticleId> &read)
{
    if (!m_shown) {
        m_stale.stop();
        m_shown = true;
        m_model->setList(read);
        Q_EMIT loadingChanged(false);
        finish();
        return;
    }
    const QList<ArticleId> shown = m_model->ids();
    const QList<ArticleId> gone = m_gone;
    const auto difference =
        QtConcurrent::run([=]() -> Result<ListDifference> { return differenceOf(shown, read, gone); });
    whenDone(this, difference, [=, this, generation = m_generation](const Result<ListDifference> &result) {
        if (generation != m_generation || !result)
            return;
        // An article that was added by name meanwhile.
        if (m_model->ids() != shown)
            compare(read);
        else
            take(*result, gone.size());
    });
}

void ArticleLoader::take(const ListDifference &difference, qsizetype gone)
{
    m_model->apply(difference);
    m_gone.remove(0, gone);
    finish();
}

void ArticleLoader::finish()
{
    m_reading = false;
    m_lastMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    const bool first = !m_complete;
    m_complete = true;
    if (m_dirty)
        readSoon();
    if (first)
        Q_EMIT loaded();
}

void ArticleLoader::giveUp(const Error &error)
{
    m_stale.stop();
    m_shown = true;
    m_complete = true;
    m_reading = false;
    m_model->setList({});
    Q_EMIT loadingChanged(false);
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void ArticleLoader::fetchRows()
{
    const QList<ArticleId> ids = m_fetching ? QList<ArticleId>() : m_model->missing();
    if (ids.isEmpty())
        return;
    m_fetching = true;
    whenDone(this, m_service.rowsById(ids), [this, ids](const Result<QList<ArticleRow>> &rows) {
        m_fetching = false;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_model->keep(ids, *rows);
        fetchRows(); // the list may have been moved on meanwhile
    });
}

void ArticleLoader::apply(const ArticleDelta &delta)
{
    QList<ArticleId> known;
    for (const ArticleId id : delta.updated) {
        if (m_model->rowById(id) != nullptr)
            known << id;
    }
    if (!known.isEmpty()) {
        whenDone(this, m_service.rowsById(known), [this, known](const Result<QList<ArticleRow>> &rows) {
            if (rows)
                m_model->keep(known, *rows);
        });
    }
    m_gone += delta.removed;
    if (m_generation > 0 && needsReading(delta))
        readSoon();
}

bool ArticleLoader::needsReading(const ArticleDelta &delta) const
{
    if (!delta.added.isEmpty() || !delta.removed.isEmpty())
        return true;
    qsizetype lookedFor = 0;
    return std::ranges::any_of(delta.updated, [&](ArticleId id) {
        // What is in the list stays there, whatever has changed.
        return m_model->rowById(id) == nullptr && (++lookedFor > kLookedFor || m_model->placeOf(id) < 0);
    });
}

void ArticleLoader::readSoon()
{
    if (m_reading || !m_complete) {
        m_dirty = true;
        return;
    }
    if (!m_again.isActive())
        m_again.start(static_cast<int>(std::max<qint64>(kSettleMs, kShare * m_lastMs)));
}

void ArticleLoader::readAgain()
{
    if (m_generation > 0)
        readSoon();
}

void ArticleLoader::drop(const QList<ArticleId> &ids)
{
    m_gone += ids;
    readAgain();
}

void ArticleLoader::include(ArticleId id)
{
    whenDone(this, m_service.rowsById({id}), [this, id](const Result<QList<ArticleRow>> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (!result->isEmpty() && m_model->placeOf(id) < 0) {
            ListDifference difference;
            difference.ids = QList<ArticleId>{id} + m_model->ids();
            difference.gaps.append({0, 0, 0, 1});
            m_model->apply(difference);
        }
        m_model->keep({}, *result);
        Q_EMIT included(id);
    });
}

void ArticleLoader::findUnread(int from)
{
    whenDone(this, m_service.firstUnread(m_model->ids(), from, m_wanted), [this](const Result<ArticleId> &id) {
        if (!id) {
            if (id.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(id.error());
        } else if (*id != 0) {
            Q_EMIT unreadFound(*id);
        } else {
            Q_EMIT noneUnread();
        }
    });
}

} // namespace oneul
