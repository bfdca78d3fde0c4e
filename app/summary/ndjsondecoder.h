#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "base/result.h"

namespace oneul {

/// Lines of JSON out of bytes that may be cut anywhere; empty ones are skipped.
class NdjsonDecoder final
{
public:
    /// The lines that these bytes end. AnswerUnreadable: a line is far too long.
    [[nodiscard]] Result<QList<QByteArray>> feed(QByteArrayView bytes);
    /// The line that the end of the stream ended; it may be cut.
    [[nodiscard]] QList<QByteArray> finish();

private:
    QByteArray m_line;
};

} // namespace oneul
