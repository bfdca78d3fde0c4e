#pragma once

#include <memory>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace oneul {

/// What companies, people, models, places and terms are called in Korean and in English: "오픈AI" and "OpenAI". Of a few
/// hundred names (resources/aliases.json).
class Aliases final
{
public:
    Aliases() = default; ///< knows nothing
    static Result<Aliases> fromJson(const QByteArray &json);

    /// A name that stands in a text.
    struct Mention {
        int name = 0; ///< which; the same for all that it is called
        qsizetype start = 0;
        qsizetype length = 0;
    };
    /// The names in the text, longest first where they overlap, in order. Korean particles after a name don't hide it;
    /// Latin ones are whole words, without regard to case.
    [[nodiscard]] QList<Mention> mentions(const QString &text) const;
    [[nodiscard]] QStringList forms(int name) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace oneul
