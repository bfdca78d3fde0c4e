#include <QDir>
#include <QFileInfo>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "service/app.h"
#include "service/backups.h"
#include "service/recovery.h"

namespace oneul {

using namespace Qt::StringLiterals;

int runBackup(CommandContext &context)
{
    const QString path = QFileInfo(context.arguments.words().first()).absoluteFilePath();
    QObject::connect(&context.app->backups(), &Backups::progress,
                     [&context](int percent) { context.output.progress(Cli::tr("Copying: %1 %").arg(percent)); });
    const auto made = waitFor(context.app->backups().exportTo(path));
    if (!made)
        return failed(context, {}, made.error());
    context.output.line(Cli::tr("%n article(s) and everything else written to %1", nullptr, made->articles)
                            .arg(QDir::toNativeSeparators(made->path)));
    context.output.document({{u"file"_s, made->path}, {u"bytes"_s, made->bytes}, {u"articles"_s, made->articles}});
    return ExitDone;
}

int runRestore(CommandContext &context)
{
    const QString path = QFileInfo(context.arguments.words().first()).absoluteFilePath();
    Recovery recovery(context.dataDir);
    QObject::connect(&recovery, &Recovery::progress,
                     [&context](int percent) { context.output.progress(Cli::tr("Copying: %1 %").arg(percent)); });
    const auto restored = waitFor(recovery.restore(path));
    if (!restored)
        return failed(context, {}, restored.error());
    // Opening it takes the settings over and shows that the archive can be used.
    const auto app = App::open(context.dataDir, context.clock);
    if (!app)
        return failed(context, {}, app.error());
    context.output.line(u"%1, %2"_s.arg(Cli::tr("%n article(s)", nullptr, restored->articles),
                                        Cli::tr("%n digest(s)", nullptr, restored->digests)));
    if (!restored->kept.isEmpty())
        context.output.message(Cli::tr("The former archive is kept: %1").arg(QDir::toNativeSeparators(restored->kept)));
    context.output.document(
        {{u"articles"_s, restored->articles}, {u"digests"_s, restored->digests}, {u"kept"_s, restored->kept}});
    return ExitDone;
}

} // namespace oneul
