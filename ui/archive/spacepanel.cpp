#include "archive/spacepanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "service/app.h"
#include "service/compactor.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000; ///< of the bar
constexpr qint64 kWorthIt = 64LL * 1024; ///< bytes; below it nobody would notice

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

SpacePanel::SpacePanel(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_text(new QLabel)
    , m_note(new QLabel)
    , m_compact(new QPushButton(tr("&Compact")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_bar(new QProgressBar)
{
    m_text->setObjectName(u"archiveSize"_s);
    m_compact->setObjectName(u"compact"_s);
    m_cancel->setObjectName(u"cancelCompact"_s);
    m_bar->setObjectName(u"compactProgress"_s);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress"));
    for (QPushButton *button : {m_compact, m_cancel})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_compact);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    setRunning(app.compactor().isRunning());
    connect(m_compact, &QPushButton::clicked, this, &SpacePanel::compact);
    connect(m_cancel, &QPushButton::clicked, &app.compactor(), &Compactor::cancel);
    connect(&app.compactor(), &Compactor::progress, this, &SpacePanel::showProgress);
}

void SpacePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void SpacePanel::reload()
{
    whenDone(this, m_app.compactor().space(), [this](const Result<ArchiveSpace> &space) { showSpace(space); });
}

void SpacePanel::compact()
{
    setRunning(true);
    showProgress(0, 0);
    whenDone(this, m_app.compactor().compact(), [this](const Result<ArchiveSpace> &space) {
        setRunning(false);
        showSpace(space);
    });
}

void SpacePanel::setRunning(bool running)
{
    m_compact->setVisible(!running);
    m_cancel->setVisible(running);
    m_bar->setVisible(running);
}

void SpacePanel::showSpace(const Result<ArchiveSpace> &space)
{
    if (!space) {
        m_note->setText(errorText(space.error()));
        m_note->show();
        return;
    }
    m_text->setText(
        tr("The archive takes %1. %2 of it are free.").arg(sizeText(space->bytes), sizeText(space->freeBytes)));
    const bool old = !space->canShrink;
    m_note->setVisible(old);
    m_note->setText(tr("An earlier version made this archive. Compacting writes it anew once: that needs as much room "
                       "again, can't be cancelled, and nothing else is stored meanwhile."));
    m_compact->setEnabled(old || space->freeBytes >= kWorthIt);
}

void SpacePanel::showProgress(qint64 freed, qint64 total)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? int(freed * kSteps / total) : 0);
    m_cancel->setEnabled(total > 0);
}

} // namespace oneul
