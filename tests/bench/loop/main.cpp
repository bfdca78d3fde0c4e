// oneul_loop_probe DIR --opml FILE [--json FILE]: opens the window on a data folder, imports the sources of FILE, refreshes
// them and makes the digest of the day, and says how long the window's event loop was held up meanwhile, and by what.
// ONEUL_NOW chooses the day.

#include <cstdio>

#include <QAbstractEventDispatcher>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>

#include "base/clock.h"
#include "bench/loop/loopapplication.h"
#include "bench/loop/loopreport.h"
#include "bench/loop/looprun.h"
#include "bench/loop/loopwatch.h"
#include "common/theme.h"
#include "main/mainwindow.h"
#include "service/app.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Nothing but what is asked for goes on.
void prepare(Settings &settings)
{
    settings.set(Key::StartPage, u"articles"_s);
    settings.set(Key::RefreshOnStart, false);
    settings.set(Key::RefreshMinutes, 0);
}

bool writeJson(const QString &path, const QList<LoopPhase> &phases)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(loopJson(phases)).toJson()) >= 0;
}

int watchLoop(LoopApplication &application, const QString &folder, const QString &opml, const QString &json)
{
    const Settings settings(folder);
    Theme theme(settings);
    theme.apply();
    const SystemClock clock;
    const auto app = App::open(folder, clock);
    if (!app) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(folder), qUtf8Printable(app.error().detail));
        return 1;
    }
    prepare((*app)->settings());
    MainWindow window(**app, theme);
    window.resize(1280, 800);
    window.show();
    LoopWatch watch(QAbstractEventDispatcher::instance());
    LoopRun run(**app, window, watch, opml);
    QString trouble;
    QObject::connect(&run, &LoopRun::finished, &application, [&](const QString &said) {
        trouble = said;
        QCoreApplication::quit();
    });
    application.setWatch(&watch);
    run.start();
    QCoreApplication::exec();
    application.setWatch(nullptr);
    std::fputs(qUtf8Printable(loopTable(watch.phases())), stdout);
    if (!json.isEmpty() && !writeJson(json, watch.phases()))
        trouble = u"%1 can't be written"_s.arg(json);
    if (!trouble.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(trouble));
    return trouble.isEmpty() ? 0 : 1;
}

} // namespace

} // namespace oneul

int main(int argc, char *argv[])
{
    oneul::LoopApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Oneul"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How long the window's event loop is held up on the data folder DIR."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"DIR"_s, u"the data folder; it is changed"_s);
    parser.addOption({u"opml"_s, u"the sources to refresh"_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"where the figures go"_s, u"FILE"_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(u"opml"_s)) {
        std::fputs("usage: oneul_loop_probe DIR --opml FILE [--json FILE]\n", stderr);
        return 2;
    }
    return oneul::watchLoop(application, parser.positionalArguments().first(), parser.value(u"opml"_s),
                            parser.value(u"json"_s));
}
