#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "base/clock.h"
#include "base/error.h"
#include "cli/arguments.h"
#include "cli/output.h"

namespace oneul {

class App;

/// What a command runs with.
struct CommandContext {
    const Arguments &arguments;
    Output &output;
    const Clock &clock;
    App *app = nullptr; ///< null for commands that use no archive or open it themselves
    QString dataDir;
};

/// One command of the table in commands.cpp.
struct Command {
    QString name;
    QString usage; ///< what stands after "oneul"
    const char *summary; ///< English source text, translated when --help prints it
    OptionTable options;
    bool needsApp = true;
    bool needsGraphics = false; ///< draws a chart or a PDF: an offscreen GUI application
    std::function<int(CommandContext &)> run;
};

const QList<Command> &commands();

int runParse(CommandContext &context);
int runSources(CommandContext &context);
int runRefresh(CommandContext &context);
int runArticles(CommandContext &context);
int runSearch(CommandContext &context);
int runDigest(CommandContext &context);
int runExport(CommandContext &context);
int runImport(CommandContext &context);
int runCheck(CommandContext &context);
int runClassify(CommandContext &context);
int runCluster(CommandContext &context);
int runBackup(CommandContext &context);
int runRestore(CommandContext &context);
int runSummarize(CommandContext &context);

/// Says how a command is used on stderr; always ExitUsage.
int usageError(CommandContext &context, const QString &why);
/// Says on stderr what went wrong with the subject and gives the JSON of a command that did nothing; always ExitFailed.
int failed(CommandContext &context, const QString &subject, const Error &error);

} // namespace oneul
