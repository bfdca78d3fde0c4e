#pragma once

#include <QPlainTextEdit>

#include "editor/markdownoutline.h"

namespace oneul {

/// The text of a report. Enter goes on with a list or a quotation, and ends it on an empty item; Ctrl+B and Ctrl+I set
/// what is selected in bold or italics.
class MarkdownEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// As it stands: unlike toPlainText() with every no-break space.
    [[nodiscard]] QString markdown() const;
    /// Another report: there is nothing to undo then.
    void setMarkdown(const QString &markdown);
    /// One step of undo; the cursor stands behind what was put in.
    void apply(const TextEdit &edit);
    /// The whole text becomes another one, as one step of undo.
    void replaceAll(const QString &markdown);
    void showLine(int line); ///< brings it to the top, with the cursor in it
    [[nodiscard]] int line() const; ///< of the cursor
    [[nodiscard]] int lineAt(qsizetype position) const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool continueList();
    void wrapSelection(const QString &mark);
};

} // namespace oneul
