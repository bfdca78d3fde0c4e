#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace oneul {

/// A word, the beginning of a word or a phrase that articles are searched for.
struct SearchTerm {
    enum class Where { Anywhere, Title };

    QString text; ///< as typed, without quotes and star
    Where where = Where::Anywhere;
    bool isPhrase = false; ///< its words stand next to each other, in this order
    bool isPrefix = false; ///< its last word may go on

    bool operator==(const SearchTerm &) const = default;
};

/// What a search asks for: every clause has to hold. A clause holds when one of its alternatives does, and a negated
/// one when none does.
struct SearchQuery {
    enum class Field { Source, Category, Kind, Label, Language, Read, Starred };

    struct Words {
        QList<SearchTerm> anyOf;
        bool negated = false;

        bool operator==(const Words &) const = default;
    };
    struct Filter {
        Field field = Field::Source;
        /// Source: parts of names, any case. Category: ids (names before the service has looked them up). Kind: "news",
        /// "papers". Label: names. Language: codes. Read and Starred: "true" or "false".
        QStringList anyOf;
        bool negated = false;

        bool operator==(const Filter &) const = default;
    };

    QList<Words> words;
    QList<Filter> filters;
    QDate after; ///< inclusive, by the articles' day; null: open
    QDate before; ///< exclusive; null: open

    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && filters.isEmpty() && after.isNull() && before.isNull();
    }
    bool operator==(const SearchQuery &) const = default;
};

/// A passage of an article that shows why it was found.
struct Snippet {
    struct Range {
        qsizetype start = 0; ///< UTF-16 units
        qsizetype length = 0;

        bool operator==(const Range &) const = default;
    };

    QString text; ///< plain, one line; "…" where the text goes on
    QList<Range> marks; ///< what was found in `text`
    QList<Range> titleMarks; ///< what was found in the article's title
};

/// A search that the analyst keeps: a folder that fills itself.
struct SavedSearch {
    qint64 id = 0; ///< > 0 when stored
    QString name;
    QString query; ///< as typed
    int position = 0; ///< in the tree
    int articles = -1; ///< how many it finds; -1: not counted yet
    int unread = -1;
};

} // namespace oneul
