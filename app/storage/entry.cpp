#include "storage/entry.h"

#include <algorithm>
#include <optional>

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QSet>

#include "base/fingerprint.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QByteArray digest(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

/// A text with white space squeezed.
struct Squeezed {
    QByteArray utf8;
    int length = 0; ///< in UTF-16
};

/// White space beyond ASCII, told by its first bytes: it needs the long way. U+0085, U+00A0, U+1680, U+2000 and on, U+3000.
bool mayBeWideBlank(const char *at, const char *end)
{
    const auto byte = [&](qsizetype i) { return at + i < end ? uchar(at[i]) : uchar(0); };
    switch (byte(0)) {
    case 0xC2:
        return byte(1) == 0x85 || byte(1) == 0xA0;
    case 0xE1:
        return byte(1) == 0x9A;
    case 0xE2:
        return byte(1) == 0x81 || (byte(1) == 0x80 && (byte(2) <= 0x8A || (byte(2) >= 0xA8 && byte(2) <= 0xAF)));
    case 0xE3:
        return byte(1) == 0x80 && byte(2) == 0x80;
    default:
        return false;
    }
}

/// Most texts come squeezed but for the line ends between their paragraphs, which is seen in one pass.
std::optional<Squeezed> quicklySqueezed(QByteArrayView text)
{
    Squeezed out{text.toByteArray(), 0};
    char *const begin = out.utf8.data();
    const char *const end = begin + out.utf8.size();
    bool blank = true;
    for (char *at = begin; at < end; ++at) {
        const auto c = uchar(*at);
        if (c == ' ' || c == '\n') {
            if (blank)
                return std::nullopt;
            *at = ' ';
        } else if (c < 0x20 || (c >= 0xC2 && mayBeWideBlank(at, end))) {
            return std::nullopt;
        }
        blank = c == ' ' || c == '\n';
        out.length += (c & 0xC0) != 0x80;
        out.length += c >= 0xF0; // a pair of surrogates
    }
    if (blank && begin != end)
        return std::nullopt;
    return out;
}

Squeezed squeezed(QByteArrayView text)
{
    if (auto quick = quicklySqueezed(text))
        return *std::move(quick);
    const QString simple = QString::fromUtf8(text).simplified();
    return {simple.toUtf8(), int(simple.size())};
}

/// Of everything that a source states. The plain text follows from the others, but for pages with rules of their own.
QByteArray contentHash(const IncomingArticle &incoming, const Utf8Texts &texts, const Entry &entry)
{
    const ParsedItem &item = incoming.item;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << int(entry.kind) << item.title << item.link << incoming.normalisedUrl << item.arxivId << item.published
           << item.updated << item.statedDay << item.categories << item.commentsUrl << incoming.language
           << entry.textHash;
    // What classifier and rules say changes with what they are taught; a source doesn't state it.
    if (entry.source == 0)
        stream << incoming.category << int(incoming.origin);
    for (const QByteArrayView html : {texts.summary, texts.content}) {
        for (const quint64 lane : fingerprint(html))
            stream << lane;
    }
    for (const Author &author : item.authors)
        stream << author.name << author.email << author.url;
    return digest(bytes);
}

DayBasis basisOf(const ParsedItem &item)
{
    if (item.statedDay.isValid() || item.published.isValid())
        return DayBasis::Stated;
    return item.updated.isValid() ? DayBasis::Updated : DayBasis::FirstSeen;
}

/// A date in the future is shown as the moment when it was first seen.
QDateTime shownInstant(const QList<Entry> &entries, const QDateTime &firstSeen)
{
    const auto stating = std::ranges::find_if(entries, [](const Entry &entry) { return entry.published.isValid(); });
    if (stating == entries.end() || stating->published > stating->firstSeen)
        return firstSeen;
    return stating->published;
}

QDate shownDay(const QList<Entry> &entries)
{
    const auto stating =
        std::ranges::find_if(entries, [](const Entry &entry) { return entry.dayBasis != DayBasis::FirstSeen; });
    if (stating != entries.end())
        return stating->day;
    return std::ranges::min_element(entries, {}, &Entry::firstSeen)->day;
}

QString firstFilled(const QList<Entry> &entries, QString Entry::*field)
{
    const auto filled =
        std::ranges::find_if(entries, [field](const Entry &entry) { return !(entry.*field).isEmpty(); });
    return filled == entries.end() ? QString() : (*filled).*field;
}

} // namespace

