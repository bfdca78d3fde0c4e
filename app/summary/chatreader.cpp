#include "summary/chatreader.h"

#include <utility>

#include "summary/chatprotocol.h"

namespace oneul {

namespace {

bool isPlainJson(const QByteArray &contentType)
{
    return contentType.toLower().startsWith("application/json");
}

} // namespace

ChatReader::ChatReader(EngineProtocol protocol, const QByteArray &contentType, bool awaitsTool)
    : m_protocol(protocol), m_form(Form::Events), m_awaitsTool(awaitsTool)
{
    if (protocol == EngineProtocol::Ollama)
        m_form = Form::Lines;
    else if (isPlainJson(contentType))
        m_form = Form::Whole;
}

Result<QList<QByteArray>> ChatReader::split(QByteArrayView bytes)
{
    switch (m_form) {
    case Form::Lines:
        return m_lines.feed(bytes);
    case Form::Whole:
        m_whole.append(bytes);
        return QList<QByteArray>();
    case Form::Events:
        break;
    }
    return m_events.feed(bytes);
}

Result<QList<ChatEvent>> ChatReader::feed(QByteArrayView bytes)
{
    const Result<QList<QByteArray>> pieces = split(bytes);
    if (!pieces)
        return fail(pieces.error());
    return read(pieces.value());
}

QList<ChatEvent> ChatReader::finish()
{
    QList<QByteArray> pieces = m_events.finish() + m_lines.finish();
    if (!m_whole.isEmpty())
        pieces.append(std::exchange(m_whole, {}));
    QList<ChatEvent> events;
    for (const QByteArray &piece : std::as_const(pieces))
        events += read({piece}).value_or({});
    return events;
}

Result<QList<ChatEvent>> ChatReader::read(const QList<QByteArray> &pieces)
{
    QList<ChatEvent> events;
    for (const QByteArray &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue;
        Result<ChatEvent> event = chatEvent(m_protocol, piece);
        if (!event)
            return fail(event.error());
        setAside(event.value());
        events.append(event.value());
    }
    return events;
}

void ChatReader::setAside(ChatEvent &event)
{
    if (!m_awaitsTool)
        return;
    if (event.isAside) {
        m_aside += std::exchange(event.text, {});
        return;
    }
    m_hasInput = m_hasInput || !event.text.isEmpty();
    if (event.stop != ChatStop::None && !m_hasInput)
        event.text = std::exchange(m_aside, {});
}

} // namespace oneul
