#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/digest.h"
#include "model/engine.h"
#include "model/summaryrequest.h"
#include "summary/prompts.h"

namespace oneul {

/// A section's or a question's call, ready to be sent: its own articles and nothing else.
struct SectionTask {
    QString system;
    QString user;
    QList<ArticleId>
        sent; ///< in the order of the numbers 1, 2, … that stand for them in the prompt; answers name these
    QList<ArticleId> leftOut; ///< that didn't fit, the least important of them
    qint64 inputTokens = 0; ///< estimated
    QByteArray promptHash; ///< SHA-256, hex, of the prompt's template: what the manifest names
    QByteArray
        cacheKey; ///< SHA-256, hex, of protocol, address, model, template, language, caps and the articles' texts
};

/// How many tokens a text is, about; never far too few: Hangul counts a token a syllable, Latin one for 3.5 letters.
[[nodiscard]] qint64 estimatedTokens(const QString &text);

/// Packs the articles by `order` (indices into request.articles, the most important first) into what the profile's context
/// holds beside the prompt and the answer; a long text is cut at a sentence before an article is left out.
/// ContextTooSmall: not even one title fits.
[[nodiscard]] Result<SectionTask> sectionTask(const SummaryRequest &request, const QString &heading,
                                              const EngineProfile &profile, const Prompts &prompts,
                                              const QList<int> &order);
/// The same for a question.
[[nodiscard]] Result<SectionTask> answerTask(const SummaryRequest &request, const QString &question,
                                             const EngineProfile &profile, const Prompts &prompts,
                                             const QList<int> &order);

/// The model's answer as claims, not judged yet. Takes a code fence, text around the JSON, and lists where the schema wants
/// lists; a number that stands for no sent article becomes a cite of article 0, which no check lets pass.
/// AnswerUnreadable: no such JSON in it.
[[nodiscard]] Result<Summary> readSectionAnswer(const QString &text, const SectionTask &task);
/// An answer's sentences as the events of a summary; there may be none.
[[nodiscard]] Result<Summary> readAnswer(const QString &text, const SectionTask &task);

} // namespace oneul
