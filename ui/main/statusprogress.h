#pragma once

#include <functional>

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace oneul {

/// What is going on, in the status bar: a text and a bar with n of m. Hidden when nothing is.
class StatusProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusProgress(QWidget *parent = nullptr);

    /// With `cancel` there is a button that calls it.
    void start(const QString &text, int total, std::function<void()> cancel = {});
    void setProgress(int done, int total);
    void finish();

private:
    QLabel *m_text;
    QLabel *m_count;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    std::function<void()> m_cancel;
};

} // namespace oneul
