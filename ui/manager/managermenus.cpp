#include "manager/managermenus.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

#include "common/icons.h"
#include "manager/sourcewords.h"
#include "manager/timewords.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ManagerMenus)
};

/// A menu reads "&" as the mark of an access key.
QString plain(QString text)
{
    return text.replace(QStringLiteral("&"), QStringLiteral("&&"));
}

} // namespace

void fillFolderMenu(QMenu *menu, const QStringList &folders, QWidget *window, const FolderTaker &take)
{
    QStringList sorted = folders;
    sorted.removeAll(QString());
    sorted.removeDuplicates();
    sorted.sort(Qt::CaseInsensitive);
    const auto add = [menu, &take](const QString &folder) {
        QObject::connect(menu->addAction(icon(QStringLiteral("folder")), plain(folderText(folder))),
                         &QAction::triggered, menu, [take, folder] { take(folder); });
    };
    add({});
    menu->addSeparator();
    for (const QString &folder : sorted)
        add(folder);
    menu->addSeparator();
    QObject::connect(menu->addAction(icon(QStringLiteral("add")), Texts::tr("&New folder…")), &QAction::triggered,
                     window, [window, take] { askFolderName(window, take); });
}

void fillIntervalMenu(QMenu *menu, int current, const std::function<void(int minutes)> &take)
{
    constexpr int kChoices[] = {0, 15, 30, 60, 120, 240, 480, 720, 1440, 10080};
    for (const int minutes : kChoices) {
        QString text = minutes == 0 ? Texts::tr("As in the settings") : rhythmText(minutes);
        text[0] = text.at(0).toUpper();
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(minutes == current);
        QObject::connect(action, &QAction::triggered, menu, [take, minutes] { take(minutes); });
    }
}

void askFolderName(QWidget *window, const FolderTaker &take)
{
    auto *dialog = new QInputDialog(window);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Texts::tr("New folder"));
    dialog->setLabelText(Texts::tr("Name (“A/B” for a folder in a folder):"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, window, [take](const QString &name) {
        if (!name.trimmed().isEmpty())
            take(name);
    });
    dialog->open();
}

} // namespace oneul
