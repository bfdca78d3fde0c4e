#include "archive/healthpage.h"

#include <utility>

#include <QBoxLayout>
#include <QDir>
#include <QFont>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "archive/jobbar.h"
#include "base/whendone.h"
#include "common/errorbar.h"
#include "service/app.h"
#include "service/backups.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

HealthPage::HealthPage(ArchivePlaces places, QWidget *parent)
    : QWidget(parent)
    , m_places(std::move(places))
    , m_result(new QLabel)
    , m_details(new QPlainTextEdit)
    , m_check(new QPushButton(tr("&Check now")))
    , m_repair(new QPushButton(tr("&Repair…")))
{
    m_result->setObjectName(u"healthResult"_s);
    m_check->setObjectName(u"checkNow"_s);
    m_repair->setObjectName(u"repairArchive"_s);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("What was found"));
    m_details->hide();
    m_result->setWordWrap(true);
    QFont font = m_result->font();
    font.setWeight(QFont::DemiBold);
    m_result->setFont(font);
    m_result->hide();
    auto *about =
        new QLabel(tr("Oneul looks over its archive in the background after each start. A check reads all of it, "
                      "which takes a while for a large one; you can go on reading meanwhile."));
    about->setWordWrap(true);
    auto *place = new QLabel(tr("Data folder: %1").arg(QDir::toNativeSeparators(m_places.app->dataDir())));
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_check, m_repair}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(about);
    layout->addWidget(place);
    if (const QString type = m_places.app->backups().networkFileSystem(); !type.isEmpty()) {
        auto *warning = new QLabel(errorText({ErrorCode::NetworkFolder, type}));
        warning->setWordWrap(true);
        layout->addWidget(warning);
    }
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addWidget(m_details, 1);
    layout->addStretch(0);
    m_repair->setEnabled(false);
    connect(m_check, &QPushButton::clicked, this, &HealthPage::check);
    connect(m_repair, &QPushButton::clicked, this, &HealthPage::repair);
    connect(&m_places.app->backups(), &Backups::damageFound, this,
            [this](const QStringList &problems) { show(problems); });
}

void HealthPage::check()
{
    m_places.errors->clear();
    m_result->hide();
    m_details->hide();
    m_places.job->start(tr("Checking the archive"));
    whenDone(this, m_places.app->backups().check(), [this](const Result<QStringList> &problems) {
        m_places.job->finish();
        if (problems || problems.error().code != ErrorCode::Cancelled)
            show(problems);
    });
}

void HealthPage::show(const Result<QStringList> &problems)
{
    if (!problems) {
        m_places.errors->showError(problems.error());
        return;
    }
    m_result->setText(problems->isEmpty() ? tr("The archive is sound.")
                                          : tr("The archive is damaged: %n problem(s).", nullptr, int(problems->size()))
                                                + u' ' + tr("A repair saves everything that can still be read."));
    m_result->show();
    m_details->setPlainText(problems->join(u'\n'));
    m_details->setVisible(!problems->isEmpty());
    m_repair->setEnabled(!problems->isEmpty());
}

void HealthPage::repair()
{
    const QString more =
        tr("Oneul closes its window, saves every row that can still be read into a new archive, takes what "
           "is lost from the newest backup where it has it, and opens again. The damaged file is kept among "
           "the backups, untouched.");
    if (askFirst(this, tr("Repair the archive now?"), more, tr("Repair")))
        m_places.reopen(RepairArchive);
}

} // namespace oneul
