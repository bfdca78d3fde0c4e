#include "engines/prompthighlighter.h"

#include <QPalette>
#include <QRegularExpression>

#include "common/colors.h"

namespace oneul {

PromptHighlighter::PromptHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void PromptHighlighter::setKnown(const QStringList &placeholders, const QPalette &palette)
{
    m_known = placeholders;
    m_format = {};
    m_format.setForeground(palette.color(QPalette::Link));
    m_format.setFontWeight(QFont::DemiBold);
    m_wrong = {};
    const QColor red = readable(QColor(0xd64545), palette);
    m_wrong.setForeground(red);
    m_wrong.setUnderlineColor(red);
    m_wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    rehighlight();
}

void PromptHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{[a-z]+\})"));
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                  m_known.contains(match.captured()) ? m_format : m_wrong);
}

} // namespace oneul
