#include "storage/contents.h"

#include <array>
#include <optional>

#include <zstd.h>

namespace oneul {

namespace {

constexpr char kVersion = 1;
constexpr int kLevel = 1; ///< higher ones take longer and save one hundredth
/// Documents are at most 16 MB and their parts are kept up to three times: larger is no article.
constexpr qsizetype kLargest = 256 * 1024 * 1024;
constexpr int kPartCount = 6;

void appendPart(QByteArray &record, const QByteArray &part)
{
    // Seven bits at a time, lowest first; the eighth says that more follow.
    auto length = quint64(part.size());
    for (; length >= 0x80; length >>= 7)
        record.append(char(0x80 | (length & 0x7F)));
    record.append(char(length));
    record.append(part);
}

std::optional<quint64> readLength(QByteArrayView record, qsizetype &at)
{
    quint64 length = 0;
    for (int shift = 0; shift < 35 && at < record.size(); shift += 7) {
        const auto byte = uchar(record[at++]);
        length |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return length;
    }
    return std::nullopt;
}

std::optional<QByteArray> readPart(QByteArrayView record, qsizetype &at)
{
    const std::optional<quint64> length = readLength(record, at);
    if (!length || *length > quint64(record.size() - at))
        return std::nullopt;
    const QByteArrayView part = record.sliced(at, qsizetype(*length));
    at += part.size();
    return part.toByteArray();
}

Unexpected damaged(const char *why)
{
    return fail(ErrorCode::StorageCorrupt, QStringLiteral("contents of an article: ") + QLatin1StringView(why));
}

} // namespace

void ContentCodec::Free::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

void ContentCodec::Free::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

ContentCodec::ContentCodec() = default;

ContentCodec::~ContentCodec() = default;

QByteArray ContentCodec::pack(const Contents &contents)
{
    if (contents == Contents())
        return QByteArray("");
    QByteArray record;
    record.reserve(contents.text.size() + contents.summaryHtml.size() + contents.contentHtml.size()
                   + contents.authors.size() + contents.terms.size() + contents.commentsUrl.size() + 32);
    record.append(kVersion);
    for (const QByteArray *part : {&contents.text, &contents.summaryHtml, &contents.contentHtml, &contents.authors,
                                   &contents.terms, &contents.commentsUrl})
        appendPart(record, *part);
    if (record.size() > kLargest)
        return QByteArray("");
    if (!m_packing) {
        m_packing.reset(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(m_packing.get(), ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(m_packing.get(), ZSTD_c_checksumFlag, 1);
    }
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(record.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress2(m_packing.get(), packed.data(), std::size_t(packed.size()),
                                            record.constData(), std::size_t(record.size()));
    Q_ASSERT(!ZSTD_isError(size)); // the space always suffices
    packed.truncate(qsizetype(size));
    packed.squeeze(); // batches wait in memory for their turn
    return packed;
}

Result<QByteArray> ContentCodec::decompress(QByteArrayView packed)
{
    const unsigned long long stated = ZSTD_getFrameContentSize(packed.data(), std::size_t(packed.size()));
    if (stated == ZSTD_CONTENTSIZE_ERROR || stated == ZSTD_CONTENTSIZE_UNKNOWN)
        return damaged("no such frame");
    if (stated > kLargest)
        return damaged("larger than any article");
    if (!m_unpacking)
        m_unpacking.reset(ZSTD_createDCtx());
    QByteArray record(qsizetype(stated), Qt::Uninitialized);
    const std::size_t size = ZSTD_decompressDCtx(m_unpacking.get(), record.data(), std::size_t(record.size()),
                                                 packed.data(), std::size_t(packed.size()));
    if (ZSTD_isError(size))
        return damaged(ZSTD_getErrorName(size));
    if (size != stated)
        return damaged("cut short");
    return record;
}

Result<Contents> ContentCodec::unpack(QByteArrayView packed)
{
    if (packed.isEmpty())
        return Contents();
    const Result<QByteArray> record = decompress(packed);
    if (!record)
        return fail(record.error());
    if (record->isEmpty() || record->at(0) != kVersion)
        return damaged("of an unknown version");
    std::array<QByteArray, kPartCount> parts;
    qsizetype at = 1;
    for (QByteArray &part : parts) {
        auto read = readPart(*record, at);
        if (!read)
            return damaged("a part is cut short");
        part = *std::move(read);
    }
    if (at != record->size())
        return damaged("more than its parts");
    return Contents{std::move(parts[0]), std::move(parts[1]), std::move(parts[2]),
                    std::move(parts[3]), std::move(parts[4]), std::move(parts[5])};
}

} // namespace oneul
