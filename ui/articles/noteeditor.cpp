#include "articles/noteeditor.h"

#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kRestMs = 1200;
constexpr int kLeastLines = 3;
constexpr int kMostLines = 10;

} // namespace

NoteEditor::NoteEditor(QWidget *parent) : QFrame(parent), m_edit(new QPlainTextEdit(this)), m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("noteEditor"));
    setAutoFillBackground(true);
    m_edit->setObjectName(QStringLiteral("noteText"));
    m_edit->setAccessibleName(tr("Note on this article"));
    m_edit->setPlaceholderText(tr("Write a note. It is saved by itself."));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *title = new QLabel(tr("Note"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *done = new QToolButton(this);
    done->setObjectName(QStringLiteral("noteDone"));
    done->setText(tr("Done"));
    done->setToolTip(tr("Close the note (Esc)"));
    connect(done, &QToolButton::clicked, this, &NoteEditor::leave);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_state);
    head->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 8, 28, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_edit);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &NoteEditor::store);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteEditor::onTyped);
    applyColors();
    hide();
}

void NoteEditor::edit(ArticleId id, const QString &note)
{
    if (id == m_id) {
        m_edit->setFocus();
        return;
    }
    leave();
    m_before = note;
    m_stored = note;
    m_edit->setPlainText(note);
    m_edit->moveCursor(QTextCursor::End);
    m_id = id;
    m_rest.stop();
    m_state->clear();
    show();
    fitHeight();
    m_edit->setFocus();
}

void NoteEditor::leave()
{
    finish();
    hide();
}

/// Blanks are no note.
QString NoteEditor::text() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

void NoteEditor::onTyped()
{
    fitHeight();
    if (m_id == 0)
        return;
    m_state->clear();
    m_rest.start();
}

void NoteEditor::store()
{
    m_rest.stop();
    if (m_id == 0 || text() == m_stored)
        return;
    m_stored = text();
    m_state->setText(tr("Saved"));
    Q_EMIT noteTyped(m_id, m_stored);
}

void NoteEditor::finish()
{
    store();
    const ArticleId id = std::exchange(m_id, 0);
    if (id != 0)
        Q_EMIT left(id, m_before, m_stored);
}

void NoteEditor::fitHeight()
{
    const int lines = qBound(kLeastLines, m_edit->document()->blockCount() + 1, kMostLines);
    constexpr int kFrame = 12;
    const int line = m_edit->fontMetrics().lineSpacing();
    m_edit->setMinimumHeight(kLeastLines * line + kFrame); // a low pane in large letters has no room for more
    m_edit->setMaximumHeight(lines * line + kFrame);
}

void NoteEditor::applyColors()
{
    const QPalette look = parentWidget() ? parentWidget()->palette() : palette();
    const QColor tint = noteColor(look);
    const QString sheet =
        QStringLiteral("#noteEditor { background: %1; border-bottom: 1px solid %2; } "
                       "#noteText { background: %3; border: 1px solid %2; border-radius: 6px; padding: 3px; }")
            .arg(tint.name(), lineColor(look).name(), look.color(QPalette::Base).name());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        store();
    if (watched == m_edit && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (isReturn && key->modifiers().testFlag(Qt::ControlModifier))) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                leave();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    store(); // the window may be about to go
    QFrame::hideEvent(event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

} // namespace oneul
