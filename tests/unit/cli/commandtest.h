#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace oneul {

/// What a run of a command left.
struct CommandRun {
    int status = 0;
    QByteArray out;
    QString messages; ///< what it wrote to standard error
};

/// Runs commands in a folder of the test's own, on a day that doesn't change.
class CommandTest : public testing::Test
{
protected:
    /// A file of the folder with these lines; its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &lines) const;
    [[nodiscard]] CommandRun runCommand(const QString &name, const QStringList &words, bool json = true) const;

    QTemporaryDir m_folder;
};

} // namespace oneul
