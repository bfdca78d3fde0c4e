#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace oneul::monkey {

/// Commands that belong together, by their names in ui/common/actions.
struct Errand {
    QStringList commands;
    QString text; ///< what is typed then, with Return; "" : nothing
    bool repeats = false; ///< makes sense several times in a row
};

[[nodiscard]] const QList<Errand> &errands();

} // namespace oneul::monkey
