#pragma once

#include <optional>

#include <QList>
#include <QSet>
#include <QString>

#include "model/digest.h"
#include "model/summaryrequest.h"
#include "summary/builtin.h"

namespace oneul {

/// The source sentences that may stand where claims of a summary are withheld, each once: those of the built-in engine's
/// summary of the same articles, which is made when the first one is wanted. The request and the engine must outlive it.
class Replacements final
{
public:
    Replacements(const SummaryRequest &request, const BuiltinEngine &builtin) : m_request(request), m_builtin(builtin)
    {}

    /// A claim's words and its quote are not given again.
    void use(const Claim &claim);
    /// For the same part (an impact's is of the same sector; an event for a conclusion), if possible of the articles that
    /// the withheld claim cites. Where an event or a conclusion would have none at all, any good sentence of the articles
    /// that is not used yet. Nothing when there is none left.
    [[nodiscard]] std::optional<Claim> take(SummaryPart part, const Claim &withheld);

private:
    [[nodiscard]] QList<Claim> candidates(SummaryPart part, const Claim &withheld);
    [[nodiscard]] QList<Claim> further(SummaryPart part, const Claim &withheld) const;
    [[nodiscard]] QList<Claim> unused(QList<Claim> claims) const;
    [[nodiscard]] bool isUsed(const Claim &claim) const;

    const SummaryRequest &m_request;
    const BuiltinEngine &m_builtin;
    std::optional<Summary> m_summary;
    QSet<QString> m_used; ///< folded
    QList<SummaryPart> m_given; ///< parts that got one
};

} // namespace oneul
