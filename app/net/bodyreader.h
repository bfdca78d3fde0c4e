#pragma once

#include <memory>

#include <QByteArray>
#include <QByteArrayView>

#include "base/result.h"

namespace oneul {

/// Takes a body as it arrives and unpacks it: gzip (RFC 1952), deflate (RFC 1950 or, as some servers send it,
/// RFC 1951), brotli (RFC 7932); anything else is taken as it is. Never holds more than
/// the largest body allowed and one step of unpacking.
class BodyReader final
{
public:
    BodyReader(const QByteArray &contentEncoding, qint64 maxBytes);
    ~BodyReader();
    BodyReader(BodyReader &&) noexcept;
    BodyReader &operator=(BodyReader &&) noexcept;

    /// The length that was announced; memory is set aside for it.
    void expect(qint64 bytes);
    /// TooLarge or, for damaged packing, TruncatedBody.
    Result<void> add(QByteArrayView received);
    /// The whole body; TruncatedBody when the packed data lack their end.
    [[nodiscard]] Result<QByteArray> take();
    [[nodiscard]] qint64 received() const { return m_received; }

    /// What to ask servers for.
    static QByteArray acceptEncoding();

private:
    enum class Packing { None, Gzip, Deflate, Brotli };
    struct Unpacker; ///< the libraries' states

    Result<void> keep(QByteArrayView bytes);
    Result<void> inflate(QByteArrayView bytes);
    Result<void> inflateSome();
    Result<void> unbrotli(QByteArrayView bytes);
    [[nodiscard]] bool openInflate(QByteArrayView start);
    [[nodiscard]] qsizetype makeRoom();
    Result<void> endRoom(qsizetype start, qsizetype used);

    Packing m_packing;
    qint64 m_maxBytes;
    qint64 m_received = 0;
    QByteArray m_body;
    QByteArray m_start; ///< the first bytes of deflate, until there are enough to know its kind
    bool m_ended = false; ///< the packed data had their end
    std::unique_ptr<Unpacker> m_unpacker;
};

} // namespace oneul
