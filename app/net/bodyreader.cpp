#include "net/bodyreader.h"

#include <algorithm>
#include <utility>

#include <brotli/decode.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kStep = 64 * 1024;
/// So much may packed data be larger than what is in them.
constexpr qint64 kPackingLoss = 64 * 1024;
constexpr int kGzip = 16 + MAX_WBITS; // zlib's way to say so
constexpr int kZlib = MAX_WBITS;
constexpr int kRaw = -MAX_WBITS;

/// RFC 1950, section 2.2: the method is 8, and the two bytes are a multiple of 31.
bool isZlib(QByteArrayView start)
{
    const auto first = static_cast<uchar>(start.at(0));
    const auto second = static_cast<uchar>(start.at(1));
    return (first & 0x0fU) == 8 && (first * 256U + second) % 31 == 0;
}

bool isGzip(QByteArrayView start)
{
    return start.startsWith("\x1f\x8b");
}

Unexpected damaged(const QString &packing)
{
    return fail(ErrorCode::TruncatedBody, u"damaged %1"_s.arg(packing));
}

} // namespace

struct BodyReader::Unpacker {
    Unpacker() = default;
    Q_DISABLE_COPY_MOVE(Unpacker)
    ~Unpacker()
    {
        if (inflating)
            inflateEnd(&zlib);
        if (brotli)
            BrotliDecoderDestroyInstance(brotli);
    }

    z_stream zlib = {};
    bool inflating = false;
    BrotliDecoderState *brotli = nullptr;
};

BodyReader::BodyReader(const QByteArray &contentEncoding, qint64 maxBytes)
    : m_packing(Packing::None), m_maxBytes(maxBytes), m_unpacker(std::make_unique<Unpacker>())
{
    const QByteArray name = contentEncoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip")
        m_packing = Packing::Gzip;
    else if (name == "deflate")
        m_packing = Packing::Deflate;
    else if (name == "br")
        m_packing = Packing::Brotli;
}

BodyReader::~BodyReader() = default;
BodyReader::BodyReader(BodyReader &&) noexcept = default;
BodyReader &BodyReader::operator=(BodyReader &&) noexcept = default;

QByteArray BodyReader::acceptEncoding()
{
    return QByteArrayLiteral("gzip, deflate, br");
}

void BodyReader::expect(qint64 bytes)
{
    if (m_packing == Packing::None)
        m_body.reserve(static_cast<qsizetype>(std::clamp<qint64>(bytes, 0, m_maxBytes)));
}

Result<void> BodyReader::add(QByteArrayView received)
{
    m_received += received.size();
    if (m_packing == Packing::None)
        return keep(received);
    if (m_received > m_maxBytes + kPackingLoss)
        return fail(ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(m_maxBytes));
    return m_packing == Packing::Brotli ? unbrotli(received) : inflate(received);
}

Result<QByteArray> BodyReader::take()
{
    if (m_packing != Packing::None && m_received > 0 && !m_ended)
        return fail(ErrorCode::TruncatedBody, u"packed data without an end"_s);
    return std::move(m_body);
}

Result<void> BodyReader::keep(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_maxBytes)
        return fail(ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(m_maxBytes));
    m_body.append(bytes);
    return {};
}

bool BodyReader::openInflate(QByteArrayView start)
{
    int kind = kGzip;
    if (m_packing == Packing::Deflate)
        kind = isZlib(start) ? kZlib : kRaw;
    m_unpacker->inflating = inflateInit2(&m_unpacker->zlib, kind) == Z_OK;
    return m_unpacker->inflating;
}

/// Adds one step to the body, to be unpacked into; returns where it begins.
qsizetype BodyReader::makeRoom()
{
    const qsizetype start = m_body.size();
    if (m_body.capacity() < start + kStep)
        m_body.reserve(std::max(start * 2, start + kStep)); // resize() alone would copy the body at every step
    m_body.resize(start + kStep);
    return start;
}

Result<void> BodyReader::endRoom(qsizetype start, qsizetype used)
{
    m_body.resize(start + used);
    if (m_body.size() > m_maxBytes)
        return fail(ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(m_maxBytes));
    return {};
}

Result<void> BodyReader::inflate(QByteArrayView bytes)
{
    QByteArray joined;
    if (!m_unpacker->inflating) {
        m_start.append(bytes);
        if (m_start.size() < 2)
            return {};
        joined = std::exchange(m_start, {});
        bytes = joined;
        if (!openInflate(bytes))
            return fail(ErrorCode::Internal, u"zlib"_s);
    }
    z_stream &zlib = m_unpacker->zlib;
    zlib.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    zlib.avail_in = static_cast<uInt>(bytes.size());
    do {
        if (m_ended) {
            // Another gzip member may follow (RFC 1952, section 2.2); anything else is left alone.
            if (!isGzip(bytes.last(zlib.avail_in)) || inflateReset(&zlib) != Z_OK)
                return {};
            m_ended = false;
        }
        if (const auto added = inflateSome(); !added)
            return added;
    } while (zlib.avail_in > 0 || (zlib.avail_out == 0 && !m_ended));
    return {};
}

Result<void> BodyReader::inflateSome()
{
    z_stream &zlib = m_unpacker->zlib;
    const qsizetype start = makeRoom();
    zlib.next_out = reinterpret_cast<Bytef *>(m_body.data() + start);
    zlib.avail_out = kStep;
    const int state = ::inflate(&zlib, Z_NO_FLUSH);
    if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
        return damaged(QString::fromLatin1(zlib.msg ? zlib.msg : "gzip"));
    m_ended = state == Z_STREAM_END;
    return endRoom(start, kStep - static_cast<qsizetype>(zlib.avail_out));
}

Result<void> BodyReader::unbrotli(QByteArrayView bytes)
{
    BrotliDecoderState *&brotli = m_unpacker->brotli;
    if (!brotli)
        brotli = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
    const auto *in = reinterpret_cast<const uint8_t *>(bytes.data());
    auto inLeft = static_cast<std::size_t>(bytes.size());
    auto state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (brotli && !m_ended && state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        const qsizetype start = makeRoom();
        auto *out = reinterpret_cast<uint8_t *>(m_body.data() + start);
        auto outLeft = static_cast<std::size_t>(kStep);
        state = BrotliDecoderDecompressStream(brotli, &inLeft, &in, &outLeft, &out, nullptr);
        if (state == BROTLI_DECODER_RESULT_ERROR)
            return damaged(u"brotli"_s);
        m_ended = state == BROTLI_DECODER_RESULT_SUCCESS;
        if (const auto added = endRoom(start, kStep - static_cast<qsizetype>(outLeft)); !added)
            return added;
    }
    return {};
}

} // namespace oneul
