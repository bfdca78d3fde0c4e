#pragma once

#include <functional>

#include <QStringList>

class QMenu;
class QWidget;

namespace oneul {

using FolderTaker = std::function<void(const QString &folder)>;

/// Fills the menu with the top level, the folders and "New folder…".
void fillFolderMenu(QMenu *menu, const QStringList &folders, QWidget *window, const FolderTaker &take);
/// Fills the menu with intervals in minutes; 0 is the program's own.
void fillIntervalMenu(QMenu *menu, int current, const std::function<void(int minutes)> &take);
/// Asks for the name of a folder without blocking.
void askFolderName(QWidget *window, const FolderTaker &take);

} // namespace oneul
