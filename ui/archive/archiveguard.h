#pragma once

#include <QObject>
#include <QPointer>

#include "archive/archivedialog.h"

namespace oneul {

/// Says in the window what the archive's keepers found without being asked: damage, backups that could not be made, a
/// data folder on another machine (once a start). Opens the archive's dialog.
class ArchiveGuard final : public QObject
{
    Q_OBJECT

public:
    ArchiveGuard(App &app, ErrorBar *errors, QWidget *window);

    void start(); ///< and the daily backups with it
    void open(ArchiveDialog::Tab tab = ArchiveDialog::Tab::Backups);

private:
    void followRetention();

    App &m_app;
    ErrorBar *m_errors;
    QWidget *m_window;
    QPointer<ArchiveDialog> m_dialog;
};

} // namespace oneul
