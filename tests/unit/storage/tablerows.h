#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace oneul {

using Rows = QMap<QString, QStringList>; ///< of every table that a repair saves, as sorted texts

[[nodiscard]] Rows rowsIn(const QString &path);
/// The rows that a statement gives, as sorted texts.
[[nodiscard]] QStringList askAll(QSqlDatabase &database, const QString &text);
void runIn(const QString &path, const QStringList &statements);
void overwrite(const QString &path, qint64 at, const QByteArray &bytes);

} // namespace oneul
