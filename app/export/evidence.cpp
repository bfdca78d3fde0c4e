#include "export/evidence.h"

#include <algorithm>

#include "model/summaryparts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QList<int> citedArticles(const Section &section, const Claim &claim)
{
    QList<int> cited;
    for (int i = 0; i < section.articles.size(); ++i) {
        const ArticleId id = section.articles[i].id;
        if (id != 0 && claim.cites.contains(id))
            cited += i;
    }
    return cited;
}

} // namespace

QString letters(int number)
{
    QString text;
    for (int rest = number; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'a' + rest % 26));
    return text;
}

QList<EvidenceNote> evidenceOf(const Section &section)
{
    QList<EvidenceNote> notes;
    for (const SummaryPart part :
         {SummaryPart::Themes, SummaryPart::Events, SummaryPart::Impact, SummaryPart::Conclusion}) {
        const QList<Claim> &claims = claimsIn(section.summary, part);
        for (int i = 0; i < claims.size(); ++i) {
            const QString quote = claims[i].quote.simplified();
            const QList<int> sources = citedArticles(section, claims[i]);
            if (quote.isEmpty() || sources.isEmpty())
                continue;
            const bool verbatim = quote == claims[i].shown().simplified();
            notes +=
                EvidenceNote{part, i, letters(static_cast<int>(notes.size())), verbatim ? QString() : quote, sources};
        }
    }
    return notes;
}

const EvidenceNote *noteOf(const QList<EvidenceNote> &notes, SummaryPart part, qsizetype claim)
{
    const auto found =
        std::ranges::find_if(notes, [&](const EvidenceNote &note) { return note.part == part && note.claim == claim; });
    return found == notes.end() ? nullptr : &*found;
}

} // namespace oneul
