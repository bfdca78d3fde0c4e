#include "sources/expressionfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include "common/enterkey.h"
#include "service/sourcepreview.h"
#include "sources/findbadge.h"
#include "sources/findtext.h"

namespace oneul {

ExpressionField::ExpressionField(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_badge(new FindBadge)
{
    m_edit->setObjectName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    keepEnter(m_edit);
    m_badge->setObjectName(name + QStringLiteral(".badge"));
    setFocusProxy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_badge);
    connect(m_edit, &QLineEdit::textChanged, this, &ExpressionField::changed);
}

QString ExpressionField::name() const
{
    return m_edit->objectName();
}

QString ExpressionField::text() const
{
    return m_edit->text().trimmed();
}

void ExpressionField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void ExpressionField::showFind(const std::optional<ExpressionFind> &find)
{
    QString details;
    if (!find) {
        m_badge->show({}, FindBadge::Tone::None);
    } else {
        const bool bad = !find->problem.isEmpty();
        m_badge->show(findText(*find), bad               ? FindBadge::Tone::Bad
                                       : find->found > 0 ? FindBadge::Tone::Good
                                                         : FindBadge::Tone::Nothing);
        details = findDetails(*find);
    }
    if (!details.isEmpty() && find->problem.isEmpty() && find->found > 0)
        details.prepend(find->expression + QStringLiteral("\n\n"));
    // Finds come from foreign documents: what looks like markup in them is text.
    const QString html = details.isEmpty()
                             ? QString()
                             : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(details.toHtmlEscaped());
    m_badge->setToolTip(html);
    m_edit->setToolTip(html);
    m_edit->setAccessibleDescription(details);
}

bool ExpressionField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    return QWidget::eventFilter(watched, event);
}

} // namespace oneul
