#pragma once

#include <QStringList>

#include "model/types.h"

namespace oneul {

/// The lines of a report with the questions that its reader asks of them.
class ReportLines final
{
public:
    explicit ReportLines(const QByteArray &bytes);

    [[nodiscard]] qsizetype size() const { return m_lines.size(); }
    [[nodiscard]] const QString &at(qsizetype i) const { return m_lines[i]; }
    [[nodiscard]] bool isBlank() const { return m_text.trimmed().isEmpty(); }
    [[nodiscard]] bool isOwn() const { return m_own; }
    /// "## News", "## Papers" and "### Category" instead of "## Category".
    [[nodiscard]] bool isCombined() const { return m_combined; }

    [[nodiscard]] qsizetype nextNonBlank(qsizetype i) const; ///< after i; size() when there is none
    [[nodiscard]] int headingLevel(qsizetype i) const; ///< 0: no heading
    [[nodiscard]] QString headingText(qsizetype i) const; ///< without an image in the line
    [[nodiscard]] QString chartName(qsizetype i) const; ///< the image's file, "" : none in the line
    [[nodiscard]] bool isKindHeading(qsizetype i) const;
    [[nodiscard]] bool isSectionHeading(qsizetype i) const;
    [[nodiscard]] bool isSummaryLabel(qsizetype i) const;
    [[nodiscard]] bool isSourcesLabel(qsizetype i) const;
    [[nodiscard]] Language labelLanguage(qsizetype i) const;
    [[nodiscard]] bool isSourceItem(qsizetype i) const;
    /// The first line after `i` that no longer belongs to its section.
    [[nodiscard]] qsizetype sectionEnd(qsizetype i) const;

private:
    [[nodiscard]] bool hasKindHeading() const;

    QString m_text;
    QStringList m_lines;
    bool m_own = false;
    bool m_combined = false;
};

} // namespace oneul
