#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace oneul {

/// A small JSONPath: "$" or "" and "." (the value itself), ".name", "[3]", "[*]" and ".*" (every element of
/// a list or value of an object), as in "$.hits", ".paper.authors[*].name".
class JsonPath final
{
public:
    /// Error: InvalidArgument (detail: the expression).
    static Result<JsonPath> fromText(const QString &text);

    /// Every value that the path leads to; none where it leads nowhere.
    [[nodiscard]] QList<QJsonValue> all(const QJsonValue &from) const;
    /// Where those values are, each as a path that leads to it alone ("$.hits[3]").
    [[nodiscard]] QStringList places(const QJsonValue &from) const;
    /// The first of them; undefined when there is none.
    [[nodiscard]] QJsonValue first(const QJsonValue &from) const;
    /// True when the path can lead to several values.
    [[nodiscard]] bool isPlural() const;

private:
    struct Step {
        QString name; ///< key of an object
        int index = -1; ///< place in a list
        bool every = false;
    };
    struct Place {
        QJsonValue value;
        QString path;
    };
    [[nodiscard]] QList<Place> walk(const QJsonValue &from, bool withPaths) const;

    QList<Step> m_steps;
};

/// The step to a member (".name") or an element ("[3]"); "" for a name that a path can't hold.
QString jsonStep(const QString &name);
QString jsonStep(qsizetype index);

/// A string, a number or a truth value as text; "" for everything else.
QString jsonText(const QJsonValue &value);

} // namespace oneul
