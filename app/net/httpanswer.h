#pragma once

#include <utility>

#include <QFuture>
#include <QPromise>

#include "net/httpclient.h"

namespace oneul {

/// The promise of one caller. It always holds a result in the end: Cancelled when nobody gave another,
/// so that a caller's future never finishes empty.
class HttpAnswer final
{
public:
    HttpAnswer() { m_promise.start(); }
    ~HttpAnswer() { give(fail(ErrorCode::Cancelled)); }
    Q_DISABLE_COPY_MOVE(HttpAnswer)

    [[nodiscard]] QFuture<Result<HttpResponse>> future() const { return m_promise.future(); }

    /// The first result counts.
    void give(Result<HttpResponse> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<HttpResponse>> m_promise;
    bool m_given = false;
};

} // namespace oneul
