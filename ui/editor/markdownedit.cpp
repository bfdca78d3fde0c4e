#include "editor/markdownedit.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include "common/actionkeys.h"
#include "common/actions.h"

namespace oneul {

using namespace Qt::StringLiterals;

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"reportText"_s);
    setAccessibleName(tr("Text of the report"));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(fontMetrics().averageCharWidth());
}

QString MarkdownEdit::markdown() const
{
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

void MarkdownEdit::setMarkdown(const QString &markdown)
{
    setPlainText(markdown);
}

void MarkdownEdit::apply(const TextEdit &edit)
{
    if (edit.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(edit.position));
    cursor.setPosition(static_cast<int>(edit.position + edit.removed), QTextCursor::KeepAnchor);
    cursor.insertText(edit.inserted);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void MarkdownEdit::replaceAll(const QString &markdown)
{
    apply({0, document()->characterCount() - 1, markdown});
}

void MarkdownEdit::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    verticalScrollBar()->setValue(block.firstLineNumber());
}

int MarkdownEdit::line() const
{
    return textCursor().blockNumber();
}

int MarkdownEdit::lineAt(qsizetype position) const
{
    return document()->findBlock(static_cast<int>(position)).blockNumber();
}

bool MarkdownEdit::event(QEvent *event)
{
    // Ctrl+E would go to the end of the line, as End does; here one exports.
    if (event->type() == QEvent::ShortcutOverride
        && isKeyOf(*static_cast<QKeyEvent *>(event), ActionId::Export, this)) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && continueList())
        return;
    if (event->matches(QKeySequence::Bold))
        wrapSelection(u"**"_s);
    else if (event->matches(QKeySequence::Italic))
        wrapSelection(u"*"_s);
    else if (isEnter && event->modifiers() == Qt::ShiftModifier)
        insertPlainText(u"\n"_s); // a line of Markdown; the widget would put in a separator that no reader knows
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool MarkdownEdit::continueList()
{
    static const QRegularExpression item(u"^(\\s*)(?:([-*+])|(\\d{1,6})([.)])|(>))(\\s+)(.*)$"_s);
    QTextCursor cursor = textCursor();
    const auto match = item.match(cursor.block().text());
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedStart(7))
        return false;
    cursor.beginEditBlock();
    if (match.captured(7).trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        QString sign = match.captured(2) + match.captured(5);
        if (match.hasCaptured(3))
            sign = QString::number(match.captured(3).toInt() + 1) + match.captured(4);
        cursor.insertText(u'\n' + match.captured(1) + sign + match.captured(6));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void MarkdownEdit::wrapSelection(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const int length = static_cast<int>(mark.size());
    cursor.beginEditBlock();
    cursor.setPosition(end);
    cursor.insertText(mark);
    cursor.setPosition(start);
    cursor.insertText(mark);
    cursor.endEditBlock();
    cursor.setPosition(start + length);
    cursor.setPosition(end + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

} // namespace oneul
