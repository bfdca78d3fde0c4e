#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace oneul {

class App;
class ErrorBar;
class JobBar;

/// How the program ends when it is to open its data folder anew: exit statuses that ui/main.cpp acts on.
enum ReopenStatus {
    ReopenArchive = 64, ///< another archive was laid ready
    RepairArchive = 65, ///< the archive is to be repaired while it is closed
};

/// What the pages of the archive's dialog share.
struct ArchivePlaces {
    App *app = nullptr;
    JobBar *job = nullptr;
    ErrorBar *errors = nullptr;
    std::function<void(ReopenStatus)> reopen; ///< closes the window and opens the data folder again
};

/// The number of bytes as people read it.
[[nodiscard]] QString sizeText(qint64 bytes);
/// Asks before something is replaced; true for yes. `what` is the sentence, `more` says what will happen.
[[nodiscard]] bool askFirst(QWidget *parent, const QString &what, const QString &more, const QString &yes);

} // namespace oneul
