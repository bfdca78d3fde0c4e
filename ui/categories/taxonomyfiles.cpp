#include "categories/taxonomyfiles.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "base/whendone.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomywords.h"
#include "common/uilanguage.h"
#include "service/errortext.h"
#include "service/savefile.h"
#include "service/taxonomyservice.h"

namespace oneul {

namespace {

constexpr qint64 kLargest = 4'000'000; ///< bytes; hundreds of categories take less

} // namespace

TaxonomyFiles::TaxonomyFiles(TaxonomyChanges &changes, QWidget *window)
    : QObject(window), m_changes(changes), m_window(window)
{}

void TaxonomyFiles::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the categories"),
                                                      QDir::home().filePath(QStringLiteral("categories.json")),
                                                      tr("Categories (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void TaxonomyFiles::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import categories"), QDir::homePath(),
                                                      tr("Categories (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void TaxonomyFiles::exportTo(const QString &path)
{
    const QByteArray json = m_changes.service().exported();
    if (const auto saved = saveFile(path, json); !saved)
        Q_EMIT said(errorText(saved.error()));
    else
        Q_EMIT said(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

void TaxonomyFiles::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(errorText({ErrorCode::FileRead, QDir::toNativeSeparators(path)}));
        return;
    }
    const QByteArray json = file.read(kLargest);
    const Result<Taxonomy> taxonomy = m_changes.service().read(json);
    if (!taxonomy)
        Q_EMIT said(errorText(QDir::toNativeSeparators(path), taxonomy.error()));
    else if (*taxonomy == m_changes.service().taxonomy())
        Q_EMIT said(tr("The file holds the categories that are there already."));
    else
        confirm(*taxonomy);
}

void TaxonomyFiles::confirm(const Taxonomy &taxonomy)
{
    QStringList lost;
    for (const Category &category : m_changes.service().taxonomy().categories()) {
        if (!taxonomy.contains(category.id) && taxonomy.byId(category.id).id == kOthers)
            lost << categoryName(category);
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Import categories"),
        tr("Put %n category(s) in the place of yours?", nullptr, static_cast<int>(taxonomy.categories().size())),
        QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("confirmImport"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QString kept = tr("It can be undone.");
    question->setInformativeText(
        lost.isEmpty() ? kept
                       : tr("The file lacks %1; their articles go to %2.")
                                 .arg(lost.join(QStringLiteral(", ")), categoryName(taxonomy.byId(kOthers)))
                             + u' ' + kept);
    QPushButton *replaces = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, replaces, taxonomy](QAbstractButton *button) {
        if (button == replaces)
            replace(taxonomy);
    });
    question->open();
}

void TaxonomyFiles::replace(const Taxonomy &taxonomy)
{
    whenDone(this, m_changes.replace(taxonomy), [this](const Result<TaxonomyVersion> &version) {
        if (!version)
            Q_EMIT said(taxonomyErrorText(version.error()));
        else
            Q_EMIT said(tr("Imported; %Ln article(s) were moved.", nullptr, version->relabelled));
    });
}

} // namespace oneul
