#include "sources/sourceaddress.h"

#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

QUrl addressFromInput(const QString &input)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    QString text = input.trimmed();
    if (text.startsWith(u"feed:"))
        text = text.mid(text.startsWith(u"feed://") ? 7 : 5);
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!scheme.match(text).hasMatch()) {
        const bool local = text.startsWith(u"localhost") || text.startsWith(u"127.0.0.1");
        text.prepend(local ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(text, QUrl::TolerantMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    const bool named = url.host().contains(u'.') || url.host().contains(u':') || url.host() == u"localhost";
    return url.isValid() && web && named ? url : QUrl();
}

} // namespace oneul
