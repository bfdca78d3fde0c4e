#pragma once

#include <gtest/gtest.h>

#include <QEventLoop>

#include "base/clock.h"
#include "base/waitfor.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "support/datadir.h"
#include "support/httpserver.h"
#include "support/memorysecrets.h"

namespace oneul {

/// The whole program without a window over an empty data folder and a loopback server.
class ServiceTest : public testing::Test
{
protected:
    void SetUp() override { reopen(); }

    /// Closes the program and opens it again.
    void reopen()
    {
        m_app.reset();
        auto opened = App::open(m_folder.path(), m_clock, std::make_unique<MemorySecrets>(m_keyring));
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_app = std::move(*opened);
    }

    RefreshReport refresh(const QList<SourceId> &ids = {}, RefreshMode mode = RefreshMode::Manual)
    {
        QEventLoop loop;
        QObject::connect(&m_app->refresher(), &Refresher::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_app->refresher().refresh(ids, mode);
        loop.exec();
        return m_app->refresher().lastReport();
    }

    Source addFeed(const QByteArray &path, Kind kind = Kind::News)
    {
        NewSource request;
        request.url = m_server.url(path);
        request.kind = kind;
        request.type = SourceType::Feed;
        const auto added = waitFor(m_app->sources().add(request));
        EXPECT_TRUE(added);
        return added.value_or({});
    }

    /// One source that never answers, then one that does.
    void addSilentAndGoodFeed()
    {
        TestRoute silent;
        silent.silent = true;
        m_server.on("/silent", silent);
        m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
        addFeed("/silent");
        addFeed("/feed");
    }

    QList<ArticleRow> rows(const ArticleFilter &filter = {})
    {
        return waitFor(m_app->articles().rows(filter)).value_or({});
    }

    /// An RSS document whose items are "title|link|text".
    static QByteArray rss(const QByteArrayList &items)
    {
        QByteArray body = "<rss version='2.0'><channel><title>Loopback news</title><link>http://127.0.0.1/</link>";
        for (const QByteArray &item : items) {
            const QByteArrayList parts = item.split('|');
            body += "<item><title>" + parts.value(0) + "</title><link>" + parts.value(1) + "</link><description>"
                    + parts.value(2) + "</description><pubDate>Fri, 04 Oct 2024 09:00:00 GMT</pubDate></item>";
        }
        return body + "</channel></rss>";
    }

    TestDataDir m_folder;
    TestHttpServer m_server;
    FixedClock m_clock{QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC)};
    std::shared_ptr<MemoryKeyring> m_keyring = std::make_shared<MemoryKeyring>();
    std::unique_ptr<App> m_app;
};

} // namespace oneul
