#include "archive/jobbar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace oneul {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("jobBar"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void JobBar::start(const QString &text)
{
    m_busy = true;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
    Q_EMIT busyChanged(true);
}

void JobBar::setPercent(int percent)
{
    if (!m_busy)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void JobBar::finish()
{
    m_busy = false;
    hide();
    Q_EMIT busyChanged(false);
}

} // namespace oneul
