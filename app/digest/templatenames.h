#pragma once

#include <QString>
#include <QStringList>

namespace oneul {

/// What a placeholder's name stands for.
enum class TemplateName {
    Unknown, ///< or not where it stands: {{url}} outside {{#sources}}
    Value,
    List,
};

/// What a name means within these lists, outermost first: {"digests", "sections"}. A list is not found within itself.
TemplateName templateName(const QString &name, const QStringList &within);

/// The lists that may stand directly in a list ("" : outside of all), and the values of its items, for help and completion.
QStringList templateLists(const QString &list);
QStringList templateValues(const QString &list);

} // namespace oneul
