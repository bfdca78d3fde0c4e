#include "main/searchfield.h"

#include <QAction>
#include <QKeyEvent>

#include "common/icons.h"

namespace oneul {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search the archive"));
    setAccessibleName(tr("Search the archive"));
    setClearButtonEnabled(true);
    setMinimumWidth(140);
    setMaximumWidth(300);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QAction *help = addAction(icon(QStringLiteral("help")), QLineEdit::TrailingPosition);
    help->setToolTip(tr("How to search (F1)"));
    connect(help, &QAction::triggered, this, &SearchField::helpRequested);
    m_timer.setSingleShot(true);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_timer.start(text.isEmpty() ? 0 : kRestMs); });
    connect(this, &QLineEdit::returnPressed, &m_timer, [this] { m_timer.start(0); });
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
}

void SearchField::empty()
{
    clear();
    m_timer.stop();
    if (hasFocus() && !m_asking)
        Q_EMIT left();
}

void SearchField::showText(const QString &text)
{
    setText(text);
    m_timer.stop();
}

void SearchField::ask()
{
    m_asking = true;
    Q_EMIT searchRequested(text());
    m_asking = false;
}

bool SearchField::event(QEvent *event)
{
    // In here F1 means the language of searches; everywhere else it belongs to the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        Q_EMIT helpRequested();
        return;
    }
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    clear();
    Q_EMIT left();
}

} // namespace oneul
