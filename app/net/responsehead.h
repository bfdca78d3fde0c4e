#pragma once

#include <utility>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace oneul {

/// Status and headers of the answer, collected line by line. Interim answers (1xx, a proxy's question for a
/// password) are replaced by what follows them.
class ResponseHead final
{
public:
    /// One line as received, the empty one at the end included. False: this is far too much, stop here.
    [[nodiscard]] bool add(QByteArrayView line);

    [[nodiscard]] bool isComplete() const { return m_complete && m_status >= 200; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray reason() const { return m_reason; } ///< HTTP/2 has none
    /// Without spaces around it; several of one name are joined with commas. "" : there is none.
    [[nodiscard]] QByteArray value(const QByteArray &name) const;
    /// The first one of the name.
    [[nodiscard]] QByteArray first(const QByteArray &name) const;
    /// Of the body as it is on the wire; -1 where the server did not say or sends chunks.
    [[nodiscard]] qint64 contentLength() const;

private:
    void begin(QByteArrayView statusLine);

    int m_status = 0;
    QByteArray m_reason;
    QList<std::pair<QByteArray, QByteArray>> m_headers; ///< names in lower case
    bool m_complete = false;
    qsizetype m_bytes = 0;
};

} // namespace oneul
