#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QtTest>

#include "common/theme.h"
#include "manager/exchangedialog.h"
#include "manager/exchangetext.h"
#include "manager/historymodel.h"
#include "manager/sourcewords.h"
#include "manager/timewords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QDateTime &now()
{
    static const QDateTime time(QDate(2024, 10, 4), QTime(15, 0), Qt::UTC);
    return time;
}

Source fetched(int hoursAgo, int daysSinceNew)
{
    Source source;
    source.id = 1;
    source.createdAt = now().addDays(-400);
    source.fetch.lastFetched = now().addSecs(-3600 * hoursAgo);
    source.fetch.lastSuccess = source.fetch.lastFetched;
    source.fetch.lastNew = source.fetch.lastFetched.addDays(-daysSinceNew);
    source.fetch.lastStatus = u"ok"_s;
    return source;
}

FetchRecord record(int http, const Error &error)
{
    FetchRecord record;
    record.at = now();
    record.http = http;
    record.status = error.code == ErrorCode::None ? u"ok"_s : u"error"_s;
    record.bytes = 1536;
    record.ms = 1240;
    record.items = 20;
    record.added = 3;
    record.error = error;
    HttpHop first;
    first.url = u"https://example.org/feed?a=1&b=<2>"_s;
    first.address = u"192.0.2.7:443"_s;
    first.request = {u"GET /feed HTTP/1.1"_s, u"Authorization: ***"_s};
    first.response = {u"HTTP/1.1 301"_s, u"Location: /new"_s};
    HttpHop second;
    second.url = u"https://example.org/new"_s;
    second.note = u"refused: private address"_s;
    record.exchange = {first, second};
    return record;
}

} // namespace

class TestSourceWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void knowsHowASourceFares();
    void silenceDependsOnTheUsualRhythm();
    void timeWithoutRefreshIsNoSilence();
    void times();
    void sizes();
    void intervals();
    void adviceFitsTheError();
    void historySpeaksOfEachFetch();
    void exchangeIsCompleteAsText();
    void exchangeEscapesWhatServersSend();
    void dialogCopiesEverything();
    void coloursAreReadable();
};

void TestSourceWords::knowsHowASourceFares()
{
    Source source = fetched(1, 2);
    QCOMPARE(healthOf(source, 100, now()), Health::Ok);
    source.fetch.lastError = {ErrorCode::HttpStatus, u"500 Internal Server Error"_s};
    QCOMPARE(healthOf(source, 100, now()), Health::Failing);
    QVERIFY(stateText(source, Health::Failing, now()).startsWith(u"Failing since"_s));
    source.fetch.lastError = {ErrorCode::HttpStatus, u"429 Too Many Requests"_s};
    source.fetch.nextFetch = now().addSecs(7200);
    QCOMPARE(healthOf(source, 100, now()), Health::Resting);
    source.fetch.nextFetch = now().addSecs(-60); // it has waited and still fails
    QCOMPARE(healthOf(source, 100, now()), Health::Failing);
    source.fetch.gone = true;
    QCOMPARE(healthOf(source, 100, now()), Health::Gone);
    source.enabled = false;
    QCOMPARE(healthOf(source, 100, now()), Health::Off);
    QCOMPARE(healthOf(Source{}, 0, now()), Health::Never);
}

void TestSourceWords::silenceDependsOnTheUsualRhythm()
{
    QCOMPARE(healthOf(fetched(1, 29), 400, now()), Health::Ok);
    QCOMPARE(healthOf(fetched(1, 30), 400, now()), Health::Silent);
    QCOMPARE(healthOf(fetched(1, 60), 4, now()), Health::Ok); // some 85 days lie between its articles
    Source never = fetched(1, 0);
    never.fetch.lastNew = {};
    QCOMPARE(healthOf(never, 0, now()), Health::Silent); // in 400 days it has not brought any
    QCOMPARE(healthOf(never, 12, now()), Health::Ok); // they came before anybody noted when
}

void TestSourceWords::timeWithoutRefreshIsNoSilence()
{
    QCOMPARE(healthOf(fetched(24 * 90, 2), 400, now()), Health::Ok);
    QCOMPARE(silentDays(fetched(24 * 90, 2)), 2);
    QCOMPARE(silentDays(Source{}), -1);
}

void TestSourceWords::times()
{
    QCOMPARE(agoText(now().addSecs(-20), now()), u"just now"_s);
    QCOMPARE(agoText(now().addSecs(-300), now()), u"5 min ago"_s);
    QCOMPARE(agoText(now().addSecs(-7300), now()), u"2 h ago"_s);
    QCOMPARE(agoText(now().addDays(-1), now()), u"yesterday"_s);
    QCOMPARE(agoText(now().addDays(-4), now()), u"4 days ago"_s);
    QCOMPARE(agoText(now().addDays(-40), now()), u"25 Aug"_s);
    QCOMPARE(agoText({}, now()), QString());
    QCOMPARE(untilText({}, now()), u"now"_s);
    QCOMPARE(untilText(now().addSecs(-60), now()), u"now"_s);
    QCOMPARE(untilText(now().addSecs(61), now()), u"in 2 min"_s);
    QCOMPARE(untilText(now().addSecs(3 * 3600), now()), u"in 3 h"_s);
    QCOMPARE(untilText(now().addDays(3), now()), u"in 3 days"_s);
}

