#include "base/clock.h"

#include <QtGlobal>

namespace oneul {

SystemClock::SystemClock()
{
    const QString given = qEnvironmentVariable("ONEUL_NOW");
    const QDateTime start = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (start.isValid())
        m_offsetMs = QDateTime::currentDateTimeUtc().msecsTo(start.toUTC());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMs);
}

} // namespace oneul
