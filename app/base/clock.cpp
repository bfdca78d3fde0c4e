#include "base/clock.h"

#include <QtGlobal>

namespace oneul {

namespace {

QDateTime givenStart()
{
    return QDateTime::fromString(qEnvironmentVariable("ONEUL_NOW"), Qt::ISODateWithMs);
}

} // namespace

bool SystemClock::environmentIsValid()
{
    return qEnvironmentVariableIsEmpty("ONEUL_NOW") || givenStart().isValid();
}

SystemClock::SystemClock()
{
    const QDateTime start = givenStart();
    if (start.isValid())
        m_offsetMs = QDateTime::currentDateTimeUtc().msecsTo(start.toUTC());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMs);
}

} // namespace oneul
