#pragma once

#include <QWidget>

#include "base/result.h"
#include "model/retention.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace oneul {

class App;

/// How large the archive is, how much of it is free, and a way to give that back.
class SpacePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SpacePanel(App &app, QWidget *parent = nullptr);

    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void compact();
    void setRunning(bool running);
    void showSpace(const Result<ArchiveSpace> &space);
    void showProgress(qint64 freed, qint64 total);

    App &m_app;
    QLabel *m_text;
    QLabel *m_note;
    QPushButton *m_compact;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
};

} // namespace oneul
