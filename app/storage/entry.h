#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "model/article.h"
#include "storage/articlestore.h"
#include "storage/sql.h"

namespace oneul {

/// How an entry's day is known; a better basis replaces a lesser one, never the other way round.
enum class DayBasis { FirstSeen, Updated, Stated };

/// What one source states of an article (without its texts).
struct Entry {
    qint64 id = 0;
    ArticleId article = 0;
    SourceId source = 0; ///< 0: imported report or a source that is gone
    QString key; ///< identity within the source
    Kind kind = Kind::News;
    QString title;
    QString url;
    QString normalisedUrl; ///< "" also where the address does not tell articles apart
    QString arxivId;
    QDate day;
    DayBasis dayBasis = DayBasis::FirstSeen;
    QDateTime published; ///< as stated
    QDateTime updated;
    QDateTime firstSeen;
    QString language;
    CategoryId category;
    CategoryOrigin categoryOrigin = CategoryOrigin::Model;
    double confidence = 0;
    int textLength = 0; ///< white space squeezed
    QByteArray textHash; ///< of the text with white space squeezed; "" when there is none
    QByteArray hash; ///< of everything stated: equal means that nothing needs to be written
};

/// An article's texts as they are stored.
struct Utf8Texts {
    QByteArrayView plain;
    QByteArrayView summary;
    QByteArrayView content;
};

/// The entry that an incoming article makes; id, article and key are not set. The texts are not looked for in `incoming`.
[[nodiscard]] Entry makeEntry(const IncomingArticle &incoming, const Utf8Texts &texts, const IncomingBatch &batch);

/// The later statement of the same source, with what the earlier one knew better (its first day, for one).
[[nodiscard]] Entry succeed(Entry later, const Entry &earlier);

/// What follows for an article from what its sources state.
struct Derived {
    Kind kind = Kind::News;
    QString title;
    QString url;
    SourceId source = 0;
    int sources = 0;
    QDateTime published;
    QDate day;
    QDateTime firstSeen;
    QString language;
    bool titleOnly = true;
    qint64 textEntry = 0; ///< the entry whose text is the article's
    QByteArray textHash;

    bool operator==(const Derived &) const = default;
};

/// The same for the same entries, however they came to be: kind, title and address from the lowest
/// source, day and instant from the lowest that states one, the longest text. Entries in rank order.
[[nodiscard]] Derived derive(const QList<Entry> &entries);

/// Columns in the order of readEntry, and the order in which entries are asked.
[[nodiscard]] QString entryColumns();
[[nodiscard]] QString entryRank();
[[nodiscard]] Entry readEntry(const Statement &statement);

} // namespace oneul
