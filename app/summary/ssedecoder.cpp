#include "summary/ssedecoder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongest = 2 * 1024 * 1024; // of a line, and of an event
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

} // namespace

Result<QList<QByteArray>> SseDecoder::feed(QByteArrayView bytes)
{
    QList<QByteArray> events;
    while (!bytes.isEmpty()) {
        if (std::exchange(m_afterReturn, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto *const end =
            std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
        const qsizetype length = end - bytes.begin();
        m_line.append(bytes.first(length));
        if (m_line.size() > kLongest || m_data.size() > kLongest)
            return fail(ErrorCode::AnswerUnreadable, u"a line of more than 2 MiB"_s);
        if (end == bytes.end())
            break;
        m_afterReturn = *end == '\r';
        bytes = bytes.sliced(length + 1);
        endLine(events);
    }
    return events;
}

QList<QByteArray> SseDecoder::finish()
{
    QList<QByteArray> events;
    if (!m_line.isEmpty())
        endLine(events);
    if (m_hasData)
        endLine(events);
    return events;
}

void SseDecoder::endLine(QList<QByteArray> &events)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_atStart, false) && line.startsWith(kByteOrderMark))
        line.remove(0, kByteOrderMark.size());
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false))
            events.append(std::exchange(m_data, {}));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if ((colon < 0 ? line : line.left(colon)) != "data")
        return;
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (std::exchange(m_hasData, true))
        m_data += '\n';
    m_data += value;
}

} // namespace oneul
