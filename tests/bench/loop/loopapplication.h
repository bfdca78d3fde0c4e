#pragma once

#include <QApplication>

namespace oneul {

class LoopWatch;

/// An application that tells a watch of everything that it delivers on the window's thread.
class LoopApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    void setWatch(LoopWatch *watch) { m_watch = watch; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    LoopWatch *m_watch = nullptr;
};

} // namespace oneul
