#pragma once

#include <QWidget>

#include "archive/archiveplaces.h"
#include "base/result.h"
#include "model/backup.h"

namespace oneul {

/// Everything into one file, and everything out of one: to move to another machine or to keep.
class CarryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CarryPage(ArchivePlaces places, QWidget *parent = nullptr);

    void exportTo(const QString &path);
    void restoreFrom(const QString &path); ///< looks into the file, then asks

private:
    void chooseTarget();
    void chooseFile();
    void askToRestore(const ArchiveCopy &copy);
    void fail(const Error &error);

    ArchivePlaces m_places;
};

} // namespace oneul
