#pragma once

#include <QDate>
#include <QWidget>

#include "service/summaryservice.h"

class QVBoxLayout;

namespace oneul {

class App;
class RunPane;

/// The runs that go on for the day that is shown. Those of other days go on, too, and are seen there.
class RunList final : public QWidget
{
    Q_OBJECT

public:
    explicit RunList(App &app, QWidget *parent = nullptr);

    void setDay(const QDate &day);
    void follow(RunId run, const QDate &day, const QStringList &headings); ///< of a section
    void followMaking(RunId run, const QDate &day, const QStringList &headings); ///< of a whole digest

private:
    void add(RunPane *pane, const QDate &day);
    void showThose();

    App &m_app;
    QDate m_day;
    QVBoxLayout *m_layout;
};

} // namespace oneul
