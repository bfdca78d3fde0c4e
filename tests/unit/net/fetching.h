#pragma once

#include <gtest/gtest.h>

#include "base/waitfor.h"
#include "net/qthttpclient.h"
#include "support/httpserver.h"

namespace oneul {

/// A server and a client whose limits are far beyond what a test takes, unless it sets its own.
class Fetching : public testing::Test
{
protected:
    void use(const HttpLimits &limits) { m_client = std::make_unique<QtHttpClient>(limits); }
    QtHttpClient &client()
    {
        if (!m_client)
            use({});
        return *m_client;
    }

    HttpRequest request(const QByteArray &path) const
    {
        HttpRequest request;
        request.url = server.url(path);
        return request;
    }
    Result<HttpResponse> fetch(const QByteArray &path) { return waitFor(client().get(request(path))); }
    Result<HttpResponse> fetch(const HttpRequest &request) { return waitFor(client().get(request)); }

    TestHttpServer server;

private:
    std::unique_ptr<QtHttpClient> m_client;
};

/// The code and detail of a failure in one comparable value; a success is ErrorCode::None.
inline Error errorOf(const Result<HttpResponse> &result)
{
    return result ? Error{} : result.error();
}

} // namespace oneul
