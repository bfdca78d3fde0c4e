#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "text/sentences.h"

namespace oneul {

/// A text with its white space and quote marks folded, so that a quote is found however it is typed: runs of white space
/// are one blank, quote marks, soft hyphens and zero-width characters are left out, dashes are hyphens, full-width letters
/// and digits the usual ones. Case is kept. Knows where each character stood.
class FoldedText final
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where `needle` stands, folded; -1: nowhere. In linear time whatever both are.
    [[nodiscard]] qsizetype find(const QString &needle) const;
    /// A piece of the folded text in the original.
    [[nodiscard]] Span original(qsizetype start, qsizetype length) const;

private:
    QString m_text;
    QList<qsizetype> m_places; ///< of each character in the original
};

} // namespace oneul
