#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "base/result.h"
#include "model/engine.h"
#include "summary/chatevent.h"
#include "summary/ndjsondecoder.h"
#include "summary/ssedecoder.h"

namespace oneul {

/// Reads one answer of a model while it comes, by the protocol: events, lines, or all of it from a server that doesn't
/// stream.
class ChatReader final
{
public:
    /// `awaitsTool`: the answer is the input of a tool; text beside it counts only where no such input comes.
    ChatReader(EngineProtocol protocol, const QByteArray &contentType, bool awaitsTool);

    /// What these bytes say. AnswerUnreadable: they make no sense.
    [[nodiscard]] Result<QList<ChatEvent>> feed(QByteArrayView bytes);
    /// What was left when the stream ended. Half an event is none.
    [[nodiscard]] QList<ChatEvent> finish();

private:
    enum class Form { Events, Lines, Whole };

    [[nodiscard]] Result<QList<ChatEvent>> read(const QList<QByteArray> &pieces);
    [[nodiscard]] Result<QList<QByteArray>> split(QByteArrayView bytes);
    void setAside(ChatEvent &event);

    EngineProtocol m_protocol;
    Form m_form;
    bool m_awaitsTool;
    bool m_hasInput = false;
    QString m_aside;
    SseDecoder m_events;
    NdjsonDecoder m_lines;
    QByteArray m_whole; ///< bounded by the stream's own limit
};

} // namespace oneul
