#include "summary/ndjsondecoder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongest = 2 * 1024 * 1024;

} // namespace

Result<QList<QByteArray>> NdjsonDecoder::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        m_line.append(end < 0 ? bytes : bytes.first(end));
        if (m_line.size() > kLongest)
            return fail(ErrorCode::AnswerUnreadable, u"a line of more than 2 MiB"_s);
        if (end < 0)
            break;
        bytes = bytes.sliced(end + 1);
        lines += finish();
    }
    return lines;
}

QList<QByteArray> NdjsonDecoder::finish()
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    return line.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{line};
}

} // namespace oneul
