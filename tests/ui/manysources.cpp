#include "ui/manysources.h"

#include "base/waitfor.h"
#include "service/app.h"
#include "service/sourceservice.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Maker final
{
public:
    Maker(App &app, QString base) : m_app(app), m_base(std::move(base)), m_now(app.clock().now()) {}

    Source add(const QString &name, const QString &path, const QString &folder)
    {
        Source source;
        source.name = name;
        source.folder = folder;
        source.url = QUrl(m_base + path);
        source.siteUrl = QUrl(u"https://www.example.org/"_s + path);
        source.createdAt = m_now.addDays(-200);
        const auto added = waitFor(m_app.sources().addAll({source}));
        if (!added || added->size() != 1)
            qFatal("the source is not added: %s", qPrintable(name));
        return added->constFirst();
    }

    void store(const Source &source)
    {
        if (!waitFor(m_app.sources().update(source)))
            qFatal("the source is not stored");
    }

    /// Its first fetch is still to come.
    void await(SourceId id)
    {
        FetchState state;
        state.nextFetch = m_now.addSecs(240);
        if (!waitFor(m_app.database().sources().setFetchState(id, state)))
            qFatal("the state is not stored");
        m_app.sources().noteFetch(id, state, m_app.sources().reading(id));
    }

    /// A fetch so many hours ago; what `state` says is kept as the source's state.
    void note(SourceId id, const FetchState &state, const FetchRecord &record)
    {
        if (!waitFor(m_app.database().sources().noteFetch(id, state, record)))
            qFatal("the fetch is not noted");
        m_app.sources().noteFetch(id, state, m_app.sources().reading(id));
    }

    [[nodiscard]] FetchRecord record(const Source &source, int hoursAgo, int http) const
    {
        FetchRecord record;
        record.at = m_now.addSecs(-3600 * hoursAgo);
        record.http = http;
        record.status = http == 200 ? u"ok"_s : http == 304 ? u"notModified"_s : u"error"_s;
        record.bytes = http == 200 ? 48230 : http == 304 ? 0 : 1180;
        record.ms = 140 + 40 * (hoursAgo % 7);
        record.items = http == 200 ? 20 : 0;
        record.added = http == 200 ? hoursAgo % 4 : 0;
        HttpHop hop;
        hop.url = source.url.toString();
        hop.address = u"192.0.2.7:443"_s;
        hop.request = {u"GET %1 HTTP/1.1"_s.arg(source.url.path()), u"Host: "_s + source.url.host(),
                       u"User-Agent: Oneul/0.1"_s, u"Authorization: ***"_s};
        hop.response = {u"HTTP/1.1 %1"_s.arg(http), u"Content-Type: application/rss+xml; charset=utf-8"_s,
                        u"Cache-Control: max-age=3600"_s};
        record.exchange = {hop};
        return record;
    }

    void good(const Source &source, FetchState state, int hours = 1)
    {
        for (int i = 5; i >= 0; --i)
            note(source.id, state, record(source, hours + 3 * i, i % 2 == 0 ? 200 : 304));
    }

    [[nodiscard]] FetchState healthy(int hoursAgo, int daysSinceNew = 0) const
    {
        FetchState state;
        state.lastFetched = m_now.addSecs(-3600 * hoursAgo);
        state.lastSuccess = state.lastFetched;
        state.lastNew = state.lastFetched.addDays(-daysSinceNew);
        state.lastStatus = u"ok"_s;
        state.lastHttp = 200;
        state.nextFetch = m_now.addSecs(47 * 60);
        return state;
    }

    [[nodiscard]] FetchState failed(int failures, const Error &error) const
    {
        FetchState state = healthy(2);
        state.lastSuccess = m_now.addDays(-4);
        state.lastNew = m_now.addDays(-5);
        state.lastStatus = u"error"_s;
        state.lastError = error;
        state.failures = failures;
        state.nextFetch = m_now.addSecs(6 * 3600);
        return state;
    }

    [[nodiscard]] FetchRecord failure(const Source &source, int hoursAgo, int http, const Error &error) const
    {
        FetchRecord made = record(source, hoursAgo, http);
        made.error = error;
        if (http == 0) {
            made.bytes = 0;
            made.exchange[0].response.clear();
            made.exchange[0].note = u"no byte for 30 s"_s;
        }
        return made;
    }

    [[nodiscard]] const QDateTime &now() const { return m_now; }

private:
    App &m_app;
    QString m_base;
    QDateTime m_now;
};