Entry makeEntry(const IncomingArticle &incoming, const Utf8Texts &texts, const IncomingBatch &batch)
{
    const ParsedItem &item = incoming.item;
    const Squeezed plain = squeezed(texts.plain);
    Entry entry;
    entry.source = batch.source;
    entry.kind = batch.kind;
    entry.title = item.title;
    entry.url = item.link;
    entry.normalisedUrl = incoming.normalisedUrl;
    entry.arxivId = item.arxivId;
    entry.dayBasis = basisOf(item);
    entry.day = incoming.day.isValid() ? incoming.day : batch.seenAt.date();
    entry.published = item.published.isValid() || item.statedDay.isValid() ? item.published : item.updated;
    entry.updated = item.updated;
    entry.firstSeen = batch.seenAt;
    entry.language = incoming.language;
    entry.category = incoming.category;
    entry.categoryOrigin = incoming.origin;
    entry.confidence = incoming.confidence;
    entry.textLength = plain.length;
    entry.textHash = plain.length == 0 ? QByteArray() : digest(plain.utf8);
    entry.hash = contentHash(incoming, texts, entry);
    return entry;
}

Entry succeed(Entry later, const Entry &earlier)
{
    later.id = earlier.id;
    later.article = earlier.article;
    later.firstSeen = std::min(later.firstSeen, earlier.firstSeen);
    // Only what a source states as the article's own date moves it; a changed "updated" does not.
    if (later.dayBasis != DayBasis::Stated && later.dayBasis <= earlier.dayBasis) {
        later.dayBasis = earlier.dayBasis;
        later.day = earlier.day;
        later.published = earlier.published;
    }
    // A list that gives no text (any more) does not take away what its detail page or an earlier fetch gave.
    if (later.textLength == 0 && earlier.textLength > 0) {
        later.textLength = earlier.textLength;
        later.textHash = earlier.textHash;
        later.language = earlier.language;
        later.category = earlier.category;
        later.categoryOrigin = earlier.categoryOrigin;
        later.confidence = earlier.confidence;
    }
    if (later.arxivId.isEmpty())
        later.arxivId = earlier.arxivId;
    // An address that several entries shared stays without meaning when one of them is left.
    if (earlier.normalisedUrl.isEmpty() && earlier.url == later.url)
        later.normalisedUrl.clear();
    return later;
}

Derived derive(const QList<Entry> &entries)
{
    const Entry &first = entries.first();
    const Entry &text = *std::ranges::max_element(entries, {}, &Entry::textLength);
    QSet<SourceId> sources;
    for (const Entry &entry : entries) {
        if (entry.source > 0)
            sources.insert(entry.source);
    }
    Derived derived;
    derived.kind = first.kind;
    derived.title = firstFilled(entries, &Entry::title);
    derived.url = firstFilled(entries, &Entry::url);
    derived.source = first.source;
    derived.sources = std::max(1, int(sources.size()));
    derived.firstSeen = std::ranges::min_element(entries, {}, &Entry::firstSeen)->firstSeen;
    derived.published = shownInstant(entries, derived.firstSeen);
    derived.day = shownDay(entries);
    derived.language = text.language;
    derived.titleOnly = text.textLength == 0;
    derived.textEntry = text.id;
    derived.textHash = text.textHash;
    return derived;
}

QString entryColumns()
{
    return u"id, article_id, source_id, entry_key, kind, title, url, norm_url, arxiv_id, day, day_basis, published, "
           "updated, first_seen, language, category, category_origin, confidence, text_length, text_hash, hash"_s;
}

QString entryRank()
{
    return u"source_id IS NULL, source_id, id"_s;
}

Entry readEntry(const Statement &statement)
{
    Entry entry;
    entry.id = statement.number(0);
    entry.article = statement.number(1);
    entry.source = statement.number(2);
    entry.key = statement.text(3);
    entry.kind = Kind(statement.number(4));
    entry.title = statement.text(5);
    entry.url = statement.text(6);
    entry.normalisedUrl = statement.text(7);
    entry.arxivId = statement.text(8);
    entry.day = statement.day(9);
    entry.dayBasis = DayBasis(statement.number(10));
    entry.published = statement.time(11);
    entry.updated = statement.time(12);
    entry.firstSeen = statement.time(13);
    entry.language = statement.text(14);
    entry.category = statement.text(15);
    entry.categoryOrigin = CategoryOrigin(statement.number(16));
    entry.confidence = statement.real(17);
    entry.textLength = int(statement.number(18));
    entry.textHash = statement.bytes(19);
    entry.hash = statement.bytes(20);
    return entry;
}

} // namespace oneul
