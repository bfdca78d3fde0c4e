#pragma once

#include <QList>
#include <QString>

#include "service/askservice.h"

class QPalette;

namespace oneul {

/// An answer together with what was asked.
struct GivenAnswer {
    Question question;
    Answer answer;
};

/// The numbers of the sources that a sentence cites, in the order of the list; from 1.
[[nodiscard]] QList<int> citedNumbers(const Claim &claim, const Answer &answer);

/// As rich text. Links: "sentence:INDEX", "source:NUMBER" (from 1), "withheld:". `chosen`: a sentence that is marked.
[[nodiscard]] QString answerHtml(const GivenAnswer &given, int chosen, bool withWithheld, const QPalette &palette);
/// As Markdown, with marks, badges and the list of sources.
[[nodiscard]] QString answerMarkdown(const GivenAnswer &given);

} // namespace oneul
