#include "main/searchfield.h"

#include <QKeyEvent>

#include "common/icons.h"

namespace oneul {

namespace {

constexpr int kRestMs = 250;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search the archive"));
    setAccessibleName(tr("Search the archive"));
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    setMaximumWidth(230);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
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

void SearchField::ask()
{
    m_asking = true;
    Q_EMIT searchRequested(text());
    m_asking = false;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    clear();
    Q_EMIT left();
}

} // namespace oneul
