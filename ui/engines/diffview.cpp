#include "engines/diffview.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

#include "common/colors.h"
#include "engines/linediff.h"

namespace oneul {

DiffView::DiffView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Differences"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    render();
}

void DiffView::showDiff(const QString &before, const QString &after)
{
    if (before == m_before && after == m_after)
        return;
    m_before = before;
    m_after = after;
    render();
}

void DiffView::render()
{
    clear();
    if (m_before == m_after) {
        setPlainText(tr("This is the standard prompt: nothing was changed."));
        return;
    }
    const QColor base = palette().color(QPalette::Base);
    const double part = isDark(palette()) ? 0.3 : 0.18;
    QTextCursor cursor(document());
    bool first = true;
    for (const DiffLine &line : lineDiff(m_before, m_after)) {
        QTextBlockFormat format;
        QChar sign = u' ';
        if (line.kind == DiffLine::Kind::Removed) {
            sign = u'-';
            format.setBackground(blend(QColor(0xd64545), base, part));
        } else if (line.kind == DiffLine::Kind::Added) {
            sign = u'+';
            format.setBackground(blend(QColor(0x2f9e6e), base, part));
        }
        // What is wrapped stands behind its sign.
        format.setLeftMargin(fontMetrics().horizontalAdvance(u'+') + 8);
        format.setTextIndent(-format.leftMargin() + 2);
        if (first)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        first = false;
        cursor.insertText(sign + QStringLiteral(" ") + line.text);
    }
    moveCursor(QTextCursor::Start);
}

void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace oneul
