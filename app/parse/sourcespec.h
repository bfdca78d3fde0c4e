#pragma once

#include <QJsonObject>
#include <QString>

#include "base/result.h"
#include "model/parsedfeed.h"
#include "parse/dates.h"

namespace oneul {

/// The text of a field of a spec; "" when it is not there.
QString specText(const QJsonObject &spec, const QString &field);

/// Sets the item's time from what a page says; with `isDay` only its date counts, as written there.
ParsedItem withDate(ParsedItem item, const QString &stated, bool isDay);

/// Names separated by commas, or each entry of a list a name.
QList<Author> authorsOf(const QStringList &names);

} // namespace oneul
