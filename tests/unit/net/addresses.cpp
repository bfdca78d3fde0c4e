// What counts as inside.

#include <gtest/gtest.h>

#include "net/addresses.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TEST(Addresses, TheInsideIsNotPublic)
{
    for (const auto &address : {u"0.0.0.0"_s,
                                u"0.1.2.3"_s,
                                u"10.0.0.1"_s,
                                u"10.255.255.255"_s,
                                u"100.64.0.1"_s,
                                u"100.127.255.255"_s,
                                u"127.0.0.1"_s,
                                u"127.255.255.254"_s,
                                u"169.254.169.254"_s,
                                u"172.16.0.1"_s,
                                u"172.31.255.255"_s,
                                u"192.0.0.8"_s,
                                u"192.0.2.1"_s,
                                u"192.88.99.1"_s,
                                u"192.168.0.1"_s,
                                u"198.18.0.1"_s,
                                u"198.19.255.255"_s,
                                u"198.51.100.7"_s,
                                u"203.0.113.7"_s,
                                u"224.0.0.1"_s,
                                u"239.255.255.255"_s,
                                u"240.0.0.1"_s,
                                u"247.1.1.1"_s,
                                u"250.0.0.1"_s,
                                u"255.255.255.255"_s,
                                u"::"_s,
                                u"::1"_s,
                                u"::127.0.0.1"_s,
                                u"::8.8.8.8"_s,
                                u"fe80::1"_s,
                                u"febf::1"_s,
                                u"fec0::1"_s,
                                u"fc00::1"_s,
                                u"fd12:3456::1"_s,
                                u"ff02::1"_s,
                                u"100::1"_s,
                                u"2001:db8::1"_s,
                                u"3fff::1"_s,
                                u"5f00::1"_s,
                                u"2001::1"_s,
                                u"2001:0:4136:e378:8000:63bf:3fff:fdd2"_s,
                                u"2001:10::1"_s,
                                u"::ffff:127.0.0.1"_s,
                                u"::ffff:10.1.2.3"_s,
                                u"::ffff:0:8.8.8.8"_s,
                                u"64:ff9b::7f00:1"_s,
                                u"64:ff9b::c0a8:1"_s,
                                u"64:ff9b:1::808:808"_s,
                                u"2002:7f00:1::"_s,
                                u"2002:c0a8:101::1"_s,
                                u"2002:a9fe:a9fe::1"_s}) {
        ASSERT_FALSE(QHostAddress(address).isNull()) << qPrintable(address);
        EXPECT_FALSE(isPublicAddress(QHostAddress(address))) << qPrintable(address);
    }
    EXPECT_FALSE(isPublicAddress(QHostAddress()));
}

TEST(Addresses, TheOutsideIs)
{
    for (const auto &address : {u"1.1.1.1"_s,         u"8.8.8.8"_s,
                                u"9.255.255.255"_s,   u"11.0.0.0"_s,
                                u"100.63.255.255"_s,  u"100.128.0.0"_s,
                                u"126.255.255.255"_s, u"128.0.0.1"_s,
                                u"169.253.255.255"_s, u"169.255.0.1"_s,
                                u"172.15.255.255"_s,  u"172.32.0.1"_s,
                                u"192.0.1.1"_s,       u"192.167.255.255"_s,
                                u"192.169.0.1"_s,     u"198.17.255.255"_s,
                                u"198.20.0.0"_s,      u"223.255.255.255"_s,
                                u"2001:200::1"_s,     u"2606:4700::1111"_s,
                                u"2a00:1450::1"_s,    u"2404:6800:4004::200e"_s,
                                u"::ffff:8.8.8.8"_s,  u"64:ff9b::808:808"_s,
                                u"2002:808:808::1"_s}) {
        EXPECT_TRUE(isPublicAddress(QHostAddress(address))) << qPrintable(address);
    }
}

TEST(Addresses, ReadsWhatTheResolverTakesForAnAddress)
{
    for (const auto &spelling : {u"127.0.0.1"_s, u"127.1"_s, u"127.0.1"_s, u"0x7f000001"_s, u"0x7f.1"_s,
                                 u"2130706433"_s, u"017700000001"_s, u"0177.0.0.01"_s, u"127.0.0.1."_s})
        EXPECT_EQ(literalAddress(spelling), QHostAddress(QHostAddress::LocalHost)) << qPrintable(spelling);
    EXPECT_EQ(literalAddress(u"[::1]"_s), QHostAddress(QHostAddress::LocalHostIPv6));
    EXPECT_EQ(literalAddress(u"0"_s), QHostAddress(QHostAddress::AnyIPv4));
    for (const auto &name : {u""_s, u"localhost"_s, u"a.example"_s, u"1.2.3.4.example"_s, u"0x7g.1"_s, u"뉴스.한국"_s})
        EXPECT_TRUE(literalAddress(name).isNull()) << qPrintable(name);
}

TEST(Addresses, ComparesHostsHoweverTheyAreWritten)
{
    EXPECT_TRUE(sameHost(u"News.Example"_s, u"news.example."_s));
    EXPECT_TRUE(sameHost(plainHost(u"뉴스.한국"_s), u"뉴스.한국"_s));
    EXPECT_TRUE(sameHost(u"BÜCHER.example"_s, u"xn--bcher-kva.example"_s));
    EXPECT_TRUE(sameHost(u"[::1]"_s, u"0:0:0:0:0:0:0:1"_s));
    EXPECT_TRUE(sameHost(u"127.1"_s, u"127.0.0.1"_s));
    EXPECT_FALSE(sameHost(u"a.example"_s, u"b.example"_s));
    EXPECT_FALSE(sameHost(u"example"_s, u"a.example"_s));
    EXPECT_FALSE(sameHost(u""_s, u""_s));
    EXPECT_FALSE(sameHost(u"a b"_s, u"c d"_s)); // neither can be a host
}

TEST(Addresses, KnowsThisMachine)
{
    for (const auto &host : {u"localhost"_s, u"LOCALHOST."_s, u"feeds.localhost"_s, u"127.9.9.9"_s, u"[::1]"_s,
                             u"0x7f.1"_s, u"ip6-localhost"_s})
        EXPECT_TRUE(isThisMachine(host)) << qPrintable(host);
    for (const auto &host : {u"localhost.example"_s, u"192.168.0.1"_s, u"a.example"_s, u""_s})
        EXPECT_FALSE(isThisMachine(host)) << qPrintable(host);
}

} // namespace

} // namespace oneul
