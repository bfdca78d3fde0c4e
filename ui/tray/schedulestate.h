#pragma once

#include <QWidget>

#include "model/digestplan.h"

class QLabel;
class QPushButton;

namespace oneul {

class App;

/// When digests are made next by a plan, how the last run went, and a button for one at once, by the stored plan.
class ScheduleState final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleState(App &app, QWidget *parent = nullptr);

    void showPlan(const DigestPlan &plan); ///< that may not be stored yet

private:
    void showRun();
    void onButton();
    [[nodiscard]] QString lastText() const;

    App &m_app;
    QLabel *m_next;
    QLabel *m_last;
    QPushButton *m_run;
};

} // namespace oneul
