#include "service/engineservice.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include "base/whendone.h"
#include "export/documents.h"
#include "net/origin.h"
#include "service/cancellation.h"
#include "service/enginecall.h"
#include "service/engineprofiles.h"
#include "service/enginetester.h"
#include "service/texttools.h"
#include "settings/secretstore.h"
#include "storage/database.h"
#include "storage/enginestore.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// ONEUL_KEY_ENGINE_1, ONEUL_KEY_MY_SERVER.
QByteArray variableName(const QString &word)
{
    static const QRegularExpression other(u"[^A-Z0-9]"_s);
    return "ONEUL_KEY_" + word.toUpper().replace(other, u"_"_s).toLatin1();
}

QString keyFromEnvironment(const EngineProfile &profile)
{
    for (const QString &word : {profile.id, profile.name}) {
        const QString key = word.isEmpty() ? QString() : qEnvironmentVariable(variableName(word).constData()).trimmed();
        if (!key.isEmpty())
            return key;
    }
    return {};
}

/// Servers of one's own need no key: where nothing can be kept, none is.
Result<QString> keyOrNone(const Result<QString> &key)
{
    return !key && key.error().code == ErrorCode::NoKeyring ? Result<QString>(QString()) : key;
}

TokenUsage difference(const TokenUsage &actual, const TokenUsage &counted)
{
    return {actual.input - counted.input, actual.output - counted.output, actual.estimated};
}

} // namespace

EngineService::EngineService(Database &database, SecretStore &secrets, LlmClient &client, const TextTools &tools,
                             const Clock &clock, const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_client(client)
    , m_tools(tools)
    , m_clock(clock)
    , m_path(QDir(dataDir).filePath(u"engines.json"_s))
{
    load();
}

void EngineService::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_loadError = {ErrorCode::FileRead, m_path};
        return;
    }
    const auto read = readEngineFile(file.readAll());
    if (!read) {
        m_loadError = read.error();
        return;
    }
    m_profiles = read->profiles;
    m_next = read->next;
}

