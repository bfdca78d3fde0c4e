#include <gtest/gtest.h>

#include "service/typedaddress.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

TEST(TypedAddress, IsMadeWhole)
{
    const QList<std::pair<QString, QString>> pairs = {
        {u"example.org"_s, u"https://example.org"_s},
        {u" example.org/feed.xml "_s, u"https://example.org/feed.xml"_s},
        {u"http://example.org/rss"_s, u"http://example.org/rss"_s},
        {u" http://example.org/feed "_s, u"http://example.org/feed"_s},
        {u"example.org:8443/a"_s, u"https://example.org:8443/a"_s},
        {u"feed://example.org/rss"_s, u"http://example.org/rss"_s},
        {u"feed:https://example.org/rss"_s, u"https://example.org/rss"_s},
        {u"127.0.0.1:8000/a"_s, u"http://127.0.0.1:8000/a"_s},
        {u"[::1]:8000/a"_s, u"http://[::1]:8000/a"_s},
        {u"localhost/feed"_s, u"http://localhost/feed"_s},
        {u"localhost:8000/a"_s, u"http://localhost:8000/a"_s},
        {u"wiki:8000/a"_s, u"http://wiki:8000/a"_s},
        {u"http://wiki/feed"_s, u"http://wiki/feed"_s},
        {u"한국.example"_s, u"https://한국.example"_s},
        {u"@user@social.example"_s, u"https://social.example/@user"_s},
        {u"r/MachineLearning"_s, u"https://www.reddit.com/r/MachineLearning/"_s},
        {u"/u/somebody/"_s, u"https://www.reddit.com/u/somebody/"_s},
        {u"file:///etc/hosts"_s, u"file:///etc/hosts"_s},
        {u"/etc/hosts"_s, u"file:///etc/hosts"_s}};
    for (const auto &[typed, meant] : pairs)
        EXPECT_EQ(addressFromInput(typed), QUrl(meant)) << qPrintable(typed);
}

TEST(TypedAddress, IsInvalidWhereItIsNone)
{
    for (const QString &typed : {u"  "_s, u"a few words"_s, u"news"_s, u"ftp://example.org/a"_s, u"/etc/no/such file"_s,
                                 u"file://host/etc/hosts"_s, u"https://"_s})
        EXPECT_FALSE(addressFromInput(typed).isValid()) << qPrintable(typed);
}

} // namespace

} // namespace oneul
