#include "net/responsehead.h"

namespace oneul {

namespace {

/// Of all header lines of a hop together; the largest that browsers allow.
constexpr qsizetype kMostBytes = 256 * 1024;

} // namespace

bool ResponseHead::add(QByteArrayView line)
{
    m_bytes += line.size();
    if (m_bytes > kMostBytes)
        return false;
    const QByteArrayView text = line.trimmed();
    if (line.startsWith("HTTP/")) {
        begin(text);
    } else if (m_complete) {
        return true; // a trailer after the chunks
    } else if (text.isEmpty()) {
        m_complete = true;
    } else if ((line.front() == ' ' || line.front() == '\t') && !m_headers.isEmpty()) {
        m_headers.last().second.append(' ').append(text); // folded (RFC 9112, section 5.2)
    } else if (const qsizetype colon = text.indexOf(':'); colon > 0) {
        m_headers.emplaceBack(text.first(colon).trimmed().toByteArray().toLower(),
                              text.sliced(colon + 1).trimmed().toByteArray());
    }
    return true;
}

void ResponseHead::begin(QByteArrayView statusLine)
{
    m_headers.clear();
    m_complete = false;
    const QByteArray rest = statusLine.sliced(std::max<qsizetype>(statusLine.indexOf(' '), 0)).trimmed().toByteArray();
    m_status = rest.left(3).toInt();
    m_reason = rest.mid(3).trimmed();
}

QByteArray ResponseHead::value(const QByteArray &name) const
{
    QByteArray all;
    for (const auto &[key, value] : m_headers) {
        if (key == name)
            all += all.isEmpty() ? value : ", " + value;
    }
    return all;
}

QByteArray ResponseHead::first(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key == name)
            return value;
    }
    return {};
}

qint64 ResponseHead::contentLength() const
{
    bool isNumber = false;
    const qint64 length = first("content-length").toLongLong(&isNumber);
    return isNumber && length >= 0 && first("transfer-encoding").isEmpty() ? length : -1;
}

} // namespace oneul
