#pragma once

#include <memory>
#include <vector>

#include <QFuture>
#include <QString>
#include <QTemporaryDir>

#include "base/result.h"
#include "storage/database.h"

namespace oneul {

/// The archive that a benchmark measures: the folder named by ONEUL_BENCH_ARCHIVE (see archive_bench.py), or a small one
/// that is made for the run, so that every benchmark can be tried.
class BenchFolder final
{
public:
    BenchFolder();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

/// The one of this program.
[[nodiscard]] BenchFolder &benchFolder();

/// The value of a future; a benchmark ends where there is none.
template <class T>
T benchValue(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result().value();
}

/// How long each of many answers took.
class Latencies final
{
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    [[nodiscard]] double percentile(int percent) const;
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }

private:
    std::vector<double> m_all;
};

} // namespace oneul
