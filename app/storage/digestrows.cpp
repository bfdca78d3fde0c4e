#include "storage/digestrows.h"

#include <iterator>
#include <optional>
#include <utility>

#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Part = QList<Claim> Summary::*;
/// The parts by their number in the table.
constexpr Part kParts[] = {&Summary::themes, &Summary::events, &Summary::impact, &Summary::conclusion};

/// The n of [n]; 0 for an article outside the section.
int markOf(const Section &section, ArticleId article)
{
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        if (section.articles.at(i).id == article)
            return int(i) + 1;
    }
    return 0;
}

/// The statements that write a digest, prepared once for all of its rows.
class DigestWriter final
{
public:
    explicit DigestWriter(Sql &sql)
        : m_section(sql, u"INSERT INTO digest_sections (digest_id, position, category, heading, emoji, engine, "
                         "imported_body, fallback) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_article(sql, u"INSERT INTO digest_articles (section_id, mark, article_id, title, url, source_name, "
                         "title_only, translated_title, left_out) "
                         "VALUES (?, ?, (SELECT id FROM articles WHERE id = ?), ?, ?, ?, ?, ?, ?)"_s)
        , m_claim(sql, u"INSERT INTO digest_claims (section_id, part, position, text, quote, support, sector, origin, "
                       "fault, fault_detail, withheld, translated) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_cite(sql, u"INSERT INTO digest_cites (claim_id, position, mark, article_id) VALUES (?, ?, ?, ?)"_s)
    {}

    void write(DigestId digest, int position, const Section &section)
    {
        const Summary &summary = section.summary;
        m_section.exec(digest, position, section.category, section.heading, section.emoji, summary.engine,
                       section.importedBody, summary.fallback);
        const qint64 id = m_section.insertedId();
        int mark = 0;
        for (const DigestArticle &article : section.articles)
            m_article.exec(id, ++mark, article.id, article.title, article.url, article.sourceName, article.titleOnly,
                           article.translatedTitle, article.id != 0 && summary.leftOut.contains(article.id));
        for (int part = 0; part < int(std::size(kParts)); ++part) {
            int at = 0;
            for (const Claim &claim : summary.*kParts[part])
                writeClaim(id, part, at++, claim, section, false);
        }
        int at = 0;
        for (const WithheldClaim &withheld : summary.withheld)
            writeClaim(id, int(withheld.part), at++, withheld.claim, section, true);
    }

private:
    void writeClaim(qint64 sectionId, int part, int position, const Claim &claim, const Section &section, bool withheld)
    {
        m_claim.exec(sectionId, part, position, claim.text, claim.quote, supportName(claim.support), claim.sector,
                     claimOriginName(claim.origin), claimFaultName(claim.fault), claim.faultDetail, withheld,
                     claim.translated);
        const qint64 id = m_claim.insertedId();
        int cite = 0;
        for (const ArticleId article : claim.cites)
            m_cite.exec(id, cite++, markOf(section, article), article);
    }

    Statement m_section;
    Statement m_article;
    Statement m_claim;
    Statement m_cite;
};

void readArticles(Sql &sql, qint64 sectionId, Section &section)
{
    Statement statement(sql, u"SELECT article_id, title, url, source_name, title_only, translated_title, left_out "
                             "FROM digest_articles WHERE section_id = ? ORDER BY mark"_s);
    for (statement.exec(sectionId); statement.next();) {
        section.articles.append({statement.number(0), statement.text(1), statement.text(2), statement.text(3),
                                 statement.number(4) != 0, statement.text(5)});
        if (statement.number(6) != 0 && statement.number(0) != 0)
            section.summary.leftOut.append(statement.number(0));
    }
}

/// A claim of the row, without its cites.
Claim claimOf(const Statement &row)
{
    Claim claim;
    claim.text = row.text(2);
    claim.quote = row.text(3);
    claim.support = supportFromName(row.text(4));
    claim.sector = row.text(5);
    claim.origin = claimOriginFromName(row.text(7));
    claim.fault = claimFaultFromName(row.text(8));
    claim.faultDetail = row.text(9);
    claim.translated = row.text(11);
    return claim;
}

void readClaims(Sql &sql, qint64 sectionId, Section &section)
{
    // The section knows the article of a mark, also after two articles were joined.
    Statement statement(sql, u"SELECT c.part, c.id, c.text, c.quote, c.support, c.sector, "
                             "CASE WHEN t.mark > 0 THEN coalesce(d.article_id, 0) ELSE t.article_id END, "
                             "c.origin, c.fault, c.fault_detail, c.withheld, c.translated "
                             "FROM digest_claims c LEFT JOIN digest_cites t ON t.claim_id = c.id "
                             "LEFT JOIN digest_articles d ON d.section_id = c.section_id AND d.mark = t.mark "
                             "WHERE c.section_id = ? ORDER BY c.withheld, c.withheld * c.position, c.part, "
                             "c.position, t.position"_s);
    qint64 claimId = -1;
    Claim *claim = nullptr;
    for (statement.exec(sectionId); statement.next();) {
        const qint64 part = statement.number(0);
        if (part < 0 || part >= qint64(std::size(kParts)))
            continue;
        if (statement.number(1) != claimId) {
            claimId = statement.number(1);
            if (statement.number(10) != 0) {
                section.summary.withheld.append({SummaryPart(part), claimOf(statement)});
                claim = &section.summary.withheld.last().claim;
            } else {
                QList<Claim> &claims = section.summary.*kParts[part];
                claims.append(claimOf(statement));
                claim = &claims.last();
            }
        }
        if (const auto article = statement.optionalNumber(6))
            claim->cites.append(*article);
    }
}

QList<Section> readSections(Sql &sql, DigestId digest)
{
    QList<std::pair<qint64, Section>> found;
    Statement statement(sql, u"SELECT id, category, heading, emoji, engine, imported_body, fallback "
                             "FROM digest_sections "
                             "WHERE digest_id = ? ORDER BY position"_s);
    for (statement.exec(digest); statement.next();) {
        Section section;
        section.category = statement.text(1);
        section.heading = statement.text(2);
        section.emoji = statement.text(3);
        section.summary.engine = statement.text(4);
        section.importedBody = statement.text(5);
        section.summary.fallback = statement.text(6);
        found.append({statement.number(0), section});
    }
    QList<Section> sections;
    for (auto &[id, section] : found) {
        readArticles(sql, id, section);
        readClaims(sql, id, section);
        sections.append(section);
    }
    return sections;
}

} // namespace

Digest insertDigest(Sql &sql, Digest digest, bool withItsId)
{
    Statement statement(sql, u"INSERT INTO digests (id, day, kind, language, created_at, origin, chart_file, "
                             "title, manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.exec(withItsId ? std::optional<qint64>(digest.id) : std::nullopt, digest.day, int(digest.kind),
                   languageCode(digest.language), digest.createdAt, digest.origin, digest.chartFile, digest.title,
                   objectToJson(digest.manifest));
    digest.id = statement.insertedId();
    DigestWriter writer(sql);
    int position = 0;
    for (const Section &section : std::as_const(digest.sections))
        writer.write(digest.id, position++, section);
    return digest;
}

std::optional<Digest> selectDigest(Sql &sql, DigestId id)
{
    Statement statement(sql, u"SELECT day, kind, language, created_at, origin, chart_file, title, manifest "
                             "FROM digests WHERE id = ?"_s);
    statement.exec(id);
    if (!statement.next())
        return std::nullopt;
    Digest digest;
    digest.id = id;
    digest.day = statement.day(0);
    digest.kind = Kind(statement.number(1));
    digest.language = languageFromCode(statement.text(2));
    digest.createdAt = statement.time(3);
    digest.origin = statement.text(4);
    digest.chartFile = statement.text(5);
    digest.title = statement.text(6);
    digest.manifest = objectFromJson(statement.text(7));
    digest.sections = readSections(sql, id);
    return digest;
}

QList<DigestInfo> selectDigestInfos(Sql &sql)
{
    Statement statement(sql, u"SELECT g.id, g.day, g.kind, g.language, g.created_at, g.origin, "
                             "(SELECT count(*) FROM digest_sections c WHERE c.digest_id = g.id), "
                             "(SELECT count(*) FROM digest_sections c JOIN digest_articles d ON d.section_id = c.id "
                             "WHERE c.digest_id = g.id), CASE WHEN g.manifest LIKE '%\"madeFrom\"%' "
                             "THEN json_extract(g.manifest, '$.madeFrom.at') ELSE '' END "
                             "FROM digests g ORDER BY g.day DESC, g.id DESC"_s);
    QList<DigestInfo> infos;
    for (statement.exec(); statement.next();) {
        DigestInfo info;
        info.id = statement.number(0);
        info.day = statement.day(1);
        info.kind = Kind(statement.number(2));
        info.language = languageFromCode(statement.text(3));
        info.createdAt = statement.time(4);
        // A version keeps the time at which its articles were gathered; in a list it is told by when it was made.
        if (const QString changed = statement.text(8); !changed.isEmpty())
            info.createdAt = QDateTime::fromString(changed, Qt::ISODate);
        info.origin = statement.text(5);
        info.sections = int(statement.number(6));
        info.articles = int(statement.number(7));
        infos.append(info);
    }
    return infos;
}

} // namespace oneul
