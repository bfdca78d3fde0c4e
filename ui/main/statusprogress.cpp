#include "main/statusprogress.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace oneul {

StatusProgress::StatusProgress(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_count(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("statusProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 8);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    hide();
}

void StatusProgress::start(const QString &text, int total)
{
    m_text->setText(text);
    setProgress(0, total);
    show();
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
