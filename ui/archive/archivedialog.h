#pragma once

#include <QDialog>

#include "archive/archiveplaces.h"

class QTabWidget;

namespace oneul {

/// Backups, everything in one file, health and retention of the archive: what keeps it safe, in one place.
class ArchiveDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Tab { Backups, Carry, Health, Retention };

    explicit ArchiveDialog(App &app, QWidget *parent = nullptr);
    void showTab(Tab tab);

Q_SIGNALS:
    void reopening(int status); ///< the program is about to end with this status and open its data folder anew

protected:
    void reject() override; ///< ends the job that is running

private:
    void reopen(ReopenStatus status);

    App &m_app;
    QTabWidget *m_tabs;
    JobBar *m_job;
    ErrorBar *m_errors;
};

} // namespace oneul
