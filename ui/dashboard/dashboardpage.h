#pragma once

#include <QDate>
#include <QWidget>

#include "model/types.h"

namespace oneul {

class App;

/// Donut of the day's categories and bars of the last days; every mark is clickable.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(App &app, QWidget *parent = nullptr);

    void showDay(const QDate &day);

Q_SIGNALS:
    void categoryActivated(const oneul::CategoryId &category, const QDate &day); ///< filter the list
    void dayActivated(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the widget
};

} // namespace oneul
