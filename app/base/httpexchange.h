#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace oneul {

/// One request and what was answered, as an expert wants to see it. Values of Authorization, Cookie and of
/// the source's own headers are masked.
struct HttpHop {
    QString url; ///< without user information
    QString address; ///< "93.184.216.34:443" of the connection; "" when there was none
    QStringList request; ///< the request line, then a header a line
    QStringList response; ///< the status line, then a header a line; empty when nothing came
    QString note; ///< what happened on this hop that no header shows ("refused: private address", curl's message)

    bool operator==(const HttpHop &) const = default;
};

/// All hops of a fetch, redirects included, in order.
using HttpExchange = QList<HttpHop>;

} // namespace oneul
