#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/summaryrequest.h"
#include "summary/aliases.h"

namespace oneul {

/// A claim of which is known whether its sources say so.
struct LabelledClaim {
    QString id;
    QString label; ///< "supported" | "number" | "name" | "negated" | "wrongArticle" | "invented"
    Claim claim;
    QList<SourceText> articles; ///< of the section
};

/// tests/data/claims: the claims of one file, on the articles of articles.jsonl.
[[nodiscard]] QList<LabelledClaim> readClaims(const QString &file);

/// What comes of judging a set. Refused is a claim that is found unsupported; it should be where its label says so.
struct ClaimScore {
    int refused = 0;
    int rightlyRefused = 0;
    int unfounded = 0; ///< by label
    int accepted = 0; ///< found supported
    int rightlyAccepted = 0;
    int founded = 0; ///< by label
    int kept = 0; ///< founded ones found supported or weak
    QHash<QString, std::pair<int, int>> byLabel; ///< as labelled, and of these refused
    QStringList mistakes;

    [[nodiscard]] double precision() const { return refused > 0 ? double(rightlyRefused) / refused : 1; }
    [[nodiscard]] double recall() const { return unfounded > 0 ? double(rightlyRefused) / unfounded : 1; }
    [[nodiscard]] double acceptedPrecision() const { return accepted > 0 ? double(rightlyAccepted) / accepted : 1; }
    [[nodiscard]] double keptShare() const { return founded > 0 ? double(kept) / founded : 1; }
    [[nodiscard]] QString text() const;
};
[[nodiscard]] ClaimScore scoreOf(const QList<LabelledClaim> &claims, const Aliases &aliases);

} // namespace oneul
