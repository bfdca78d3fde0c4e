#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QWidget;

namespace oneul {

/// Triggers a button's action when articles that are being dragged are held over it: so they get to a page that isn't
/// shown yet.
class SpringButton final : public QObject
{
    Q_OBJECT

public:
    SpringButton(QWidget *button, QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_held;
};

} // namespace oneul
