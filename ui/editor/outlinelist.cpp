#include "editor/outlinelist.h"

#include <algorithm>

#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Levels are counted from the uppermost that the text has.
QString labelOf(const OutlineEntry &entry, int top)
{
    const QString title = entry.title.isEmpty() ? OutlineList::tr("(without a title)") : entry.title;
    return QString((entry.level - top) * 3, u' ') + title;
}

} // namespace

OutlineList::OutlineList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"reportOutline"_s);
    setAccessibleName(tr("Outline of the report"));
    setToolTip(tr("Drag a section, or move it with Alt and the arrow keys; Delete takes it out"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setTextElideMode(Qt::ElideMiddle); // the titles of two kinds begin alike
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT entryChosen(row);
    });
}

void OutlineList::setOutline(const QList<OutlineEntry> &outline)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    m_outline = outline;
    const auto highest = std::ranges::min_element(outline, {}, &OutlineEntry::level);
    while (count() > outline.size())
        delete takeItem(count() - 1);
    while (count() < outline.size())
        addItem(QString());
    for (int i = 0; i < outline.size(); ++i) {
        item(i)->setText(labelOf(outline[i], highest->level));
        item(i)->setToolTip(outline[i].title);
        item(i)->setData(Qt::AccessibleTextRole,
                         tr("%1, level %2").arg(outline[i].title, QString::number(outline[i].level)));
    }
    setCurrentRow(std::min(row, count() - 1));
}

void OutlineList::showLine(int line)
{
    int entry = -1;
    for (int i = 0; i < m_outline.size() && m_outline[i].firstBlock <= line; ++i)
        entry = i;
    choose(entry);
}

void OutlineList::choose(int entry)
{
    const QSignalBlocker blocker(this);
    setCurrentRow(entry);
}

void OutlineList::moveCurrent(int by)
{
    const int other = siblingOf(m_outline, currentRow(), by);
    if (other >= 0)
        Q_EMIT moveRequested(currentRow(), other);
}

bool OutlineList::event(QEvent *event)
{
    // The window's own "undo" is about the archive.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QListWidget::event(event);
}

void OutlineList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return Q_EMIT undoRequested();
    if (event->matches(QKeySequence::Redo))
        return Q_EMIT redoRequested();
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isMove && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT dropRequested(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void OutlineList::dropEvent(QDropEvent *event)
{
    // The items are not moved: the text is, and the list follows it.
    const int from = currentRow();
    const QListWidgetItem *target = itemAt(event->position().toPoint());
    const int to = target == nullptr ? count() - 1 : row(target);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to >= 0 && from != to)
        Q_EMIT moveRequested(from, to);
}

} // namespace oneul
