#pragma once

#include <memory>

#include <QByteArray>

#include "base/result.h"

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace oneul {

/// The large part of what is stated of an article, or of its own page (text and contentHtml then). UTF-8.
struct Contents {
    QByteArray text; ///< plain
    QByteArray summaryHtml;
    QByteArray contentHtml;
    QByteArray authors; ///< JSON
    QByteArray terms; ///< JSON
    QByteArray commentsUrl;

    bool operator==(const Contents &) const = default;
};

/// Packs contents into the bytes that are kept and back: one zstd frame with a checksum; nothing at all for contents
/// that are empty. Keeps its working memory between calls; not to be used on two threads at once.
class ContentCodec final
{
public:
    ContentCodec();
    ~ContentCodec();
    Q_DISABLE_COPY_MOVE(ContentCodec)

    [[nodiscard]] QByteArray pack(const Contents &contents);
    /// StorageCorrupt: the bytes are not what pack() made, or of a later version.
    [[nodiscard]] Result<Contents> unpack(QByteArrayView packed);

private:
    struct Free {
        void operator()(ZSTD_CCtx_s *context) const;
        void operator()(ZSTD_DCtx_s *context) const;
    };
    [[nodiscard]] Result<QByteArray> decompress(QByteArrayView packed);

    std::unique_ptr<ZSTD_CCtx_s, Free> m_packing;
    std::unique_ptr<ZSTD_DCtx_s, Free> m_unpacking;
};

} // namespace oneul
