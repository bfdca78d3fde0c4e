#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

namespace oneul {

/// Shows the placeholders of a prompt, and underlines those that nothing is known of.
class PromptHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit PromptHighlighter(QTextDocument *document);

    void setKnown(const QStringList &placeholders, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QStringList m_known;
    QTextCharFormat m_format;
    QTextCharFormat m_wrong;
};

} // namespace oneul
