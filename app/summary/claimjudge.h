#pragma once

#include <memory>

#include <QHash>
#include <QList>

#include "model/digest.h"
#include "model/summaryrequest.h"
#include "summary/readarticle.h"

namespace oneul {

/// Judges many claims on the same articles, each of which is taken apart once, when the first claim cites it. For one
/// thread; articles and aliases must outlive it.
class ClaimJudge final
{
public:
    ClaimJudge(const QList<SourceText> &articles, const Aliases &aliases);

    /// As judged() in summary/grounding.h.
    [[nodiscard]] Claim judged(Claim claim);

private:
    struct Verdict {
        Support support = Support::Supported;
        ClaimFault fault = ClaimFault::None;
        QString detail;
    };
    struct Near;

    [[nodiscard]] Verdict verdictOn(const Claim &claim);
    [[nodiscard]] const ReadArticle *article(ArticleId id);
    [[nodiscard]] Verdict compared(const ReadSentence &claim, const QString &quote,
                                   const QList<const ReadArticle *> &cited) const;
    [[nodiscard]] static QList<Near> nearest(const ReadSentence &claim, const QString &quote,
                                             const QList<const ReadArticle *> &cited);
    [[nodiscard]] static Verdict contradicted(const ReadSentence &claim, const QList<Near> &near);
    [[nodiscard]] static Verdict overlapping(const ReadSentence &claim, const QString &quote,
                                             const QList<const ReadArticle *> &cited, const QList<Near> &near);

    const QList<SourceText> &m_articles;
    const Aliases &m_aliases;
    QHash<ArticleId, std::shared_ptr<const ReadArticle>> m_read;
};

} // namespace oneul
