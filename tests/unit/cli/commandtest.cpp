#include "commandtest.h"

#include <algorithm>

#include "cli/command.h"
#include "support/files.h"

namespace oneul {

using namespace Qt::StringLiterals;

QString CommandTest::file(const QString &name, const QByteArray &lines) const
{
    const QString path = m_folder.filePath(name);
    writeTestFile(path, lines);
    return path;
}

CommandRun CommandTest::runCommand(const QString &name, const QStringList &words, bool json) const
{
    const auto command = std::ranges::find(commands(), name, &Command::name);
    const auto arguments = Arguments::parse(words, command->options);
    EXPECT_TRUE(arguments);
    Output output(json);
    const FixedClock clock{QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC)};
    CommandContext context{*arguments, output, clock, nullptr, m_folder.filePath(u"data"_s)};
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    CommandRun run;
    run.status = command->run(context);
    run.messages = QString::fromStdString(testing::internal::GetCapturedStderr());
    run.out = QByteArray::fromStdString(testing::internal::GetCapturedStdout());
    return run;
}

} // namespace oneul
