#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include "archive/archivedialog.h"
#include "common/dialogbutton.h"
#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::StorageSettings)
};

QWidget *dataFolder(const QString &path)
{
    auto *row = new QWidget;
    auto *edit = new QLineEdit(QDir::toNativeSeparators(path));
    edit->setObjectName(u"dataFolder"_s);
    edit->setAccessibleName(Texts::tr("Data folder"));
    edit->setReadOnly(true);
    QPushButton *open = dialogButton(Texts::tr("Open"), u"openDataFolder"_s);
    QObject::connect(open, &QPushButton::clicked, row,
                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(open);
    return row;
}

} // namespace

SettingsPage storageSettings(App &app)
{
    PageForm form(app.settings(), u"storage"_s, Texts::tr("Storage"), u"archive"_s);
    form.row(Texts::tr("Data folder:"), dataFolder(app.dataDir()));
    form.note(Texts::tr("Articles, digests and these settings are kept there. Another folder is chosen with --data-dir "
                        "at the start."));
    QPushButton *archive = dialogButton(Texts::tr("&Backups, retention and health…"), u"openArchive"_s);
    QObject::connect(archive, &QPushButton::clicked, archive, [&app, archive] {
        auto *dialog = new ArchiveDialog(app, archive->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    form.row(QString(), archive);
    return form.page();
}

SettingsPage notesSettings(App &app)
{
    PageForm form(app.settings(), u"notes"_s, Texts::tr("Notes"), u"note"_s);
    form.folder(Texts::tr("&Folder for notes:"), u"notesFolder"_s, Key::NotesFolder, Texts::tr("None yet"));
    form.choice(Texts::tr("&Saved for:"), u"notesStyle"_s, Key::NotesStyle,
                {{u"Obsidian"_s, u"obsidian"_s}, {u"Zotero"_s, u"zotero"_s}}); // not for people: names of programs
    form.note(Texts::tr("Articles are saved there as notes (Markdown with their data at the top) or as entries for a "
                        "list of references. Saving an article again updates its file."));
    return form.page();
}

} // namespace oneul
