// The composition root: chooses between command line and window, and builds what the window stands on.

#include <cstdio>
#include <optional>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTimer>
#include <QTranslator>

#include "archive/archiveplaces.h"
#include "archive/repairdialog.h"
#include "base/clock.h"
#include "cli/cli.h"
#include "common/icons.h"
#include "common/theme.h"
#include "main/mainwindow.h"
#include "main/singleinstance.h"
#include "main/traycontroller.h"
#include "service/app.h"
#include "service/errortext.h"
#include "settings/settings.h"

namespace oneul {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("oneul::Start", text);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Oneul"));
    QCoreApplication::setOrganizationName(QStringLiteral("oneul"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ONEUL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("oneul"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/oneul/icons/oneul.svg")));
}

/// The owner's end takes the translation away again.
void install(QObject &owner, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&owner);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

void chooseLanguage(QObject &owner, const QString &wanted)
{
    const QLocale system = QLocale::system();
    const bool known = system.language() == QLocale::Korean || system.language() == QLocale::English;
    QLocale locale = known ? system : QLocale(QLocale::English);
    if (!wanted.isEmpty() && QLocale(wanted).language() != system.language())
        locale = QLocale(wanted);
    QLocale::setDefault(locale);
    install(owner, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(owner, locale, QStringLiteral("oneul"), QStringLiteral(":/oneul/i18n"));
}

void showFailure(const Error &error, const QString &dataDir)
{
    std::fprintf(stderr, "oneul: %s: %s\n", qUtf8Printable(errorCodeName(error.code)), qUtf8Printable(error.detail));
    QMessageBox box;
    box.setIcon(QMessageBox::Critical);
    box.setWindowTitle(QStringLiteral("Oneul"));
    box.setText(errorText(error));
    box.setInformativeText(
        translated(QT_TRANSLATE_NOOP("oneul::Start", "Data folder: %1")).arg(QDir::toNativeSeparators(dataDir)));
    box.setDetailedText(errorCodeName(error.code) + QStringLiteral(": ") + error.detail);
    box.setDefaultButton(box.addButton(translated(QT_TRANSLATE_NOOP("oneul::Start", "Quit")), QMessageBox::RejectRole));
    box.exec();
}

int showSecondStart(SingleInstance::Outcome outcome, const QString &dataDir)
{
    if (outcome == SingleInstance::Outcome::Raised) {
        std::fputs("oneul: a window with this data folder is open already; it was brought forward\n", stderr);
        return 0;
    }
    const QString text =
        translated(QT_TRANSLATE_NOOP("oneul::Start", "Oneul already runs with this data folder, but does not answer."));
    std::fprintf(stderr, "oneul: %s %s\n", qUtf8Printable(text), qUtf8Printable(dataDir));
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Oneul"), text);
    box.setInformativeText(QDir::toNativeSeparators(dataDir));
    box.addButton(translated(QT_TRANSLATE_NOOP("oneul::Start", "Quit")), QMessageBox::RejectRole);
    box.exec();
    return 1;
}

/// What the window is to start with.
struct Start {
    QString dataDir;
    bool minimised = false;
};

/// What the arguments ask for; nothing, said on stderr, when they can't be read.
std::optional<Start> readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    const QCommandLineOption minimised(QStringList{QStringLiteral("minimised"), QStringLiteral("minimized")});
    parser.addOption(dataDir);
    parser.addOption(minimised);
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString why = parser.errorText().isEmpty() ? parser.positionalArguments().join(u' ') : parser.errorText();
        std::fprintf(stderr, "oneul: %s (see oneul --help)\n", qUtf8Printable(why));
        return std::nullopt;
    }
    return Start{App::resolveDataDir(parser.value(dataDir)), parser.isSet(minimised)};
}

/// Whether the data folder may be opened (again) now: the damaged archive was repaired or replaced.
bool repaired(const QString &dataDir, const QString &why)
{
    RepairDialog dialog(dataDir, why);
    return dialog.exec() == QDialog::Accepted;
}

/// Says what is going on where opening takes long: an archive of an older version is brought up to date.
Result<std::unique_ptr<App>> openArchive(const QString &dataDir, const Clock &clock)
{
    constexpr int kPatienceMs = 700;
    QLabel note(translated(QT_TRANSLATE_NOOP("oneul::Start", "The archive is being prepared for this version of Oneul. "
                                                             "A large one takes some minutes.")),
                nullptr, Qt::SplashScreen);
    note.setMargin(24);
    note.setFrameShape(QFrame::StyledPanel);
    note.setAttribute(Qt::WA_QuitOnClose, false);
    QTimer later;
    later.setSingleShot(true);
    QObject::connect(&later, &QTimer::timeout, &note, &QWidget::show);
    later.start(kPatienceMs);
    return App::open(dataDir, clock);
}

/// In the tray where there is one, as a minimised window elsewhere.
void showMinimised(MainWindow &window, const Settings &settings)
{
    if (!TrayController::canHide(settings))
        window.showMinimized();
}

/// Opens the data folder and runs the window over it, until that is closed for good or the folder is to be opened anew.
int openWindow(const Start &start, SingleInstance &instance)
{
    const QString &dataDir = start.dataDir;
    QObject translations;
    const Settings settings(dataDir);
    chooseLanguage(translations, settings.text(Key::Language));
    Theme theme(settings);
    theme.apply();
    const SystemClock clock;
    const Result<std::unique_ptr<App>> app = openArchive(dataDir, clock);
    if (!app && app.error().code == ErrorCode::StorageCorrupt)
        return repaired(dataDir, errorText(app.error())) ? int(ReopenArchive) : 1;
    if (!app) {
        showFailure(app.error(), dataDir);
        return 1;
    }
    MainWindow window(*app.value(), theme);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &MainWindow::raiseWindow);
    if (start.minimised)
        showMinimised(window, settings);
    else
        window.show();
    window.start();
    const int status = QApplication::exec();
    window.close(); // keeps its shape where it ends to be opened again
    return status;
}

int runWindow(QApplication &application)
{
    std::optional<Start> start = readArguments(application);
    if (!start)
        return 2;
    const QString dataDir = start->dataDir;
    QDir().mkpath(dataDir);
    start->minimised = start->minimised || Settings(dataDir).flag(Key::TrayAtStart);
    SingleInstance instance(dataDir);
    const SingleInstance::Outcome outcome = instance.start();
    if (outcome != SingleInstance::Outcome::First) {
        chooseLanguage(application, Settings(dataDir).text(Key::Language));
        return showSecondStart(outcome, dataDir);
    }
    for (;;) {
        const int status = openWindow(*start, instance);
        start->minimised = false; // whoever opens the folder anew is there
        if (status == RepairArchive) {
            QObject translations;
            chooseLanguage(translations, Settings(dataDir).text(Key::Language));
            // Left as it is, it opens as before.
            (void)repaired(dataDir, translated(QT_TRANSLATE_NOOP("oneul::Start", "The archive is damaged.")));
        } else if (status != ReopenArchive) {
            return status;
        }
    }
}

} // namespace

} // namespace oneul

int main(int argc, char *argv[])
{
    if (oneul::isCommand(argc, argv))
        return oneul::runCli(argc, argv);
    QApplication application(argc, argv);
    oneul::nameApplication();
    return oneul::runWindow(application);
}
