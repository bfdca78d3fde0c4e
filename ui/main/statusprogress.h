#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace oneul {

/// What is going on, in the status bar: a text and a bar with n of m. Hidden when nothing is.
class StatusProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusProgress(QWidget *parent = nullptr);

    void start(const QString &text, int total);
    void setProgress(int done, int total);
    void finish();

private:
    QLabel *m_text;
    QLabel *m_count;
    QProgressBar *m_bar;
};

} // namespace oneul
