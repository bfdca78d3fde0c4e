#include "categories/editbar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/icons.h"
#include "common/presskeys.h"

namespace oneul {

EditBar::EditBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("editBar"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_text->setObjectName(QStringLiteral("editBarText"));
    m_text->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    keepPressKeys(close);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &EditBar::clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 8, 5);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    layout->addWidget(close);
    hide();
}

void EditBar::say(const QString &text, const QList<Offer> &offers)
{
    dropButtons();
    m_text->setText(text);
    for (const Offer &offer : offers) {
        auto *button = new QToolButton(this);
        button->setObjectName(offer.name);
        button->setText(offer.text);
        button->setFocusPolicy(Qt::TabFocus);
        keepPressKeys(button);
        connect(button, &QToolButton::clicked, this, [this, action = offer.action] {
            clear();
            action();
        });
        m_buttons->addWidget(button);
    }
    announce(this, text);
}

void EditBar::clear()
{
    dropButtons();
    m_text->clear();
    hide();
}

QString EditBar::text() const
{
    return m_text->text();
}

void EditBar::dropButtons()
{
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        // One of them may be the one that was clicked just now.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

void EditBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Window);
    painter.fillRect(rect(), blend(palette().color(QPalette::Highlight), base, 0.1));
    painter.fillRect(QRect(0, 0, width(), 1), lineColor(palette()));
}

} // namespace oneul
