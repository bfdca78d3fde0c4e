#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "base/result.h"

namespace oneul {

/// Server-sent events out of bytes that may be cut anywhere. Only what the events' "data" says counts; names, ids and
/// comments are skipped. Lines end in LF, CR or CRLF.
class SseDecoder final
{
public:
    /// The events that these bytes end. AnswerUnreadable: a line or an event is far too long.
    [[nodiscard]] Result<QList<QByteArray>> feed(QByteArrayView bytes);
    /// What was not ended by an empty line when the stream ended; it may be cut.
    [[nodiscard]] QList<QByteArray> finish();

private:
    void endLine(QList<QByteArray> &events);

    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_afterReturn = false; ///< the next LF belongs to a CR that ended a line already
    bool m_atStart = true;
};

} // namespace oneul
