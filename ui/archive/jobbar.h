#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace oneul {

/// What a long job is doing and how far it is, with a button that ends it. Hidden while there is none.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    void start(const QString &text);
    void setPercent(int percent);
    void finish();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void cancelled();
    void busyChanged(bool busy);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    bool m_busy = false;
};

} // namespace oneul
