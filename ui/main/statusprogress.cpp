#include "main/statusprogress.h"

#include <utility>

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "common/accessiblerole.h"
#include "common/icons.h"

namespace oneul {

StatusProgress::StatusProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusProgress"));
    setAccessibleRole(this, QAccessible::Notification);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    m_stop->setObjectName(QStringLiteral("stopProgress"));
    m_stop->setIcon(icon(QStringLiteral("close")));
    m_stop->setAutoRaise(true);
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->setToolTip(tr("Cancel"));
    m_stop->setAccessibleName(tr("Cancel"));
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        if (m_cancel)
            m_cancel();
    });
    hide();
}

void StatusProgress::start(const QString &text, int total, std::function<void()> cancel)
{
    m_cancel = std::move(cancel);
    m_stop->setVisible(bool(m_cancel));
    m_stop->setEnabled(true);
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    setProgress(0, total);
    announce(this, text);
}

void StatusProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_count->setText(total > 0 ? tr("%1/%2", "progress: done of total").arg(done).arg(total) : QString());
}

void StatusProgress::finish()
{
    hide();
}

} // namespace oneul
