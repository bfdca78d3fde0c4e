#include "common/emptystate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/icons.h"
#include "common/presskeys.h"

namespace oneul {

namespace {

constexpr int kLeastHeight = 120; ///< pixels; what needs more is scrolled

/// Large letters need more than a low pane has.
void scrollIn(QWidget *pane, QWidget *content)
{
    auto *scroll = new QScrollArea(pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the button that has the keys
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(kLeastHeight);
    setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the pane's own shows
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    for (QLabel *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_title, m_text})
        label->setTextFormat(Qt::PlainText); // they may repeat what a server said
    m_text->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_button->setVisible(false);
    m_button->setAutoDefault(false); // in a dialog Enter elsewhere is not meant for it
    keepPressKeys(m_button);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    scrollIn(this, content);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    restyle();
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text, const QString &button)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    restyle();
}

void EmptyState::restyle()
{
    const QColor muted = mutedText(palette());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, blend(muted, palette().color(QPalette::Base), 0.7))
                              .pixmap(QSize(44, 44), devicePixelRatioF()));
    for (QLabel *label : {m_title, m_text}) {
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, muted);
        label->setPalette(colors);
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace oneul
