#pragma once

#include <optional>

#include <QDate>
#include <QJsonObject>
#include <QString>

#include "cli/command.h"
#include "model/article.h"
#include "model/category.h"
#include "model/digest.h"
#include "model/types.h"

namespace oneul {

/// The value of an option that must be one of a few; InvalidArgument otherwise.
Result<QString> oneOf(const Arguments &arguments, const QString &name, const QStringList &allowed,
                      const QString &fallback);
/// The day of --date (or another option): YYYY-MM-DD, "today", "yesterday"; today when it is not given.
Result<QDate> dayOption(const CommandContext &context, const QString &name = QStringLiteral("date"));

/// The built-in engine by its name, in capitals or not, as profiles are found.
bool meansBuiltin(const QString &engine);

QString isoTime(const QDateTime &time); ///< ISO 8601 UTC; "" for an invalid one
/// `category` is the English name, which is stable across interface languages.
QJsonObject articleToJson(const ArticleRow &row, const Taxonomy &taxonomy);

} // namespace oneul
