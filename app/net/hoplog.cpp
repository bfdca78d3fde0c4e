#include "net/hoplog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kMostLines = 64;
constexpr qsizetype kLongestLine = 1024;
constexpr qsizetype kLongestNote = 1024;

QString readable(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), kLongestLine)));
    text.removeIf([](QChar character) { return character < u' ' || character == QChar(0x7f); });
    return text;
}

} // namespace

HopLog::HopLog(const QString &url, const QList<QByteArray> &secrets)
    : m_secrets{"authorization", "proxy-authorization", "cookie", "set-cookie"}
{
    m_hop.url = url.left(kLongestNote * 2);
    for (const QByteArray &name : secrets)
        m_secrets.append(name.trimmed().toLower());
}

void HopLog::add(QStringList &log, QByteArrayView lines) const
{
    while (!lines.isEmpty() && log.size() < kMostLines) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = (end < 0 ? lines : lines.first(end)).trimmed();
        if (!line.isEmpty())
            log.append(shown(line));
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
}

QString HopLog::shown(QByteArrayView line) const
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && m_secrets.contains(line.first(colon).trimmed().toByteArray().toLower()))
        return readable(line.first(colon)) + u": ***"_s;
    return readable(line);
}

} // namespace oneul
