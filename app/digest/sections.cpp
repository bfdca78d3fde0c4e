#include "digest/sections.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// With text before title-only, newest first; the id keeps the order the same from run to run.
bool comesBefore(const Article &a, const Article &b)
{
    if (a.row.titleOnly != b.row.titleOnly)
        return b.row.titleOnly;
    if (a.row.published != b.row.published)
        return a.row.published > b.row.published;
    return a.row.id < b.row.id;
}

DigestArticle digestArticle(const Article &article)
{
    DigestArticle kept;
    kept.id = article.row.id;
    kept.title = article.row.title;
    kept.url = article.row.url.toString(QUrl::FullyEncoded);
    kept.sourceName = article.row.sourceName;
    kept.titleOnly = article.row.titleOnly;
    return kept;
}

/// Each story's articles follow the first of them.
QList<Article> storyByStory(const QList<Article> &articles)
{
    QHash<StoryId, qsizetype> places;
    QList<QList<Article>> stories;
    for (const Article &article : articles) {
        const auto place = places.constFind(article.row.story);
        if (article.row.story > 0 && place != places.constEnd()) {
            stories[*place].append(article);
            continue;
        }
        places.insert(article.row.story, stories.size());
        stories.append(QList<Article>{article});
    }
    QList<Article> ordered;
    for (const QList<Article> &story : std::as_const(stories))
        ordered += story;
    return ordered;
}

SectionDraft makeDraft(const Category &category, QList<Article> articles, Language language)
{
    std::ranges::sort(articles, comesBefore);
    articles = storyByStory(articles);
    SectionDraft draft;
    draft.section.category = category.id;
    draft.section.heading = category.name(language);
    draft.section.emoji = category.emoji;
    std::ranges::transform(articles, std::back_inserter(draft.section.articles), digestArticle);
    draft.articles = std::move(articles);
    return draft;
}

QJsonObject articleJson(const Article &article)
{
    return {{u"id"_s, article.row.id},
            {u"title"_s, article.row.title},
            {u"url"_s, article.row.url.toString(QUrl::FullyEncoded)},
            {u"sha256"_s, sourceHash(article)}};
}

QJsonObject draftJson(const SectionDraft &draft)
{
    QJsonArray articles;
    for (const Article &article : draft.articles)
        articles += articleJson(article);
    return {{u"category"_s, draft.section.category}, {u"heading"_s, draft.section.heading}, {u"articles"_s, articles}};
}

} // namespace

QString sourceHash(const Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((article.row.title + u'\n' + article.text).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QList<SectionDraft> draftSections(const QList<Article> &articles, const Taxonomy &taxonomy, Language language)
{
    QHash<CategoryId, QList<Article>> byCategory;
    for (const Article &article : articles)
        byCategory[taxonomy.byId(article.row.status.category).id] += article;
    QList<SectionDraft> drafts;
    for (const Category &category : taxonomy.categories()) {
        if (byCategory.contains(category.id))
            drafts += makeDraft(category, byCategory.take(category.id), language);
    }
    // A taxonomy without any category still has "Others", which it does not list.
    for (const QList<Article> &rest : std::as_const(byCategory))
        drafts += makeDraft(taxonomy.byId(kOthers), rest, language);
    std::ranges::stable_sort(drafts, [](const SectionDraft &a, const SectionDraft &b) {
        const bool aOthers = a.section.category == kOthers;
        const bool bOthers = b.section.category == kOthers;
        return aOthers != bOthers ? bOthers : a.articles.size() > b.articles.size();
    });
    return drafts;
}

QJsonObject makeManifest(const Digest &digest, const QList<SectionDraft> &drafts, const QString &engine)
{
    QJsonArray sections;
    for (const SectionDraft &draft : drafts)
        sections += draftJson(draft);
    return {{u"program"_s, u"oneul"_s},
            {u"version"_s, QLatin1StringView(ONEUL_VERSION)},
            {u"date"_s, digest.day.toString(Qt::ISODate)},
            {u"kind"_s, kindName(digest.kind)},
            {u"language"_s, languageCode(digest.language)},
            {u"engine"_s, engine},
            {u"createdAt"_s, digest.createdAt.toUTC().toString(Qt::ISODate)},
            {u"sections"_s, sections}};
}

} // namespace oneul
