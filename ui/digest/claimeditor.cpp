#include "digest/claimeditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "common/dialogbutton.h"

namespace oneul {

using namespace Qt::StringLiterals;

ClaimEditor::ClaimEditor(QWidget *parent) : QWidget(parent), m_text(new QPlainTextEdit)
{
    m_text->setObjectName(u"claimText"_s);
    m_text->setAccessibleName(tr("Sentence"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(110);
    m_text->installEventFilter(this);
    auto *hint = new QLabel(tr("It is marked as edited by hand, and checked against its sources again."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *keep = dialogButton(tr("&Keep"), u"keepClaim"_s);
    auto *remove = dialogButton(tr("Re&move sentence"), u"removeClaim"_s);
    auto *cancel = dialogButton(tr("Cancel"), u"cancelClaim"_s);
    keep->setToolTip(tr("Ctrl+Enter"));
    auto *row = new QHBoxLayout;
    row->addWidget(keep);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(hint);
    layout->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &ClaimEditor::save);
    connect(remove, &QPushButton::clicked, this, &ClaimEditor::removed);
    connect(cancel, &QPushButton::clicked, this, &ClaimEditor::cancelled);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this, keep] { keep->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
}

void ClaimEditor::start(const QString &sentence, const QString &typed)
{
    m_before = sentence;
    m_text->setPlainText(typed);
    m_text->selectAll();
    m_text->setFocus();
}

QString ClaimEditor::typed() const
{
    return m_text->toPlainText();
}

void ClaimEditor::save()
{
    const QString text = m_text->toPlainText().simplified();
    if (text.isEmpty())
        return;
    if (text == m_before.simplified())
        Q_EMIT cancelled();
    else
        Q_EMIT saved(text);
}

bool ClaimEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Escape closes the pane elsewhere in it; here it gives up the edit alone.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool keep = enter && key->modifiers().testFlag(Qt::ControlModifier);
    if (!keep && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (keep)
            save();
        else
            Q_EMIT cancelled();
    }
    return true;
}

} // namespace oneul
