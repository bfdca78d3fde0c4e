#include "text/identity.h"

#include <algorithm>
#include <array>

#include <QList>
#include <QRegularExpression>
#include <QStringTokenizer>

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendPercent(QByteArray &out, char c)
{
    const QByteArray hex = QByteArray(1, c).toHex().toUpper();
    out += '%';
    out += hex;
}

/// RFC 3986, 6.2.2: escapes of unreserved characters are undone, the others' digits are upper case,
/// what must be escaped is.
QByteArray normalisedEscapes(const QByteArray &part)
{
    QByteArray out;
    out.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char c = part[i];
        const bool escape = c == '%' && i + 2 < part.size() && hexDigit(part[i + 1]) >= 0 && hexDigit(part[i + 2]) >= 0;
        if (escape) {
            const char decoded = char(hexDigit(part[i + 1]) * 16 + hexDigit(part[i + 2]));
            i += 2;
            if (isUnreserved(decoded))
                out += decoded;
            else
                appendPercent(out, decoded);
        } else if (uchar(c) <= 0x20 || uchar(c) >= 0x7F) {
            appendPercent(out, c);
        } else {
            out += c;
        }
    }
    return out;
}

bool isTracking(const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray name = (equals < 0 ? parameter : parameter.left(equals)).toLower();
    const QByteArray value = equals < 0 ? QByteArray() : parameter.mid(equals + 1).toLower();
    static constexpr std::array<QByteArrayView, 27> kNames = {"fbclid",     "gclid",         "dclid",
                                                              "gbraid",     "wbraid",        "msclkid",
                                                              "yclid",      "twclid",        "igshid",
                                                              "mc_cid",     "mc_eid",        "_hsenc",
                                                              "_hsmi",      "mkt_tok",       "ref_src",
                                                              "ref_url",    "cmpid",         "ncid",
                                                              "oly_enc_id", "oly_anon_id",   "vero_id",
                                                              "at_medium",  "at_campaign",   "_ga",
                                                              "guccounter", "guce_referrer", "guce_referrer_sig"};
    if (name.startsWith("utm_") || std::ranges::find(kNames, QByteArrayView(name)) != kNames.end())
        return true;
    static constexpr std::array<QByteArrayView, 6> kOrigins = {"source", "ref", "from", "partner", "src", "cmp"};
    return std::ranges::find(kOrigins, QByteArrayView(name)) != kOrigins.end()
           && (value.startsWith("rss") || value.startsWith("feed"));
}

QByteArray normalisedQuery(const QByteArray &query)
{
    QList<QByteArray> kept;
    for (const QByteArray &parameter : query.split('&')) {
        if (!parameter.isEmpty() && !isTracking(parameter))
            kept.append(normalisedEscapes(parameter));
    }
    std::ranges::sort(kept);
    return kept.join('&');
}

QByteArray normalisedHost(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1().toLower();
    while (host.endsWith('.'))
        host.chop(1);
    return host.startsWith("www.") && host.count('.') > 1 ? host.mid(4) : host;
}

bool isDefaultPort(const QUrl &url)
{
    return url.port() == (url.scheme() == u"https" ? 443 : 80);
}

/// Archives of identifiers from before April 2007 (arxiv.org/help/arxiv_identifier).
constexpr auto kArchives = "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|"
                           "comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|math|"
                           "mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|"
                           "supr-con";

