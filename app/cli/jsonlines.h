#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "base/result.h"

namespace oneul {

struct CommandContext;

/// One object of a file of JSON lines, and where it stands.
struct JsonLine {
    int number = 0; ///< from 1, empty lines counted
    QString id; ///< of "id": a text, or a number as it is written; no two lines have the same
    QJsonObject object;
};

/// Whether a file may have the same "id" on several lines, as a list of corrections has.
enum class JsonIds { Unique, MayRepeat };

/// The objects of a file, one on a line; "-" : standard input. Every line needs an "id", of its own unless they may repeat. What is wrong is said
/// with the number of its line (the first few; InvalidArgument then: the detail is how many there are). Errors: FileNotFound,
/// FileRead.
Result<QList<JsonLine>> readJsonLines(CommandContext &context, const QString &file, JsonIds ids = JsonIds::Unique);

/// The object on a line of its own.
QByteArray jsonLine(const QJsonObject &object);

} // namespace oneul
