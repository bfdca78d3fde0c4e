#pragma once

#include <QStringList>
#include <QWidget>

#include "archive/archiveplaces.h"
#include "base/result.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace oneul {

/// Whether the archive is sound: a check of all of it on request, what it found, and the way to a repair.
class HealthPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthPage(ArchivePlaces places, QWidget *parent = nullptr);

private:
    void check();
    void show(const Result<QStringList> &problems);
    void repair();

    ArchivePlaces m_places;
    QLabel *m_result;
    QPlainTextEdit *m_details;
    QPushButton *m_check;
    QPushButton *m_repair;
};

} // namespace oneul
