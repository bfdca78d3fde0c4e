#pragma once

#include <QList>
#include <QString>

namespace oneul {

/// A number, amount or date that a text states, in figures or in words, in Korean or in English.
struct Figure {
    enum class Kind { Plain, Percent, Money, Date };

    Kind kind = Kind::Plain;
    double value = 0; ///< not of dates; "3만" and "30,000" are the same
    QString currency; ///< of money: "USD"
    int month = 0; ///< of dates
    int day = 0; ///< 0: only a month. A year is a plain figure of its own
    bool about = false; ///< "about", "약", "more than", "가량"
    bool asked = true; ///< else it may be said without a source that says so: "one", "두", the 4 of "GPT-4"
    bool isDay = false; ///< a plain figure that may be the day of a date: "3일", "3rd"
    int digits = 1; ///< significant ones
    qsizetype start = 0; ///< in the text, with its unit
    qsizetype length = 0;

    /// The same for all that has the same value: a key for comparing.
    [[nodiscard]] QString key() const;
};

/// In their order; linear in the length of the text.
[[nodiscard]] QList<Figure> figuresOf(const QString &text);

/// Whether who reads the one may write the other: the same value and a unit that doesn't contradict it, or a value rounded
/// to fewer digits, at least two; only roughly the same, where it is said to be so.
[[nodiscard]] bool answers(const Figure &read, const Figure &written);

} // namespace oneul