const EngineProfile *EngineService::find(const QString &idOrName) const
{
    const auto is = [&](const QString EngineProfile::*field) {
        return std::ranges::find_if(m_profiles, [&](const EngineProfile &profile) {
            return (profile.*field).compare(idOrName, Qt::CaseInsensitive) == 0;
        });
    };
    auto found = is(&EngineProfile::id);
    if (found == m_profiles.end())
        found = is(&EngineProfile::name);
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<void> EngineService::write(const QList<EngineProfile> &profiles, int next)
{
    // What could not be read may still be of use to somebody.
    if (m_loadError.code != ErrorCode::None) {
        if (const auto kept = keepAs(u".broken"_s); !kept)
            return kept;
    }
    if (const auto written = writeFile(m_path, engineFileJson({profiles, next})); !written)
        return written;
    m_profiles = profiles;
    m_next = next;
    m_loadError = {};
    Q_EMIT changed();
    return {};
}

Result<void> EngineService::keepAs(const QString &ending) const
{
    const QString path = m_path + ending;
    if (!QFile::exists(m_path))
        return {};
    QFile::remove(path);
    if (!QFile::copy(m_path, path))
        return fail(ErrorCode::FileWrite, path);
    return {};
}

Result<void> EngineService::takeOver(const QByteArray &json)
{
    const auto taken = readEngineFile(json);
    if (!taken || taken->profiles == m_profiles)
        return {};
    QStringList strangers;
    for (const EngineProfile &profile : taken->profiles) {
        const EngineProfile *present = find(profile.id);
        if (present != nullptr && present->id == profile.id && present->baseUrl != profile.baseUrl)
            strangers.append(present->keyName());
    }
    if (!m_profiles.isEmpty()) {
        if (const auto kept = keepAs(u".former"_s); !kept)
            return kept;
    }
    if (const auto written = write(taken->profiles, std::max(m_next, taken->next)); !written)
        return written;
    // What was the key of one server is not to be sent to another.
    for (const QString &key : std::as_const(strangers))
        [[maybe_unused]] const auto removed = m_secrets.remove(key);
    return {};
}

Result<QString> EngineService::save(EngineProfile profile)
{
    auto usable = tidied(std::move(profile));
    if (!usable)
        return fail(usable.error());
    for (auto it = usable->prompts.begin(); it != usable->prompts.end();) {
        if (it->trimmed().isEmpty() || *it == standardPrompt(it.key())) {
            it = usable->prompts.erase(it);
            continue;
        }
        if (const auto checked = checkPrompt(it.key(), *it); !checked)
            return fail(checked.error());
        ++it;
    }
    QList<EngineProfile> profiles = m_profiles;
    const auto same = std::ranges::find(profiles, usable->id, &EngineProfile::id);
    const bool isNew = usable->id.isEmpty();
    if (!isNew && same == profiles.end())
        return fail(ErrorCode::NotFound, usable->id);
    const EngineProfile *named = find(usable->name);
    if (named != nullptr && named->id != usable->id)
        return fail(ErrorCode::AlreadyExists, usable->name);
    if (isNew) {
        usable->id = u"engine-%1"_s.arg(m_next);
        profiles.append(*usable);
    } else {
        *same = *usable;
    }
    if (const auto written = write(profiles, m_next + (isNew ? 1 : 0)); !written)
        return fail(written.error());
    return usable->id;
}

Result<void> EngineService::remove(const QString &id)
{
    QList<EngineProfile> profiles = m_profiles;
    if (profiles.removeIf([&](const EngineProfile &profile) { return profile.id == id; }) == 0)
        return fail(ErrorCode::NotFound, id);
    const QString keyName = find(id)->keyName();
    if (const auto written = write(profiles, m_next); !written)
        return written;
    // Nobody waits for it: without its profile a key is of no use to anyone.
    [[maybe_unused]] const auto removed = m_secrets.remove(keyName);
    return {};
}

QFuture<Result<void>> EngineService::setKey(const QString &id, const QString &key)
{
    const EngineProfile *profile = find(id);
    if (profile == nullptr)
        return readyFuture<void>(fail(ErrorCode::NotFound, id));
    const QString plain = key.trimmed();
    return mapped(this,
                  plain.isEmpty() ? m_secrets.remove(profile->keyName()) : m_secrets.write(profile->keyName(), plain),
                  [this](const Result<void> &result) {
                      if (result)
                          Q_EMIT changed();
                      return result;
                  });
}

QFuture<Result<QString>> EngineService::key(const QString &id)
{
    const EngineProfile *profile = find(id);
    if (profile == nullptr)
        return readyFuture<QString>(fail(ErrorCode::NotFound, id));
    return keyOf(*profile);
}

QFuture<Result<QString>> EngineService::keyOf(const EngineProfile &profile)
{
    if (const QString key = keyFromEnvironment(profile); !key.isEmpty() || profile.id.isEmpty())
        return readyFuture<QString>(key);
    if (leavesKeyBehind(profile))
        return readyFuture<QString>(QString());
    return m_secrets.read(profile.keyName());
}

bool EngineService::leavesKeyBehind(const EngineProfile &profile) const
{
    const EngineProfile *kept = find(profile.id);
    return kept != nullptr && kept->id == profile.id && !sameOrigin(kept->baseUrl, profile.baseUrl);
}

bool EngineService::keyIsFromEnvironment(const QString &id) const
{
    const EngineProfile *profile = find(id);
    return profile != nullptr && !keyFromEnvironment(*profile).isEmpty();
}

QFuture<Result<ChatEndpoint>> EngineService::endpoint(const QString &id)
{
    const EngineProfile *found = find(id);
    if (found == nullptr)
        return readyFuture<ChatEndpoint>(fail(ErrorCode::NotFound, id));
    return mapped(this, keyOf(*found), [profile = *found](const Result<QString> &kept) -> Result<ChatEndpoint> {
        const Result<QString> key = keyOrNone(kept);
        if (!key)
            return fail(key.error());
        return chatEndpoint(profile, *key);
    });
}

QFuture<Result<QStringList>> EngineService::models(const EngineProfile &profile, const QString &key)
{
    if (!profile.baseUrl.isValid() || profile.baseUrl.host().isEmpty())
        return readyFuture<QStringList>(fail(ErrorCode::ProfileIncomplete, u"baseUrl"_s));
    const auto found = key.isEmpty() ? mapped(this, keyOf(profile), keyOrNone) : readyFuture<QString>(key.trimmed());
    return cancellableChain<QStringList>(
        this, found, [this, profile](const QString &value) { return m_client.models(chatEndpoint(profile, value)); });
}

QFuture<Result<EngineTest>> EngineService::test(const EngineProfile &profile, const QString &key)
{
    using Key = EngineTester::Key;
    auto *tester = new EngineTester(m_client, m_tools.prompts, profile, this);
    const QString origin = !key.isEmpty()                          ? u"typed"_s
                           : keyFromEnvironment(profile).isEmpty() ? u"stored"_s
                                                                   : u"environment"_s;
    const auto found = key.isEmpty() ? mapped(this, keyOf(profile), keyOrNone) : readyFuture<QString>(key.trimmed());
    const auto named = mapped(this, found, [origin](const Result<QString> &value) -> Result<Key> {
        if (!value)
            return fail(value.error());
        return Key{value->isEmpty() ? u"none"_s : origin, *value};
    });
    connect(tester, &EngineTester::used, this, [this, profile](const TokenUsage &usage) {
        if (find(profile.id) != nullptr)
            addUsage(profile.id, usage, profile.cost(usage));
    });
    return tester->run(named);
}

QString EngineService::standardPrompt(Task task) const
{
    return m_tools.prompts.standard(task);
}

QStringList EngineService::placeholders(Task task) const
{
    return Prompts::placeholders(task);
}

Result<void> EngineService::checkPrompt(Task task, const QString &prompt) const
{
    return Prompts::check(task, prompt);
}

QFuture<Result<EngineUsage>> EngineService::usage(const QString &id)
{
    return mapped(this, m_database.engines().usage(id, m_clock.today()),
                  [](const Result<UsageTotals> &totals) -> Result<EngineUsage> {
                      if (!totals)
                          return fail(totals.error());
                      return EngineUsage{totals->day, totals->dayCost, totals->all, totals->allCost};
                  });
}

QFuture<Result<void>> EngineService::addUsage(const QString &id, const TokenUsage &usage, double cost)
{
    return mapped(this, m_database.engines().add(id, m_clock.today(), usage, cost, 1),
                  [this, id](const Result<void> &result) {
                      Q_EMIT used(id);
                      return result;
                  });
}

QFuture<Result<void>> EngineService::checkBudget(const QString &id, const TokenUsage &more)
{
    const EngineProfile *found = find(id);
    if (found == nullptr)
        return readyFuture<void>(fail(ErrorCode::NotFound, id));
    return mapped(this, m_database.engines().usage(found->id, m_clock.today()),
                  [profile = *found, more](const Result<UsageTotals> &used) -> Result<void> {
                      if (!used)
                          return fail(used.error());
                      const qint64 tokens = used->day.input + used->day.output + more.input + more.output;
                      const double cost = used->dayCost + profile.cost(more);
                      if ((profile.tokensPerDay > 0 && tokens > profile.tokensPerDay)
                          || (profile.costPerDay > 0 && cost > profile.costPerDay))
                          return fail(ErrorCode::BudgetSpent, u"day"_s);
                      return {};
                  });
}

QFuture<Result<UsageReservation>> EngineService::reserve(const QString &id, const TokenUsage &most)
{
    const EngineProfile *profile = find(id);
    if (profile == nullptr)
        return readyFuture<UsageReservation>(fail(ErrorCode::NotFound, id));
    const UsageReservation reservation{profile->id, m_clock.today(), most, profile->cost(most)};
    const UsageCaps caps{profile->tokensPerDay, profile->costPerDay};
    return mapped(this,
                  m_database.engines().reserve(reservation.profile, reservation.day, most, reservation.cost, caps),
                  [reservation](const Result<void> &reserved) -> Result<UsageReservation> {
                      if (!reserved)
                          return fail(reserved.error());
                      return reservation;
                  });
}

double EngineService::settle(const UsageReservation &reservation, const TokenUsage &actual)
{
    const EngineProfile *profile = find(reservation.profile);
    const double cost = profile == nullptr ? 0 : profile->cost(actual);
    // A call that used nothing was none.
    const int calls = actual.input == 0 && actual.output == 0 ? -1 : 0;
    whenDone(this,
             m_database.engines().add(reservation.profile, reservation.day, difference(actual, reservation.most),
                                      cost - reservation.cost, calls),
             [this, id = reservation.profile](const Result<void> &) { Q_EMIT used(id); });
    return cost;
}

} // namespace oneul
