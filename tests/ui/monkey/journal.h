#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

namespace oneul::monkey {

/// The log of a run: a line for each thing that is done, written before it is done and at once, so that it is there after
/// a crash.
class Journal final
{
public:
    explicit Journal(const QString &path); ///< ends the program where the file can't be written

    void setStep(int step) { m_step = step; }
    [[nodiscard]] int step() const { return m_step; }
    void note(const QString &line);
    /// The first failure counts; the others are noted only.
    void fail(const QString &why);
    [[nodiscard]] bool hasFailed() const { return !m_failure.isEmpty(); }
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    QFile m_file;
    QElapsedTimer m_time;
    int m_step = 0;
    QString m_failure;
};

} // namespace oneul::monkey
