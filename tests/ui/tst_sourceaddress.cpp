#include <QtTest>

#include "sources/sourceaddress.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestSourceAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
};

void TestSourceAddress::typed_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("url");
    QTest::newRow("bare host") << u"example.org"_s << u"https://example.org"_s;
    QTest::newRow("host and path") << u" example.org/feed.xml "_s << u"https://example.org/feed.xml"_s;
    QTest::newRow("with scheme") << u"http://example.org/rss"_s << u"http://example.org/rss"_s;
    QTest::newRow("feed scheme") << u"feed://example.org/rss"_s << u"https://example.org/rss"_s;
    QTest::newRow("feed prefix") << u"feed:https://example.org/rss"_s << u"https://example.org/rss"_s;
    QTest::newRow("this machine") << u"127.0.0.1:8000/a"_s << u"http://127.0.0.1:8000/a"_s;
    QTest::newRow("localhost") << u"localhost:8000/a"_s << u"http://localhost:8000/a"_s;
    QTest::newRow("Korean host") << u"한국.example"_s << u"https://한국.example"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("words") << u"a few words"_s << QString();
    QTest::newRow("one word") << u"news"_s << QString();
    QTest::newRow("other scheme") << u"ftp://example.org/a"_s << QString();
    QTest::newRow("file") << u"file:///etc/hosts"_s << u"file:///etc/hosts"_s;
    QTest::newRow("path of a file") << u"/etc/hosts"_s << u"file:///etc/hosts"_s;
    QTest::newRow("path of nothing") << u"/etc/no/such file"_s << QString();
    QTest::newRow("file elsewhere") << u"file://host/etc/hosts"_s << QString();
    QTest::newRow("fediverse") << u"@user@social.example"_s << u"https://social.example/@user"_s;
    QTest::newRow("board") << u"r/MachineLearning"_s << u"https://www.reddit.com/r/MachineLearning/"_s;
}

void TestSourceAddress::typed()
{
    QFETCH(QString, input);
    QFETCH(QString, url);
    QCOMPARE(addressFromInput(input), QUrl(url));
}

} // namespace oneul

QTEST_MAIN(oneul::TestSourceAddress)
#include "tst_sourceaddress.moc"
