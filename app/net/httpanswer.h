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
    ~HttpAnswer() { put(fail(ErrorCode::Cancelled)); }
    Q_DISABLE_COPY_MOVE(HttpAnswer)

    [[nodiscard]] QFuture<Result<HttpOutcome>> future() const { return m_promise.future(); }

    /// The first outcome counts. A cancelled one is no outcome.
    void give(const HttpOutcome &outcome)
    {
        if (!outcome.response && outcome.response.error().code == ErrorCode::Cancelled)
            put(fail(outcome.response.error()));
        else
            put(outcome);
    }

private:
    void put(Result<HttpOutcome> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPromise<Result<HttpOutcome>> m_promise;
    bool m_given = false;
};

} // namespace oneul
