#include "digest/versionsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/dialogbutton.h"
#include "common/lettersize.h"
#include "common/words.h"
#include "digest/claimwords.h"
#include "engines/enginewords.h"
#include "model/engine.h"
#include "service/app.h"
#include "service/digestedits.h"
#include "service/digestservice.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Column { MadeColumn, KindColumn, EngineColumn, ChangeColumn, CountColumn };
constexpr int kIdRole = Qt::UserRole;
constexpr int kMost = 200; ///< versions of a day that are listed

QString engineOf(const Digest &digest)
{
    QSet<QString> engines;
    for (const Section &section : digest.sections)
        engines.insert(section.summary.engine.isEmpty() || section.summary.engine == kBuiltinEngine
                           ? builtinName()
                           : section.summary.engine);
    QStringList names = engines.values();
    names.sort();
    return names.join(u", "_s);
}

} // namespace

VersionsDialog::VersionsDialog(App &app, const QDate &day, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_day(day)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
    , m_view(dialogButton(tr("&Show"), u"viewVersion"_s))
    , m_restore(dialogButton(tr("&Restore this version"), u"restoreVersion"_s))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Versions of the digest of %1").arg(longDay(day, app.clock().today())));
    makeLayout();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &VersionsDialog::enable);
    const auto view = [this] {
        const DigestId version = chosen();
        if (version == 0)
            return;
        Q_EMIT viewWanted(version);
        accept();
    };
    connect(m_list, &QTreeWidget::itemActivated, this, view);
    connect(m_view, &QPushButton::clicked, this, view);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(&app.digests(), &DigestService::changed, this, &VersionsDialog::load);
    enable();
    load();
}

void VersionsDialog::makeLayout()
{
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Made"), tr("Kind"), tr("Engine"), tr("What changed"), tr("Articles")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *hint = new QLabel(tr("Nothing is overwritten: a version that is restored becomes the newest one."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_view, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resizeForLetters(this, {760, 420});
}

void VersionsDialog::load()
{
    whenDone(this, m_app.digests().list(), [this](const Result<QList<DigestInfo>> &found) {
        if (!found) {
            m_message->setText(errorText(found.error()));
            m_message->show();
            return;
        }
        const DigestId before = chosen();
        m_list->clear();
        for (const DigestInfo &info : *found) {
            if (info.day == m_day && m_list->topLevelItemCount() < kMost)
                add(info);
        }
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            if (row == 0 || item->data(MadeColumn, kIdRole).toLongLong() == before)
                m_list->setCurrentItem(item);
        }
        enable();
    });
}

void VersionsDialog::add(const DigestInfo &info)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setData(MadeColumn, kIdRole, info.id);
    item->setText(MadeColumn, QLocale().toString(info.createdAt.toLocalTime(), QLocale::ShortFormat));
    item->setText(KindColumn, kindLabel(info.kind));
    item->setText(ChangeColumn, info.origin == u"import" ? tr("Imported") : tr("Made from the articles"));
    item->setText(CountColumn, QLocale().toString(info.articles));
    whenDone(this, m_app.digests().byId(info.id),
             [this, id = info.id](const Result<Digest> &digest) { describe(id, digest); });
}

void VersionsDialog::describe(DigestId version, const Result<Digest> &digest)
{
    for (int row = 0; digest && row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(MadeColumn, kIdRole).toLongLong() != version)
            continue;
        const QJsonObject from = digest->manifest.value(u"madeFrom").toObject();
        const QString change = changeLabel(from.value(u"change").toString());
        const QDateTime at = QDateTime::fromString(from.value(u"at").toString(), Qt::ISODate);
        item->setText(EngineColumn, engineOf(*digest));
        const QString section = from.value(u"section").toString();
        if (!change.isEmpty())
            item->setText(ChangeColumn, section.isEmpty() ? change : u"%1: %2"_s.arg(change, section));
        if (at.isValid())
            item->setText(MadeColumn, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
    }
}

DigestId VersionsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(MadeColumn, kIdRole).toLongLong() : 0;
}

void VersionsDialog::enable()
{
    m_view->setEnabled(chosen() != 0);
    m_restore->setEnabled(chosen() != 0);
}

void VersionsDialog::restore()
{
    const DigestId version = chosen();
    if (version == 0)
        return;
    m_restore->setEnabled(false);
    whenDone(this, m_app.digestEdits().restore(version), [this](const Result<Digest> &result) {
        enable();
        if (!result) {
            m_message->setText(errorText(result.error()));
            m_message->show();
            return;
        }
        Q_EMIT restored(result->id);
        accept();
    });
}

} // namespace oneul