void TestSourceWords::sizes()
{
    QCOMPARE(bytesText(812), u"812 bytes"_s);
    QCOMPARE(bytesText(14541), u"14.2 KiB"_s);
    QCOMPARE(bytesText(3 * 1024 * 1024), u"3.0 MiB"_s);
    QCOMPARE(elapsedText(340), u"340 ms"_s);
    QCOMPARE(elapsedText(1240), u"1.2 s"_s);
}

void TestSourceWords::intervals()
{
    Source source = fetched(1, 1);
    QCOMPARE(intervalText(source, 60), u"Every hour"_s);
    QCOMPARE(intervalText(source, 0), u"Only by hand"_s);
    source.fetch.statedMinutes = 120;
    QCOMPARE(intervalText(source, 60), u"Every hour; the feed asks for 2 hours; so it is fetched every 2 hours"_s);
    source.options.minutes = 1440;
    source.fetch.maxAgeMinutes = 30;
    QCOMPARE(intervalText(source, 60),
             u"Every day (of its own); the feed asks for 2 hours; the server for 30 minutes"_s);
    source.fetch.nextFetch = now().addSecs(600);
    QCOMPARE(nextText(source, 60, now()), u"in 10 min"_s);
    QCOMPARE(nextText(source, 0, now()), u"by hand"_s);
    source.fetch.gone = true;
    QCOMPARE(nextText(source, 60, now()), u"paused"_s);
    QCOMPARE(folderText(u"A/B"_s), u"A › B"_s);
}

void TestSourceWords::adviceFitsTheError()
{
    QVERIFY(adviceText({ErrorCode::HttpStatus, u"403 Forbidden"_s}).contains(u"user name"_s));
    QVERIFY(adviceText({ErrorCode::HttpStatus, u"404 Not Found"_s}).contains(u"address"_s));
    QVERIFY(adviceText({ErrorCode::HttpStatus, u"503 Unavailable"_s}).isEmpty()); // waiting is all
    QVERIFY(adviceText({ErrorCode::PageChanged, u"item"_s}).contains(u"expression"_s));
}

void TestSourceWords::historySpeaksOfEachFetch()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FetchRecord same = record(304, {});
    same.status = u"notModified"_s;
    same.at = now().addSecs(-7200);
    model.setRecords({record(200, {}), same, record(500, {ErrorCode::HttpStatus, u"500 Oops"_s})}, u"in 5 min"_s);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(0, HistoryModel::Outcome), u"3 new"_s);
    QCOMPARE(cell(0, HistoryModel::Status), u"200"_s);
    QCOMPARE(cell(0, HistoryModel::Bytes), u"1.5 KiB"_s);
    QCOMPARE(cell(0, HistoryModel::Duration), u"1.2 s"_s);
    QCOMPARE(cell(0, HistoryModel::Items), u"20"_s);
    QCOMPARE(cell(0, HistoryModel::Next), u"in 5 min"_s);
    QCOMPARE(cell(1, HistoryModel::Outcome), u"Not changed"_s);
    QCOMPARE(cell(1, HistoryModel::Next), cell(0, HistoryModel::Time));
    QVERIFY(cell(2, HistoryModel::Outcome).contains(u"500 Oops"_s));
    QCOMPARE(cell(2, HistoryModel::Added), QString());
}

void TestSourceWords::exchangeIsCompleteAsText()
{
    FetchRecord failed = record(301, {ErrorCode::PrivateAddress, u"10.0.0.1"_s});
    failed.warnings = {u"bare & mended"_s};
    const QString text = exchangeText(u"Example"_s, failed);
    for (const QString &part :
         {u"Example"_s, u"privateAddress: 10.0.0.1"_s, u"! bare & mended"_s, u"https://example.org/feed?a=1&b=<2>"_s,
          u"Connected to 192.0.2.7:443"_s, u"> GET /feed HTTP/1.1"_s, u"> Authorization: ***"_s, u"< HTTP/1.1 301"_s,
          u"https://example.org/new"_s, u"No connection was made."_s, u"* refused: private address"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    QVERIFY(text.indexOf(u"Request 1"_s) < text.indexOf(u"Request 2"_s));
}

void TestSourceWords::exchangeEscapesWhatServersSend()
{
    FetchRecord failed = record(500, {ErrorCode::HttpStatus, u"500"_s});
    failed.exchange[0].response << u"X-Evil: <img src=http://example.org/x.png>"_s;
    const QString html = exchangeHtml(failed, Theme::palette(false));
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(html.contains(u"&lt;img"_s));
    QVERIFY(html.contains(u"b=&lt;2&gt;"_s));
}

void TestSourceWords::dialogCopiesEverything()
{
    const FetchRecord failed = record(404, {ErrorCode::HttpStatus, u"404 Not Found"_s});
    ExchangeDialog dialog(u"Example"_s, failed);
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"Example"_s));
    QVERIFY(dialog.findChild<QTextBrowser *>()->toPlainText().contains(u"Location: /new"_s));
    dialog.findChild<QPushButton *>(u"copyExchange"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), exchangeText(u"Example"_s, failed));
}

void TestSourceWords::coloursAreReadable()
{
    const auto contrast = [](const QColor &a, const QColor &b) { return qAbs(qGray(a.rgb()) - qGray(b.rgb())); };
    for (const bool dark : {false, true}) {
        const QPalette palette = Theme::palette(dark);
        for (const Health health : kAllHealth) {
            QVERIFY(!healthName(health).isEmpty());
            QVERIFY2(contrast(healthColor(health, palette), palette.color(QPalette::Base)) > 80,
                     qPrintable(healthName(health)));
        }
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestSourceWords)
#include "tst_sourcewords.moc"
