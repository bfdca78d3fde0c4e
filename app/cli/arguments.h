#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace oneul {

/// What options a command takes.
struct OptionTable {
    QSet<QString> flags; ///< without a value
    QSet<QString> values; ///< with one value; may be repeated
    int leastWords = 0;
    int mostWords = 0; ///< -1: any number
};

/// The arguments of one command, checked against its table. "--name value" and "--name=value" are the
/// same; "--" ends the options.
class Arguments final
{
public:
    static Result<Arguments> parse(const QStringList &given, const OptionTable &table);

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

} // namespace oneul
