#pragma once

#include <QJsonObject>
#include <QString>

#include "base/result.h"
#include "model/parsedfeed.h"
#include "parse/dates.h"

namespace oneul {

/// The text of a field of a spec; "" when it is not there.
QString specText(const QJsonObject &spec, const QString &field);

/// How the date of an item is to be read.
struct DateRule {
    bool isDay = false; ///< only its date counts, as written there
    QString format; ///< QDateTime's ("dd.MM.yyyy HH:mm", English names); "" : every known form
};
DateRule dateRuleOf(const QJsonObject &spec); ///< its members dateIsDay and dateFormat

/// Sets the item's time from what a page says. What does not fit the format is read without it.
ParsedItem withDate(ParsedItem item, const QString &stated, const DateRule &rule);

/// Names separated by commas, or each entry of a list a name.
QList<Author> authorsOf(const QStringList &names);

} // namespace oneul