QRegularExpression arxivPattern()
{
    const QString places = uR"((?:(?:https?:)?//)?(?:[a-z0-9-]+\.)*(?:arxiv\.org|ar5iv\.org|alphaxiv\.org))"
                           uR"(/(?:abs|pdf|html|ps|format|e-print|src|overview|forum)/)"
                           uR"(|(?:(?:https?:)?//)?ar5iv\.labs\.arxiv\.org/(?:abs|html)/)"
                           uR"(|(?:(?:https?:)?//)?(?:www\.)?(?:huggingface\.co|hf\.co)/papers/)"
                           uR"(|(?:(?:https?:)?//(?:dx\.|www\.)?doi\.org/|doi:\s*)?10\.48550/arxiv\.)"
                           uR"(|oai:arxiv\.org:|(?:urn:)?arxiv:\s*)"_s;
    const QString id =
        uR"((?<new>\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})|(?<archive>%1)(?:\.[a-z]{2})?/(?<number>\d{7}))"_s.arg(
            QLatin1String(kArchives));
    return QRegularExpression(uR"(^(?:%1)?(?:%2)(?:v\d+)?(?:\.pdf)?(?![\w.])(?:[/?#\s\[].*)?$)"_s.arg(places, id),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

bool mayHoldArxivId(const QString &text)
{
    return text.size() <= 32 || text.contains(u"xiv", Qt::CaseInsensitive) || text.contains(u"/papers/");
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || isDigit(c);
}

/// "news.example.org": nothing that QUrl would write otherwise (no number as the last label, no punycode).
bool isPlainHost(QStringView host)
{
    constexpr qsizetype kLongestLabel = 63;
    const auto labels = QStringTokenizer(host, u'.');
    QStringView last;
    for (const QStringView label : labels) {
        const bool plain = !label.isEmpty() && label.size() <= kLongestLabel && isLowerOrDigit(label.front())
                           && isLowerOrDigit(label.back()) && !label.startsWith(u"xn--")
                           && std::ranges::all_of(label, [](QChar c) { return isLowerOrDigit(c) || c == u'-'; });
        if (!plain)
            return false;
        last = label;
    }
    return !last.isEmpty() && !isDigit(last.front());
}

/// A path of unreserved characters without empty, "." and ".." segments, not ending with '/'; or none.
bool isPlainPath(QStringView path)
{
    QChar before = u'/';
    for (const QChar c : path.isEmpty() ? path : path.sliced(1)) {
        const bool opens = before == u'/';
        const bool plain = isLowerOrDigit(c) || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_' || c == u'~'
                           || ((c == u'.' || c == u'/') && !opens);
        if (!plain)
            return false;
        before = c;
    }
    return path.isEmpty() || before != u'/';
}

/// Most addresses are normal but for scheme and "www.": "" for those that need a closer look.
QString quicklyNormalised(QStringView address)
{
    const bool secure = address.startsWith(u"https://");
    if (!secure && !address.startsWith(u"http://"))
        return {};
    QStringView rest = address.sliced(secure ? 8 : 7);
    const qsizetype slash = rest.indexOf(u'/');
    QStringView host = slash < 0 ? rest : rest.first(slash);
    if (host.startsWith(u"www.")) {
        if (host.count(u'.') < 2)
            return {};
        host = host.sliced(4);
        rest = rest.sliced(4);
    }
    if (!isPlainHost(host) || !isPlainPath(rest.sliced(host.size())))
        return {};
    return u"https://"_s + rest.toString();
}

} // namespace

QString normalisedAddress(const QString &address)
{
    if (const QString quick = quicklyNormalised(address); !quick.isEmpty())
        return quick;
    const QUrl url(address);
    return url.isValid() && !url.scheme().isEmpty() ? normalisedUrl(url) : QString();
}

QString normalisedUrl(const QUrl &url)
{
    if (url.host().isEmpty())
        return QString::fromLatin1(url.toEncoded());
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    QByteArray out = (web ? QByteArray("https") : url.scheme().toLatin1()) + "://" + normalisedHost(url);
    if (url.port() >= 0 && !isDefaultPort(url))
        out += ':' + QByteArray::number(url.port());
    const QUrl clean = url.adjusted(QUrl::NormalizePathSegments);
    out += normalisedEscapes(clean.path(QUrl::FullyEncoded).toUtf8());
    while (out.endsWith('/'))
        out.chop(1);
    const QByteArray query = normalisedQuery(clean.query(QUrl::FullyEncoded).toUtf8());
    if (!query.isEmpty())
        out += '?' + query;
    return QString::fromLatin1(out);
}

QString arxivIdOf(const QString &addressOrId)
{
    static const QRegularExpression pattern = arxivPattern();
    const QString text = addressOrId.trimmed();
    if (!mayHoldArxivId(text))
        return {};
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString modern = match.captured(u"new");
    return modern.isEmpty() ? match.captured(u"archive").toLower() + u'/' + match.captured(u"number") : modern;
}

} // namespace oneul