void addBroken(Maker &make, ManySources &all)
{
    const Error missing{ErrorCode::HttpStatus, u"404 Not Found"_s};
    const Source failing = make.add(u"Speech research blog"_s, u"speech.xml"_s, {});
    make.good(failing, make.healthy(96), 96);
    for (int i = 4; i >= 0; --i)
        make.note(failing.id, make.failed(5, missing), make.failure(failing, 2 + 12 * i, 404, missing));
    all.failing = failing.id;

    const Error late{ErrorCode::Timeout, {}};
    const Source flaky = make.add(u"Vision group, news of the week"_s, u"vision.xml"_s, u"Labs"_s);
    make.good(flaky, make.healthy(12), 12);
    make.note(flaky.id, make.failed(1, late), make.failure(flaky, 2, 0, late));
    all.flaky = flaky.id;

    const Error closed{ErrorCode::HttpStatus, u"410 Gone"_s};
    const Source gone = make.add(u"Old conference diary"_s, u"diary.atom"_s, u"Labs"_s);
    FetchState state = make.failed(1, closed);
    state.gone = true;
    state.lastHttp = 410;
    make.note(gone.id, state, make.failure(gone, 30, 410, closed));
    all.gone = gone.id;

    const Error busy{ErrorCode::HttpStatus, u"429 Too Many Requests"_s};
    const Source resting = make.add(u"Busy aggregator"_s, u"busy.json"_s, {});
    FetchState waiting = make.failed(1, busy);
    waiting.nextFetch = make.now().addSecs(3 * 3600);
    make.note(resting.id, waiting, make.failure(resting, 1, 429, busy));
    all.resting = resting.id;
}

void addSound(Maker &make, ManySources &all)
{
    const Source silent = make.add(u"Quiet newsletter"_s, u"quiet.xml"_s, {});
    make.good(silent, make.healthy(1, 64));
    all.silent = silent.id;

    const Source never = make.add(u"Just added"_s, u"new.xml"_s, {});
    make.await(never.id);
    all.never = never.id;

    const Source healthy = make.add(u"Walking machines"_s, u"robots.xml"_s, u"Labs/Robots"_s);
    FetchState state = make.healthy(1);
    state.statedMinutes = 120;
    make.good(healthy, state);
    all.healthy = healthy.id;

    Source moved = make.add(u"Language models in Korean"_s, u"korean.xml"_s, u"Korea"_s);
    moved.options.ignoreTlsErrors = true;
    moved.options.headers = {u"X-Access"_s};
    moved.options.userName = u"reader"_s;
    make.store(moved);
    FetchState moving = make.healthy(1);
    moving.movedTo = QUrl(u"https://new.example.org/korean.xml"_s);
    moving.movedSeen = 2;
    make.good(moved, moving);
    all.moved = moved.id;

    Source paused = make.add(u"Seasonal workshop"_s, u"workshop.xml"_s, u"Korea"_s);
    make.good(paused, make.healthy(40), 40);
    paused.enabled = false;
    paused.fetch = make.healthy(40);
    make.store(paused);
    all.paused = paused.id;
}

} // namespace

ManySources addManySources(App &app, const QString &base)
{
    Maker make(app, base);
    ManySources all;
    addBroken(make, all);
    addSound(make, all);
    return all;
}

} // namespace oneul
