#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "model/types.h"

namespace oneul {

/// How far the cited sources bear a claim out.
enum class Support { Supported, Weak, Unsupported };
QString supportName(Support support); ///< "supported" | "weak" | "unsupported"
Support supportFromName(const QString &name);

/// Why a claim is not supported, or only weakly.
enum class ClaimFault {
    None,
    NoCite, ///< it names no source
    ForeignCite, ///< it names an article that is not the section's
    QuoteMissing, ///< its quote stands in none of the articles that it cites
    Number, ///< a figure, date or amount that they don't have
    Name, ///< a name that they don't have
    Negation, ///< it says no where they say yes, or the other way round
    Overlap, ///< hardly a word of it stands there
    NotComparable, ///< another language, and no quote to go by
};
QString claimFaultName(ClaimFault fault); ///< "", "noCite", "foreignCite", "quoteMissing", "number", …
ClaimFault claimFaultFromName(const QString &name); ///< None for anything else

/// Who wrote a claim.
enum class ClaimOrigin {
    Engine, ///< the section's engine
    Replacement, ///< a source sentence, put where a claim was withheld
    Hand, ///< the analyst
};
QString claimOriginName(ClaimOrigin origin); ///< "engine" | "replacement" | "hand"
ClaimOrigin claimOriginFromName(const QString &name); ///< Engine for anything else

/// The four parts of a summary.
enum class SummaryPart { Themes, Events, Impact, Conclusion };

/// One sentence of a summary with its evidence.
struct Claim {
    QString text; ///< plain text, without its [n] marks
    QList<ArticleId> cites; ///< articles of the same section
    QString quote; ///< verbatim passage of a cited article
    Support support = Support::Supported;
    QString sector; ///< for impact: "economy" | "policy" | "society" | "technology" | "environment"
    ClaimFault fault = ClaimFault::None;
    QString faultDetail; ///< the figure, name or word that is at fault, as the claim has it
    ClaimOrigin origin = ClaimOrigin::Engine;
    QString translated = {}; ///< the text in the digest's language, where a model was asked for it; "" : not translated

    /// What is shown: the translation stands in the sentence's place.
    [[nodiscard]] const QString &shown() const { return translated.isEmpty() ? text : translated; }
    bool operator==(const Claim &) const = default;
};

/// A claim that a summary doesn't say because its sources don't, kept so that it can be looked at.
struct WithheldClaim {
    SummaryPart part = SummaryPart::Events;
    Claim claim;

    bool operator==(const WithheldClaim &) const = default;
};

/// The four parts of a section's summary.
struct Summary {
    QList<Claim> themes;
    QList<Claim> events;
    QList<Claim> impact;
    QList<Claim> conclusion;
    QString engine; ///< "builtin", a profile's name, or "import"
    QString
        fallback; ///< why the built-in engine wrote it though another was asked: an error's name; "" : it was not so
    QList<WithheldClaim> withheld;
    QList<ArticleId> leftOut; ///< articles that didn't fit into the model's context

    [[nodiscard]] bool isEmpty() const
    {
        return themes.isEmpty() && events.isEmpty() && impact.isEmpty() && conclusion.isEmpty();
    }
};

/// An article as a digest keeps it: enough to write the digest again when the archive has moved on.
struct DigestArticle {
    ArticleId id = 0; ///< 0: not in the archive
    QString title;
    QString url; ///< exactly as written
    QString sourceName;
    bool titleOnly = false;
    QString translatedTitle; ///< in the digest's language; "" : not translated
};

/// One category of a day's digest: built from its own articles only.
struct Section {
    CategoryId category = kOthers;
    QString heading; ///< category name as it was when written
    QString emoji; ///< "" in reports without
    QList<DigestArticle> articles; ///< in the order of the [n] marks, n starting at 1
    Summary summary;
    QString importedBody; ///< Markdown between **요약:** and **출처:** of an imported report, verbatim
};

enum class DigestLayout { Separate, Combined };
QString layoutName(DigestLayout layout); ///< "separate" | "combined"
DigestLayout layoutFromName(const QString &name);

/// The report of one day and kind.
struct Digest {
    DigestId id = 0;
    QDate day;
    Kind kind = Kind::News;
    Language language = Language::Korean;
    QDateTime createdAt; ///< UTC
    QString origin; ///< "made" | "import"
    QString chartFile; ///< file name of the chart as referenced by the Markdown
    QString title; ///< heading line of an imported report; "" : the standard one
    QList<Section> sections;
    QJsonObject manifest; ///< engine, options, article hashes, times (docs/architecture.md)
};

/// What the tree and the calendar show of stored digests.
struct DigestInfo {
    DigestId id = 0;
    QDate day;
    Kind kind = Kind::News;
    Language language = Language::Korean;
    QDateTime createdAt;
    QString origin;
    int sections = 0;
    int articles = 0;
};

} // namespace oneul
