#pragma once

#include <gtest/gtest.h>

#include "base/waitfor.h"
#include "net/curlhttpclient.h"
#include "support/httpserver.h"

namespace oneul {

/// A request by someone who typed the host: the servers of the tests are all on this machine.
inline HttpRequest trusting(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.trustedHost = url.host();
    return request;
}

/// A server and a client whose limits are far beyond what a test takes, unless it sets its own.
class Fetching : public testing::Test
{
protected:
    void use(const HttpLimits &limits) { m_client = std::make_unique<CurlHttpClient>(limits); }
    CurlHttpClient &client()
    {
        if (!m_client)
            use({});
        return *m_client;
    }

    HttpRequest request(const QByteArray &path) const { return trusting(server.url(path)); }
    Result<HttpResponse> fetch(const QByteArray &path) { return waitFor(client().get(request(path))); }
    Result<HttpResponse> fetch(const HttpRequest &request) { return waitFor(client().get(request)); }

    HttpOutcome ask(const HttpRequest &request) { return waitFor(client().ask(request)).value_or({}); }
    HttpOutcome ask(const QByteArray &path) { return ask(request(path)); }

    TestHttpServer server;

private:
    std::unique_ptr<CurlHttpClient> m_client;
};

inline Error errorOf(const HttpOutcome &outcome)
{
    return outcome.response ? Error{} : outcome.response.error();
}

/// The code and detail of a failure in one comparable value; a success is ErrorCode::None.
inline Error errorOf(const Result<HttpResponse> &result)
{
    return result ? Error{} : result.error();
}

} // namespace oneul
