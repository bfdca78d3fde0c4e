#pragma once

#include <QList>
#include <QString>

namespace oneul {

/// One piece of a typed search, as it stands there.
struct QueryPiece {
    enum class Kind { Word, Or };
    enum class Field { None, Title, Source, Category, Kind, Is, Label, Language, After, Before };

    Kind kind = Kind::Word;
    Field field = Field::None;
    QString value; ///< without quotes, simplified, without the stars behind it
    bool quoted = false;
    bool starred = false; ///< a star stands behind it
    bool negated = false;
    QString typed; ///< for messages
};

/// The pieces in their order; what says nothing (a lone "-", a field without a value, a word without a letter or digit)
/// is left out. A quote that is not closed ends with the text.
[[nodiscard]] QList<QueryPiece> queryPieces(const QString &typed);

/// The field's name as it is typed, with its colon.
[[nodiscard]] QString fieldPrefix(QueryPiece::Field field);

} // namespace oneul
