#include "service/digesttranslation.h"

#include "summary/grounding.h"
#include "text/language.h"

namespace oneul {

namespace {

/// The claims in another language than their digest's, each with its number: -1, -2, …
template <class Digests, class Visit>
void forEachForeignClaim(Digests &digests, Visit visit)
{
    ArticleId number = 0;
    for (auto &digest : digests) {
        for (auto &section : digest.sections) {
            auto &summary = section.summary;
            for (auto *part : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
                for (auto &claim : *part) {
                    if (detectLanguage(claim.text) != digest.language)
                        visit(--number, claim);
                }
            }
        }
    }
}

bool holds(const QString &translation, const QString &sentence, const Aliases &aliases)
{
    constexpr ArticleId kSentence = 1;
    Claim claim;
    claim.text = translation;
    claim.cites = {kSentence};
    claim.quote = sentence;
    return judged(claim, {{kSentence, {}, sentence, 0}}, aliases).support != Support::Unsupported;
}

} // namespace

QList<SourceText> foreignTexts(const QList<Digest> &digests)
{
    QList<SourceText> foreign;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            for (const DigestArticle &article : section.articles) {
                if (article.id != 0 && detectLanguage(article.title) != digest.language)
                    foreign.append({article.id, article.title, {}, 0});
            }
        }
    }
    forEachForeignClaim(digests, [&](ArticleId number, const Claim &claim) {
        foreign.append({number, claim.text, {}, 0});
    });
    return foreign;
}

QList<Digest> withTranslations(QList<Digest> digests, const QHash<ArticleId, QString> &texts, const Aliases &aliases)
{
    for (Digest &digest : digests) {
        for (Section &section : digest.sections) {
            for (DigestArticle &article : section.articles)
                article.translatedTitle = texts.value(article.id);
        }
    }
    forEachForeignClaim(digests, [&](ArticleId number, Claim &claim) {
        const QString text = texts.value(number);
        if (!text.isEmpty() && text != claim.text && holds(text, claim.text, aliases))
            claim.translated = text;
    });
    return digests;
}

} // namespace oneul
