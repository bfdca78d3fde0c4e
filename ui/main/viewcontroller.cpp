#include "main/viewcontroller.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>

#include "common/actions.h"
#include "common/keyhelpdialog.h"
#include "common/shortcuts.h"
#include "service/app.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kStep = 10;
constexpr int kLeast = 60;
constexpr int kMost = 250;

} // namespace

ViewController::ViewController(App &app, Actions &actions, QMainWindow *window)
    : QObject(window), m_app(app), m_actions(actions), m_window(window)
{
    const auto on = [&](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::ZoomIn, [this] { zoom(m_app.settings().number(Key::ReaderZoom) + kStep); });
    on(ActionId::ZoomOut, [this] { zoom(m_app.settings().number(Key::ReaderZoom) - kStep); });
    on(ActionId::ZoomReset, [this] { zoom(100); });
    on(ActionId::FullScreen, [this] { toggleFullScreen(); });
    on(ActionId::About, [this] { about(); });
    on(ActionId::KeyHelp, [this, &actions] {
        auto *dialog = new KeyHelpDialog(actions, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(ActionId::Quit, [this] { Q_EMIT quitRequested(); });
}

void ViewController::apply()
{
    // Keys that can't be read are the standard ones; the settings' problems are reported elsewhere.
    const KeyTable changes = keysFromText(m_app.settings().text(Key::Shortcuts)).value_or(KeyTable());
    const bool fits = conflictsOf(withChanges(m_actions.standardKeys(), changes)).isEmpty();
    m_actions.setKeys(fits ? changes : KeyTable());
    applyZoom();
}

void ViewController::applyZoom()
{
    Q_EMIT zoomChanged(std::clamp(m_app.settings().number(Key::ReaderZoom), kLeast, kMost));
}

void ViewController::zoom(int percent)
{
    m_app.settings().set(Key::ReaderZoom, std::clamp(percent, kLeast, kMost));
    applyZoom();
}

void ViewController::toggleFullScreen()
{
    m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen);
}

void ViewController::about()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Oneul"));
    box->setIconPixmap(m_window->windowIcon().pixmap(64));
    box->setText(QStringLiteral("<h3>Oneul %1</h3>").arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
    box->setInformativeText(tr("Daily digests of news and papers on artificial intelligence.")
                            + QStringLiteral("<br><br>")
                            + tr("Free software under the GNU General Public License, version 3 or later.")
                            + QStringLiteral("<br>") + tr("Data folder: %1").arg(m_app.dataDir().toHtmlEscaped()));
    box->open();
}

} // namespace oneul
