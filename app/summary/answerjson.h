#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

namespace oneul {

/// The JSON object in a model's answer: alone, in a code fence, after the model's thinking, or with text around it. Where
/// there are several, the first that has one of the fields.
[[nodiscard]] std::optional<QJsonObject> answerObject(const QString &answer, const QStringList &fields);

/// The sentences of an answer that is still coming in: the values of its "text" fields so far, one a line.
[[nodiscard]] QString readableSoFar(const QString &partial);

} // namespace oneul
