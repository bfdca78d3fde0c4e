#include "service/digestedits.h"

#include <algorithm>
#include <utility>

#include <QPromise>
#include <QtConcurrent>

#include "base/whendone.h"
#include "model/article.h"
#include "model/summaryparts.h"
#include "service/digestmanifest.h"
#include "service/digestservice.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "summary/disagreement.h"
#include "summary/evidence.h"
#include "summary/grounding.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Result<Section> sectionAt(const Digest &digest, int index)
{
    if (index < 0 || index >= digest.sections.size())
        return fail(ErrorCode::NotFound, u"section %1"_s.arg(index));
    return digest.sections[index];
}

QList<ArticleId> idsOf(const Section &section)
{
    QList<ArticleId> ids;
    for (const DigestArticle &article : section.articles) {
        if (article.id > 0)
            ids.append(article.id);
    }
    return ids;
}

/// Every article that is cited is one of the section's, or 0, which stands for none.
bool citesOnly(const Summary &summary, const QList<ArticleId> &own)
{
    for (const auto *part : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
        for (const Claim &claim : *part) {
            if (!std::ranges::all_of(claim.cites, [&](ArticleId id) { return id == 0 || own.contains(id); }))
                return false;
        }
    }
    return true;
}

/// The claim's place in a version that may be newer than the one it was seen in; -1: it is gone.
int placeOf(const QList<Claim> &claims, const Claim &claim, int index)
{
    if (index < claims.size() && claims[index] == claim)
        return index;
    return int(claims.indexOf(claim));
}

} // namespace

/// One change that waits for those before it: each is made of the newest version.
struct DigestEdits::Change {
    DigestId base = 0;
    QString what;
    int section = -1; ///< in which; -1: in no single one
    std::function<QFuture<Result<Digest>>(const Digest &)> apply;
    QPromise<Result<Digest>> promise;
};

