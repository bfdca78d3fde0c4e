#pragma once

#include <QList>

#include "model/article.h"
#include "model/category.h"
#include "model/digest.h"

namespace oneul {

/// A section before its summary: which articles it holds.
struct SectionDraft {
    Section section; ///< category, heading, emoji and articles are set
    QList<Article> articles; ///< the same, in the same order
};

/// Every article in exactly one section: by its category; larger sections first, equal ones in the
/// taxonomy's order, "Others" last. Articles in a section: with text before title-only, newest first; those of one story
/// stand together, where the first of them stands.
QList<SectionDraft> draftSections(const QList<Article> &articles, const Taxonomy &taxonomy, Language language);

/// The SHA-256 of an article's title and text, as manifests have it.
QString sourceHash(const Article &article);

/// What the manifest says of a digest: engine, language, layout-independent options, article ids with
/// the SHA-256 of their title and text, program version, creation time.
QJsonObject makeManifest(const Digest &digest, const QList<SectionDraft> &drafts, const QString &engine);

} // namespace oneul
