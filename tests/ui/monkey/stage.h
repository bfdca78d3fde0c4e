#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "base/clock.h"
#include "support/memorysecrets.h"

namespace oneul {

class Actions;
class App;
class MainWindow;
class Theme;
struct FakeModel;

} // namespace oneul

namespace oneul::monkey {

class Journal;
struct Orders;

/// The program as ui/main.cpp puts it together, over an archive of its own; its language model and its secrets are of
/// memory only.
class Stage final
{
public:
    Stage(const Orders &orders, Journal &journal);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// The sample day with its index, stories and digests, sources that fare in all ways, and files to import.
    void fill();
    /// False, noted as a failure: the archive does not open.
    [[nodiscard]] bool open();
    void close();
    void applySettings(); ///< those that were changed meanwhile
    /// Shows the dialog about a damaged archive until it is left.
    void repair();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); } ///< nullptr: closed
    [[nodiscard]] App *app() const { return m_app.get(); }
    [[nodiscard]] QString archive() const; ///< the data folder
    [[nodiscard]] QString files() const; ///< the folder with "in" and "out"

private:
    [[nodiscard]] bool openApp();
    void chooseLanguage();
    void addFiles() const;

    const Orders &m_orders;
    Journal &m_journal;
    SystemClock m_clock;
    std::shared_ptr<FakeModel> m_model;
    std::shared_ptr<MemoryKeyring> m_keyring = std::make_shared<MemoryKeyring>();
    std::unique_ptr<QObject> m_translations;
    std::unique_ptr<App> m_app;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    int m_openings = 0;
};

} // namespace oneul::monkey
