#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "model/parsedfeed.h"

namespace oneul {

// Lists and objects as they stand in a column; "" stands for an empty one.
[[nodiscard]] QString authorsToJson(const QList<Author> &authors);
[[nodiscard]] QList<Author> authorsFromJson(const QString &json);
[[nodiscard]] QString stringsToJson(const QStringList &strings);
[[nodiscard]] QStringList stringsFromJson(const QString &json);
[[nodiscard]] QString objectToJson(const QJsonObject &object);
[[nodiscard]] QJsonObject objectFromJson(const QString &json);
/// For json_each(): statements that take any number of ids.
[[nodiscard]] QString idsToJson(const QList<qint64> &ids);

} // namespace oneul
