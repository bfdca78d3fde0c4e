#pragma once

#include <QWidget>

#include "archive/archiveplaces.h"
#include "base/result.h"
#include "model/backup.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace oneul {

/// The copies of the archive: what there is, a new one at once, and the way back to one.
class BackupsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPage(ArchivePlaces places, QWidget *parent = nullptr);

private:
    void build();
    void load();
    void show(const Result<QList<BackupInfo>> &backups);
    void backUp();
    void restore();
    void openFolder();
    [[nodiscard]] QString chosen() const;

    ArchivePlaces m_places;
    QTreeWidget *m_list;
    QLabel *m_none;
    QPushButton *m_now;
    QPushButton *m_restore;
    QPushButton *m_folder;
};

} // namespace oneul
