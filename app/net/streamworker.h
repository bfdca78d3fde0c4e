#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include "net/curlpool.h"

namespace oneul {

class StreamJob;

/// The part of HttpStreams that lives on its thread.
class StreamWorker final : public QObject
{
public:
    StreamWorker();
    ~StreamWorker() override;
    Q_DISABLE_COPY_MOVE(StreamWorker)

    void run(StreamJob *job); ///< becomes its owner
    void setProxy(const QUrl &proxy) { m_proxy = proxy; }
    void setUserAgent(const QByteArray &userAgent);

private:
    QUrl m_proxy;
    QByteArray m_userAgent;
    std::unique_ptr<CurlPool> m_pool; ///< made on the thread that it works on
};

} // namespace oneul
