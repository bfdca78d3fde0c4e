#pragma once

#include <QList>
#include <QString>

#include "base/result.h"

namespace oneul {

/// A piece of a template that was read.
struct TemplateNode {
    enum class Kind {
        Text,
        Value, ///< {{name}}
        Each, ///< {{#name}}…{{/name}} of a list: once for each of its items
        With, ///< {{#name}}…{{/name}} of a value: when there is one
        Without, ///< {{^name}}…{{/name}}: when the list or value is empty
    };

    Kind kind = Kind::Text;
    QString text; ///< as it is written out, or the name
    QList<TemplateNode> children;
};

/// A template's text as nodes. A tag that begins, ends or inverts a block and stands alone in its line takes the line with
/// it. Errors: TemplateBroken, the detail is "line: placeholder", the line counted from 1; TooLarge.
Result<QList<TemplateNode>> parseTemplate(const QString &text);

} // namespace oneul
