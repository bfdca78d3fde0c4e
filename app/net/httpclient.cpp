#include "net/httpclient.h"

namespace oneul {

QFuture<Result<HttpResponse>> HttpClient::get(const HttpRequest &request)
{
    return ask(request).then([](const Result<HttpOutcome> &outcome) -> Result<HttpResponse> {
        if (!outcome)
            return fail(outcome.error());
        return outcome->response;
    });
}

} // namespace oneul
