#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include "base/httpexchange.h"

namespace oneul {

/// Writes down one hop as people may see it: secrets masked, lines bounded in number and length.
class HopLog final
{
public:
    /// `secrets` are names of headers, besides the ones that always carry secrets.
    HopLog(const QString &url, const QList<QByteArray> &secrets);

    void addRequest(QByteArrayView lines) { add(m_hop.request, lines); }
    void addResponse(QByteArrayView lines) { add(m_hop.response, lines); }
    void setAddress(const QString &address) { m_hop.address = address; }
    [[nodiscard]] const HttpHop &hop() const { return m_hop; }

private:
    void add(QStringList &log, QByteArrayView lines) const;
    [[nodiscard]] QString shown(QByteArrayView line) const;

    HttpHop m_hop;
    QList<QByteArray> m_secrets; ///< in lower case
};

} // namespace oneul
