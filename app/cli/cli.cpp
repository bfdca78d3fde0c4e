#include "cli/cli.h"

#include <memory>

#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

#include "cli/command.h"
#include "cli/text.h"
#include "service/app.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// The command and what stands around it: the options that every command takes are taken out.
struct Invocation {
    QString command;
    QStringList rest;
    QString dataDir;
    bool json = false;
    bool help = false;
    bool version = false;
    QString wrong; ///< an option of the program that has no value
};

QStringList argumentList(int argc, char **argv)
{
    QStringList list;
    for (int i = 1; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

Invocation readInvocation(const QStringList &arguments)
{
    Invocation result;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == u"--json")
            result.json = true;
        else if (word == u"--help" || word == u"-h")
            result.help = true;
        else if (word == u"--version" || word == u"-V")
            result.version = true;
        else if (word.startsWith(u"--data-dir="))
            result.dataDir = word.section(u'=', 1);
        else if (word == u"--data-dir" && i + 1 < arguments.size())
            result.dataDir = arguments.at(++i);
        else if (word == u"--data-dir")
            result.wrong = word;
        else if (result.command.isEmpty() && !word.startsWith(u'-'))
            result.command = word;
        else
            result.rest.append(word);
    }
    return result;
}

void printHelp(const Output &output)
{
    QString help = Cli::tr("Usage: oneul [--data-dir DIR] [--minimised]    opens the window\n"
                           "       oneul COMMAND … [--json] [--data-dir DIR]\n\nCommands:\n");
    for (const Command &command : commands())
        help += u"  %1\n      %2\n"_s.arg(command.usage, Cli::tr(command.summary));
    help += Cli::tr("\nExit status: 0 done, 1 something failed, 2 wrong usage.\n");
    output.raw(help.toUtf8());
}

/// Qt warns on stderr where no session has set this, as under cron; the folder is the one it would take.
void giveRuntimeFolder()
{
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return;
    const QString folder = u"%1/oneul-runtime-%2"_s.arg(QDir::tempPath()).arg(getuid());
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
}

/// The sample day must not mix with what somebody really reads: it has an archive of its own, unless a
/// data folder was named for this run.
bool wantsOwnArchive(const Command &command, const Arguments &arguments, const Invocation &invocation)
{
    return command.options.flags.contains(u"sample"_s) && arguments.has(u"sample"_s) && invocation.dataDir.isEmpty()
           && qEnvironmentVariableIsEmpty("ONEUL_DATA_DIR");
}

/// QApplication over the offscreen platform where a chart is drawn, a plain one elsewhere.
std::unique_ptr<QCoreApplication> makeApplication(bool graphics, int &argc, char **argv)
{
    if (!graphics)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    giveRuntimeFolder();
    return std::make_unique<QApplication>(argc, argv);
}

const Command *findCommand(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

int runCommand(const Command &command, const Invocation &invocation)
{
    Output output(invocation.json);
    const SystemClock clock;
    const auto arguments = Arguments::parse(invocation.rest, command.options);
    if (!arguments) {
        output.message(Cli::tr("oneul %1: %2").arg(command.name, arguments.error().detail));
        output.message(Cli::tr("Usage: oneul %1").arg(command.usage));
        output.usageDocument(arguments.error().detail);
        return ExitUsage;
    }
    if (!SystemClock::environmentIsValid()) {
        const QString problem = Cli::tr("ONEUL_NOW must be a time like 2024-10-04T10:00:00+09:00");
        output.message(Cli::tr("oneul: %1").arg(problem));
        output.usageDocument(problem);
        return ExitUsage;
    }
    CommandContext context{*arguments, output, clock, nullptr, App::resolveDataDir(invocation.dataDir)};
    if (!command.needsApp)
        return command.run(context);
    const QTemporaryDir own;
    const bool apart = wantsOwnArchive(command, *arguments, invocation) && own.isValid();
    const auto app = App::open(apart ? own.path() : context.dataDir, clock);
    if (!app) {
        output.error({}, app.error());
        output.document({{u"errors"_s, output.errors()}});
        return ExitFailed;
    }
    context.app = app->get();
    return command.run(context);
}

} // namespace

bool isCommand(int argc, char **argv)
{
    const Invocation invocation = readInvocation(argumentList(argc, argv));
    return !invocation.command.isEmpty() || invocation.help || invocation.version || !invocation.wrong.isEmpty()
           || invocation.json;
}

int runCli(int argc, char **argv)
{
    const Invocation invocation = readInvocation(argumentList(argc, argv));
    const Command *command = findCommand(invocation.command);
    const auto application = makeApplication(command && command->needsGraphics, argc, argv);
    QCoreApplication::setApplicationName(u"oneul"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ONEUL_VERSION));
    // English has a file too, for its plurals; it also stands in for languages that have none.
    const bool korean = QLocale().language() == QLocale::Korean;
    QTranslator translator;
    if (translator.load(korean ? u":/oneul/i18n/oneul_ko"_s : u":/oneul/i18n/oneul_en"_s))
        QCoreApplication::installTranslator(&translator);

    const Output output(false);
    if (invocation.version) {
        output.line(u"oneul "_s + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    if (invocation.help) {
        printHelp(output);
        return ExitDone;
    }
    if (command && invocation.wrong.isEmpty())
        return runCommand(*command, invocation);
    const QString why = !invocation.wrong.isEmpty()    ? Cli::tr("oneul: option %1 needs a value").arg(invocation.wrong)
                        : invocation.command.isEmpty() ? Cli::tr("oneul: --json needs a command")
                                                       : Cli::tr("oneul: unknown command “%1”").arg(invocation.command);
    output.message(why);
    Output(invocation.json).usageDocument(why);
    output.message(Cli::tr("“oneul --help” shows how the commands are used."));
    return ExitUsage;
}

} // namespace oneul
