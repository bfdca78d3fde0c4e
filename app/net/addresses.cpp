#include "net/addresses.h"

#include <algorithm>
#include <array>

#include <QUrl>
#include <QtEndian>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

template <class Number>
struct Range {
    Number start;
    unsigned bits; ///< of the prefix

    [[nodiscard]] constexpr bool contains(Number address) const
    {
        return ((address ^ start) >> (sizeof(Number) * 8U - bits)) == 0;
    }
};

// https://www.iana.org/assignments/iana-ipv4-special-registry, and multicast
constexpr std::array<Range<quint32>, 16> kSpecial4{{
    {0x00000000U, 8}, // this network
    {0x0a000000U, 8}, // private
    {0x64400000U, 10}, // shared by a provider's customers
    {0x7f000000U, 8}, // loopback
    {0xa9fe0000U, 16}, // link-local, where clouds keep their secrets
    {0xac100000U, 12}, // private
    {0xc0000000U, 24}, // protocol assignments
    {0xc0000200U, 24}, // documentation
    {0xc0586300U, 24}, // 6to4 relays
    {0xc0a80000U, 16}, // private
    {0xc6120000U, 15}, // benchmarks
    {0xc6336400U, 24}, // documentation
    {0xcb007100U, 24}, // documentation
    {0xe0000000U, 4}, // multicast
    {0xf0000000U, 5}, // reserved
    {0xf8000000U, 5}, // reserved, broadcast
}};

// Of the first half of an IPv6 address; only 2000::/3 is given out at all.
constexpr Range<quint64> kGlobal6{0x2000'0000'0000'0000U, 3};
constexpr std::array<Range<quint64>, 3> kSpecial6{{
    {0x2001'0000'0000'0000U, 23}, // protocol assignments, Teredo among them
    {0x2001'0db8'0000'0000U, 32}, // documentation
    {0x3fff'0000'0000'0000U, 20}, // documentation
}};
constexpr Range<quint64> k6to4{0x2002'0000'0000'0000U, 16};
constexpr quint64 kNat64 = 0x0064'ff9b'0000'0000U;
constexpr quint32 kMappedWord = 0x0000'ffffU;

template <class Ranges, class Number>
bool isInAny(const Ranges &ranges, Number address)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return range.contains(address); });
}

bool isPublic4(quint32 address)
{
    return !isInAny(kSpecial4, address);
}

bool isPublic6(const Q_IPV6ADDR &address)
{
    const auto first = qFromBigEndian<quint64>(&address.c[0]);
    const auto third = qFromBigEndian<quint32>(&address.c[8]);
    const auto fourth = qFromBigEndian<quint32>(&address.c[12]);
    const bool mapped = first == 0 && third == kMappedWord;
    const bool translated = first == kNat64 && third == 0;
    if (mapped || translated)
        return isPublic4(fourth);
    if (k6to4.contains(first))
        return isPublic4(static_cast<quint32>(first >> 16U));
    return kGlobal6.contains(first) && !isInAny(kSpecial6, first);
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublic4(address.toIPv4Address());
    case QAbstractSocket::IPv6Protocol:
        return isPublic6(address.toIPv6Address());
    default:
        return false;
    }
}

QHostAddress literalAddress(const QString &host)
{
    const QString bare = withoutBrackets(host);
    if (bare.contains(u':'))
        return QHostAddress(bare);
    in_addr address = {};
    const QString ascii = bare.endsWith(u'.') ? bare.chopped(1) : bare;
    return inet_aton(ascii.toLatin1().constData(), &address) != 0 ? QHostAddress(qFromBigEndian(address.s_addr))
                                                                  : QHostAddress();
}

QString plainHost(const QString &host)
{
    QString bare = withoutBrackets(host.trimmed());
    while (bare.endsWith(u'.'))
        bare.chop(1);
    if (const QHostAddress address = literalAddress(bare); !address.isNull())
        return address.toString();
    QUrl url;
    url.setHost(bare);
    return url.host(QUrl::FullyEncoded).toLower();
}

bool sameHost(const QString &one, const QString &other)
{
    const QString plain = plainHost(one);
    return !plain.isEmpty() && plain == plainHost(other);
}

bool isThisMachine(const QString &host)
{
    const QString plain = plainHost(host);
    if (const QHostAddress address = literalAddress(plain); !address.isNull())
        return address.isLoopback();
    return plain == u"localhost"_s || plain.endsWith(u".localhost"_s) || plain == u"localhost.localdomain"_s
           || plain == u"ip6-localhost"_s || plain == u"ip6-loopback"_s;
}

} // namespace oneul