DigestEdits::DigestEdits(Database &database, DigestService &digests, SummaryService &summaries, const TextTools &tools,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_digests(digests), m_summaries(summaries), m_tools(tools), m_clock(clock)
{}

DigestEdits::~DigestEdits() = default;

QFuture<Result<Section>> DigestEdits::section(const SectionPlace &place)
{
    return mapped(this, m_database.digests().byId(newest(place.digest)),
                  [index = place.section](const Result<Digest> &digest) -> Result<Section> {
                      if (!digest)
                          return fail(digest.error());
                      return sectionAt(*digest, index);
                  });
}

QFuture<Result<QList<SourceText>>> DigestEdits::textsOf(const Section &section)
{
    const QList<ArticleId> ids = idsOf(section);
    return mapped(this, m_database.articles().articlesById(ids),
                  [ids](const Result<QList<Article>> &articles) -> Result<QList<SourceText>> {
                      if (!articles)
                          return fail(articles.error());
                      QList<SourceText> texts;
                      for (const ArticleId id : ids) {
                          const auto found = std::ranges::find_if(
                              *articles, [id](const Article &article) { return article.row.id == id; });
                          if (found != articles->end())
                              texts.append({id, found->row.title, found->text, found->row.story});
                      }
                      return texts;
                  });
}

QFuture<Result<QList<SourceText>>> DigestEdits::sources(const SectionPlace &place)
{
    return chained<QList<SourceText>>(this, section(place),
                                      [this](const Section &section) { return textsOf(section); });
}

QFuture<Result<SectionOrder>> DigestEdits::order(const SectionPlace &place)
{
    return chained<SectionOrder>(this, m_database.digests().byId(newest(place.digest)),
                                 [this, place](const Digest &digest) {
                                     const auto section = sectionAt(digest, place.section);
                                     if (!section)
                                         return readyFuture<SectionOrder>(fail(section.error()));
                                     return mapped(this, textsOf(*section),
                                                   [heading = section->heading, language = digest.language](
                                                       const Result<QList<SourceText>> &texts) -> Result<SectionOrder> {
                                                       if (!texts)
                                                           return fail(texts.error());
                                                       if (texts->isEmpty())
                                                           return fail(ErrorCode::NotFound, u"articles"_s);
                                                       return SectionOrder{heading, {*texts, language}};
                                                   });
                                 });
}

QList<Passage> DigestEdits::passages(const Claim &claim, const QList<SourceText> &sources) const
{
    return passagesOf(claim, sources);
}

QList<ArticleId> DigestEdits::unused(const Summary &summary, const QList<SourceText> &sources) const
{
    return unusedSources(summary, sources);
}

QFuture<Result<QList<Disagreement>>> DigestEdits::disagreements(const SectionPlace &place)
{
    return chained<QList<Disagreement>>(this, sources(place),
                                        [this](const QList<SourceText> &texts) { return disagreementsOf(texts); });
}

QFuture<Result<QList<Disagreement>>> DigestEdits::disagreementsOf(const QList<SourceText> &sources)
{
    return QtConcurrent::run(m_tools.pool.get(), [sources, aliases = m_tools.aliases] {
        return Result<QList<Disagreement>>(oneul::disagreements(sources, aliases));
    });
}

QFuture<Result<Digest>> DigestEdits::regenerate(const SectionPlace &place, const QString &engine)
{
    const std::pair key(root(place.digest), place.section);
    if (const auto former = m_regenerating.constFind(key); former != m_regenerating.constEnd() && former->run != 0)
        m_summaries.cancel(former->run);
    const int turn = ++m_turn;
    m_regenerating.insert(key, {turn, 0});
    const auto made =
        chained<QList<SectionResult>>(this, order(place), [this, place, engine, key, turn](const SectionOrder &order) {
            if (m_regenerating.value(key).turn != turn)
                return readyFuture<QList<SectionResult>>(fail(ErrorCode::Cancelled));
            const RunId run = m_summaries.start({order}, engine, true);
            m_regenerating.insert(key, {turn, run});
            Q_EMIT regenerating(place, run);
            return m_summaries.result(run);
        });
    return chained<Digest>(this, made, [this, place, key, turn](const QList<SectionResult> &results) {
        if (m_regenerating.value(key).turn != turn || results.isEmpty())
            return readyFuture<Digest>(fail(ErrorCode::Cancelled));
        m_regenerating.remove(key);
        return replace(place, results.first(), u"regenerate"_s);
    });
}

QFuture<Result<Digest>> DigestEdits::use(const SectionPlace &place, const SectionResult &result)
{
    return replace(place, result, u"use"_s);
}

QFuture<Result<Digest>> DigestEdits::replace(const SectionPlace &place, const SectionResult &result,
                                             const QString &what)
{
    return enqueue(place, what, [place, result](const Digest &newest) {
        const auto section = sectionAt(newest, place.section);
        if (!section)
            return readyFuture<Digest>(fail(section.error()));
        if (!citesOnly(result.summary, idsOf(*section)))
            return readyFuture<Digest>(fail(ErrorCode::InvalidArgument, u"another section's summary"_s));
        Digest changed = newest;
        changed.sections[place.section].summary = result.summary;
        changed.sections[place.section].importedBody.clear();
        changed.manifest = manifestWith(changed.manifest, place.section, result);
        return readyFuture<Digest>(changed);
    });
}

QFuture<Result<Digest>> DigestEdits::edit(const SectionPlace &place, SummaryPart part, int index, const QString &text)
{
    return chained<Digest>(
        this, m_database.digests().byId(place.digest), [this, place, part, index, text](const Digest &seen) {
            auto section = sectionAt(seen, place.section);
            if (!section)
                return readyFuture<Digest>(fail(section.error()));
            const QList<Claim> &claims = claimsIn(section->summary, part);
            if (index < 0 || index >= claims.size())
                return readyFuture<Digest>(fail(ErrorCode::NotFound, u"claim %1"_s.arg(index)));
            const auto apply = [this, place, part, index, claim = claims[index], text](const Digest &newest) {
                return edited(newest, place.section, part, index, claim, text.simplified());
            };
            return enqueue(place, text.trimmed().isEmpty() ? u"remove"_s : u"edit"_s, apply);
        });
}

QFuture<Result<Digest>> DigestEdits::edited(const Digest &newest, int sectionIndex, SummaryPart part, int index,
                                            const Claim &claim, const QString &text)
{
    Digest changed = newest;
    if (sectionIndex >= changed.sections.size())
        return readyFuture<Digest>(fail(ErrorCode::NotFound, u"section %1"_s.arg(sectionIndex)));
    QList<Claim> &claims = claimsIn(changed.sections[sectionIndex].summary, part);
    const int at = placeOf(claims, claim, index);
    if (at < 0)
        return readyFuture<Digest>(fail(ErrorCode::NotFound, u"claim %1"_s.arg(index)));
    if (text.isEmpty()) {
        claims.removeAt(at);
        return readyFuture<Digest>(changed);
    }
    Claim reworded = claim;
    reworded.text = text;
    reworded.translated.clear();
    reworded.origin = ClaimOrigin::Hand;
    const auto checked =
        chained<Claim>(this, textsOf(changed.sections[sectionIndex]), [this, reworded](const QList<SourceText> &texts) {
            return QtConcurrent::run(m_tools.pool.get(), [reworded, texts, aliases = m_tools.aliases] {
                return Result<Claim>(judged(reworded, texts, aliases));
            });
        });
    return mapped(this, checked,
                  [changed, sectionIndex, part, at](const Result<Claim> &claim) mutable -> Result<Digest> {
                      if (!claim)
                          return fail(claim.error());
                      claimsIn(changed.sections[sectionIndex].summary, part)[at] = *claim;
                      return changed;
                  });
}

QFuture<Result<Digest>> DigestEdits::restore(DigestId version)
{
    return enqueue({version, -1}, u"restore"_s,
                   [this, version](const Digest &) { return m_database.digests().byId(version); });
}

QFuture<Result<Digest>> DigestEdits::enqueue(const SectionPlace &place, const QString &what,
                                             std::function<QFuture<Result<Digest>>(const Digest &)> apply)
{
    auto change = std::make_shared<Change>();
    change->base = place.digest;
    change->what = what;
    change->section = place.section;
    change->apply = std::move(apply);
    change->promise.start();
    m_waiting.append(change);
    if (!m_current)
        startNext();
    return change->promise.future();
}

void DigestEdits::startNext()
{
    m_current = m_waiting.isEmpty() ? nullptr : m_waiting.takeFirst();
    if (!m_current)
        return;
    const auto change = m_current;
    const auto applied = chained<Digest>(this, m_database.digests().byId(newest(change->base)), change->apply);
    const auto saved = chained<QList<Digest>>(this, applied, [this, change](const Digest &digest) {
        Digest version = digest;
        version.manifest = manifestOfVersion(digest.manifest, digest.id, change->what, m_clock.now(),
                                             digest.sections.value(change->section).heading);
        return m_database.digests().save({version});
    });
    whenDone(this, saved, [this, change](const Result<QList<Digest>> &result) {
        if (!result) {
            change->promise.addResult(Result<Digest>(fail(result.error())));
        } else {
            const Digest version = result->first();
            m_roots.insert(version.id, root(change->base));
            // What was seen of a restored version is not what is shown now.
            if (change->what != u"restore")
                m_newer.insert(newest(change->base), version.id);
            change->promise.addResult(Result<Digest>(version));
        }
        change->promise.finish();
        if (result)
            m_digests.announce();
        startNext();
    });
}

DigestId DigestEdits::newest(DigestId digest) const
{
    while (m_newer.contains(digest))
        digest = m_newer.value(digest);
    return digest;
}

DigestId DigestEdits::root(DigestId digest) const
{
    return m_roots.value(digest, digest);
}

} // namespace oneul
