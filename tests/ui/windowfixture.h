#pragma once

#include <memory>

#include <QTest>

#include "common/actions.h"
#include "main/mainwindow.h"
#include "ui/sampleapp.h"

class QStackedWidget;

namespace oneul {

class ArticlePane;
class Theme;

/// The whole window over a data folder of its own, shown and active.
class WindowFixture final
{
public:
    explicit WindowFixture(bool withSample);
    ~WindowFixture();

    [[nodiscard]] App &app() { return m_sample.app(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ArticlePane &list() const;
    [[nodiscard]] QAction *action(const QString &name) const; ///< "refreshAction"
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] bool shows(const QString &page) const; ///< the name of the page in the middle

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void showSampleDay(); ///< and waits for its list
    void waitForList(); ///< until the list that was asked for is there
    void makeAgain(); ///< closes the window and opens another one on the same archive

private:
    void open();

    SampleApp m_sample;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace oneul
