// What a model answered, as claims: tolerant of what models make of a schema, strict about whom a number stands for.

#include <algorithm>
#include <cmath>

#include <QJsonArray>
#include <QRegularExpression>

#include "summary/answerjson.h"
#include "summary/sectiontask.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostClaims = 60; ///< of a part

struct SectorWord {
    QLatin1StringView sector;
    QStringView begins;
};

constexpr SectorWord kSectorWords[] = {
    {"economy"_L1, u"econom"},      {"economy"_L1, u"market"},   {"economy"_L1, u"business"},
    {"economy"_L1, u"경제"},        {"economy"_L1, u"산업"},     {"policy"_L1, u"polic"},
    {"policy"_L1, u"regulat"},      {"policy"_L1, u"politic"},   {"policy"_L1, u"정책"},
    {"policy"_L1, u"규제"},         {"policy"_L1, u"정치"},      {"society"_L1, u"soci"},
    {"society"_L1, u"사회"},        {"technology"_L1, u"tech"},  {"technology"_L1, u"기술"},
    {"environment"_L1, u"environ"}, {"environment"_L1, u"환경"},
};

QString sectorOf(const QString &word)
{
    const QString plain = word.trimmed().toLower();
    for (const SectorWord &known : kSectorWords) {
        if (plain.startsWith(known.begins))
            return known.sector;
    }
    return {};
}

/// Reads the answer to one task.
class ClaimReader final
{
public:
    explicit ClaimReader(const SectionTask &task) : m_task(task) {}

    /// Of a part that has no sectors.
    QList<Claim> claims(const QJsonValue &value) const
    {
        QList<Claim> read = claimsWithSectors(value);
        for (Claim &claim : read)
            claim.sector.clear();
        return read;
    }

    QList<Claim> claimsWithSectors(const QJsonValue &value) const
    {
        QList<Claim> read;
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                add(read, item, {});
        } else if (value.isObject() && !value.toObject().contains(u"text")) {
            bySector(read, value.toObject());
        } else {
            add(read, value, {});
        }
        return read.mid(0, kMostClaims);
    }

private:
    /// {"economy": …, "policy": …} instead of a list of claims with sectors.
    void bySector(QList<Claim> &read, const QJsonObject &object) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString sector = sectorOf(it.key());
            if (!it.value().isArray()) {
                add(read, it.value(), sector);
                continue;
            }
            for (const QJsonValue &item : it.value().toArray())
                add(read, item, sector);
        }
    }

    void add(QList<Claim> &read, const QJsonValue &value, const QString &sector) const
    {
        Claim claim;
        QString text = value.toString();
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            text = object.value(u"text").toString();
            claim.quote = object.value(u"quote").toString().trimmed();
            claim.sector = sectorOf(object.value(u"sector").toString());
            claim.cites = cites(object.value(u"cites"));
        }
        if (claim.sector.isEmpty())
            claim.sector = sector;
        // Numbers in the sentence say what the list doesn't.
        const QList<ArticleId> marked = takeMarks(text);
        if (claim.cites.isEmpty())
            claim.cites = marked;
        claim.text = text.simplified();
        if (!claim.text.isEmpty())
            read.append(claim);
    }

    [[nodiscard]] ArticleId article(qint64 number) const
    {
        return number >= 1 && number <= m_task.sent.size() ? m_task.sent[number - 1] : ArticleId(0);
    }

    void addCite(QList<ArticleId> &ids, qint64 number) const
    {
        if (!ids.contains(article(number)))
            ids.append(article(number));
    }

    /// Numbers, or texts with numbers in them ("[1]", "1, 2"); one alone instead of a list.
    [[nodiscard]] QList<ArticleId> cites(const QJsonValue &value) const
    {
        static const QRegularExpression number(u"\\d{1,9}"_s);
        QList<ArticleId> ids;
        const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &item : items) {
            if (item.isDouble()) {
                const double exact = item.toDouble();
                const bool isNumber = exact >= 1 && exact <= double(m_task.sent.size()) && exact == std::floor(exact);
                addCite(ids, isNumber ? qint64(exact) : 0);
                continue;
            }
            for (const QRegularExpressionMatch &match : number.globalMatch(item.toString()))
                addCite(ids, match.captured().toLongLong());
        }
        return ids;
    }

    /// Takes "[1]" and "[2, 3]" out of a sentence.
    QList<ArticleId> takeMarks(QString &text) const
    {
        static const QRegularExpression marks(uR"(\s*\[(\d{1,4}(?:\s*,\s*\d{1,4})*)\])"_s);
        QList<ArticleId> ids;
        for (const QRegularExpressionMatch &match : marks.globalMatch(text)) {
            for (const QString &number : match.captured(1).split(u','))
                addCite(ids, number.trimmed().toLongLong());
        }
        text.remove(marks);
        return ids;
    }

    const SectionTask &m_task;
};

} // namespace

Result<Summary> readSectionAnswer(const QString &text, const SectionTask &task)
{
    const auto object = answerObject(text, {u"themes"_s, u"events"_s, u"impact"_s, u"conclusion"_s});
    if (!object)
        return fail(ErrorCode::AnswerUnreadable);
    const ClaimReader reader(task);
    Summary summary;
    summary.themes = reader.claims(object->value(u"themes"));
    summary.events = reader.claims(object->value(u"events"));
    summary.impact = reader.claimsWithSectors(object->value(u"impact"));
    summary.conclusion = reader.claims(object->value(u"conclusion"));
    summary.leftOut = task.leftOut;
    if (summary.isEmpty())
        return fail(ErrorCode::AnswerUnreadable, u"no claims"_s);
    return summary;
}

Result<Summary> readAnswer(const QString &text, const SectionTask &task)
{
    const auto object = answerObject(text, {u"sentences"_s});
    if (!object)
        return fail(ErrorCode::AnswerUnreadable);
    Summary summary;
    summary.events = ClaimReader(task).claims(object->value(u"sentences"));
    summary.leftOut = task.leftOut;
    return summary;
}

} // namespace oneul
