#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "base/result.h"

namespace oneul {

/// What companies, people, models, places and terms are called in Korean and in English: "오픈AI" and "OpenAI". Of a few
/// hundred names, and a few hundred things that texts of both languages speak of (resources/aliases.json).
class Aliases final
{
public:
    Aliases() = default; ///< knows nothing
    /// Errors: BrokenDocument.
    static Result<Aliases> fromJson(const QByteArray &json);

    /// A name that stands in a text.
    struct Mention {
        int name = 0; ///< which; the same for all that it is called
        qsizetype start = 0;
        qsizetype length = 0;
    };
    /// The names in the text, longest first where they overlap, in order. Korean particles after a name don't hide it;
    /// Latin ones are whole words, without regard to case, but for those that are common words, too ("Apple", "Meta").
    [[nodiscard]] QList<Mention> mentions(const QString &text) const;
    [[nodiscard]] QStringList forms(int name) const;
    /// What a name belongs to, as "Claude" to "Anthropic" and "Lisbon" to "Portugal", nearest first: who speaks of the
    /// one may call it the other's.
    [[nodiscard]] QList<int> owners(int name) const;

    /// The things that a word speaks of, by number, the same in both languages: to compare texts across them. `word` as
    /// from words(), `stem` as from termsOf().
    [[nodiscard]] QList<int> thingsOf(const QString &word, const QString &stem) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace oneul
