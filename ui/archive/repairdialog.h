#pragma once

#include <QDialog>

#include "base/result.h"
#include "model/backup.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oneul {

class JobBar;
class Recovery;

/// What to do about an archive that is damaged, while it is closed: repair it, or go back to a backup. Says what was
/// saved and what was lost. Accepted when the archive can be opened again.
class RepairDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `why`: what is wrong, as a sentence.
    RepairDialog(const QString &dataDir, const QString &why, QWidget *parent = nullptr);

protected:
    void reject() override; ///< ends the job that is running

private:
    void build(const QString &why);
    void repair();
    void restore();
    void showRepaired(const RepairReport &report);
    void finish(const QString &text, const QString &details);
    void showFailure(const Error &error);
    void fillBackups();

    Recovery *m_recovery;
    QLabel *m_text;
    QPlainTextEdit *m_details;
    QComboBox *m_backups;
    QPushButton *m_repair;
    QPushButton *m_restore;
    JobBar *m_job;
    QDialogButtonBox *m_buttons;
    bool m_done = false;
};

} // namespace oneul
