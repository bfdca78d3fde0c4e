#include "engines/engineproblems.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include "engines/enginewords.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Problems
{
    Q_DECLARE_TR_FUNCTIONS(oneul::EngineProblems)
};

constexpr int kLeastRoom = 512; ///< tokens that a prompt needs at the very least

bool isNear(const QString &host)
{
    const QHostAddress address(host);
    if (address.isNull())
        return host == u"localhost" || !host.contains(u'.') || host.endsWith(u".local");
    const auto within = [&address](const char *net) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
    };
    return address.isLoopback() || address.isLinkLocal() || within("10.0.0.0/8") || within("172.16.0.0/12")
           || within("192.168.0.0/16") || within("fc00::/7");
}

} // namespace

QString nameProblem(const EngineProfile &profile, const EngineService &engines)
{
    if (profile.name.isEmpty())
        return Problems::tr("Give the engine a name: digests tell by it who wrote them.");
    if (profile.name.compare(kBuiltinEngine, Qt::CaseInsensitive) == 0
        || profile.name.compare(builtinName(), Qt::CaseInsensitive) == 0)
        return Problems::tr("This is the name of the built-in engine. Choose another.");
    const auto same = [&profile](const EngineProfile &other) {
        return other.id != profile.id && other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(engines.profiles(), same) ? Problems::tr("Another engine has this name already.")
                                                         : QString();
}

QString addressProblem(const QString &typed)
{
    if (typed.isEmpty())
        return Problems::tr("Enter the address of the server, such as %1.").arg(u"http://localhost:11434"_s);
    const QUrl url(typed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || (scheme != u"http" && scheme != u"https") || url.host().isEmpty())
        return Problems::tr("The address must start with http:// or https:// and name a server.");
    if (!url.userInfo().isEmpty())
        return Problems::tr("Leave name and password out of the address: the key has a field of its own.");
    if (url.hasQuery() || url.hasFragment())
        return Problems::tr("Leave out what follows “?” or “#”.");
    for (const QString &tail : {u"/chat/completions"_s, u"/v1/messages"_s, u"/api/chat"_s, u"/models"_s}) {
        if (url.path().endsWith(tail) || url.path().endsWith(tail + u'/'))
            return Problems::tr("Leave out “%1”: Oneul adds what each request needs.").arg(tail);
    }
    return {};
}

QString addressHint(const EngineProfile &profile)
{
    const QUrl &url = profile.baseUrl;
    const QString path = url.path();
    if (profile.protocol == EngineProtocol::OpenAi && (path.isEmpty() || path == u"/"))
        return Problems::tr("Servers of this protocol usually have an address that ends in /v1.");
    if (profile.protocol != EngineProtocol::OpenAi && path.contains(u"/v1"_s))
        return Problems::tr("With this protocol the address usually has no /v1.");
    if (url.scheme() == u"http" && !isNear(url.host()))
        return Problems::tr("http:// is not encrypted: anybody on the way can read the key and the articles.");
    return isNear(url.host())
               ? QString()
               : Problems::tr("Titles and texts of the articles in question are sent to %1.").arg(url.host());
}

QString modelProblem(const EngineProfile &profile)
{
    return profile.model.isEmpty() ? Problems::tr("Choose a model: fetch the list, or type its name.") : QString();
}

QString tokensProblem(const EngineProfile &profile)
{
    if (profile.outputTokens + kLeastRoom <= profile.contextTokens)
        return {};
    return Problems::tr("Prompt and answer share the context: an answer of %L1 tokens leaves no room for articles in "
                        "%L2.")
        .arg(profile.outputTokens)
        .arg(profile.contextTokens);
}

QString currencyProblem(const EngineProfile &profile)
{
    return profile.currency.isEmpty() ? Problems::tr("Name the currency of the prices, such as %1.").arg(u"USD"_s)
                                      : QString();
}

QString keyProblem(const QString &typed)
{
    const bool odd = std::ranges::any_of(typed, [](QChar c) { return c.unicode() <= 0x20 || c.unicode() > 0x7e; });
    return odd ? Problems::tr("A key has Latin letters, digits and signs only, without blanks. Copy it again.")
               : QString();
}

} // namespace oneul
