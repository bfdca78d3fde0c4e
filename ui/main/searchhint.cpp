#include "main/searchhint.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include "common/icons.h"
#include "common/lettersize.h"

namespace oneul {

namespace {

constexpr int kWidth = 340;
constexpr int kIcon = 16;
const QColor kWarning(0xd9822b);

} // namespace

SearchHint::SearchHint(QWidget *field)
    : QFrame(field->window()), m_field(field), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("searchHint"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setFocusPolicy(Qt::NoFocus);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_icon->setFixedWidth(kIcon);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 7, 10, 7);
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    field->installEventFilter(this);
    field->window()->installEventFilter(this);
    hide();
}

QString SearchHint::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void SearchHint::say(const QString &text, Tone tone)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    const bool problem = tone == Tone::Problem;
    const QIcon mark = problem ? icon(QStringLiteral("warning"), kWarning)
                               : icon(QStringLiteral("info"), palette().color(QPalette::ToolTipText));
    m_icon->setPixmap(mark.pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
    place();
    show();
    raise();
}

void SearchHint::place()
{
    const QWidget *window = parentWidget();
    setFixedWidth(std::min(forLetters(*this, kWidth), window->width() - 16));
    setFixedHeight(std::max(layout()->totalHeightForWidth(width()), layout()->sizeHint().height()));
    const QPoint corner = m_field->mapTo(window, QPoint(m_field->width(), m_field->height() + 4));
    move(std::max(8, corner.x() - width()), corner.y());
}

bool SearchHint::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moves && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace oneul
