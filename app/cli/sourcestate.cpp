#include "cli/sourcestate.h"

#include <QLocale>

#include "cli/text.h"
#include "service/errortext.h"

namespace oneul {

QString restText(const Source &source, const QDateTime &now)
{
    const FetchState &state = source.fetch;
    if (!source.enabled)
        return Cli::tr("switched off");
    if (state.gone)
        return Cli::tr("rests: its server says that it is gone for good; “refresh --source %1” asks again")
            .arg(source.id);
    const bool waits = state.nextFetch.isValid() && state.nextFetch > now;
    const QString next = QLocale().toString(state.nextFetch.toLocalTime(), QLocale::ShortFormat);
    if (state.lastError.code == ErrorCode::None)
        return {};
    const QString why = errorText(state.lastError);
    return waits ? Cli::tr("failed (%1 times): %2 By itself again: %3").arg(QString::number(state.failures), why, next)
                 : Cli::tr("failed (%1 times): %2").arg(QString::number(state.failures), why);
}

} // namespace oneul
