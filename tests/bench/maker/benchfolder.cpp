#include "bench/maker/benchfolder.h"

#include <algorithm>

#include <QtGlobal>

#include "bench/maker/archivemaker.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kSmall = 2000;

std::unique_ptr<Database> opened(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        qFatal("%s: %s", qPrintable(path), qPrintable(database.error().detail));
    return std::move(database).value();
}

} // namespace

BenchFolder::BenchFolder()
    : m_path(qEnvironmentVariable("ONEUL_BENCH_ARCHIVE", m_dir.path())), m_database(opened(m_path))
{
    if (m_path != m_dir.path())
        return;
    ArchivePlan plan;
    plan.articles = kSmall;
    plan.sources = 20;
    plan.now = QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    if (const auto made = ArchiveMaker(plan).make(*m_database); !made)
        qFatal("no archive: %s", qPrintable(made.error().detail));
}

BenchFolder &benchFolder()
{
    // Static, so that all benchmarks of a program measure one archive; the application object outlives it.
    static BenchFolder folder;
    return folder;
}

double Latencies::percentile(int percent) const
{
    if (m_all.empty())
        return 0;
    std::vector<double> sorted = m_all;
    std::ranges::sort(sorted);
    return sorted[std::min(sorted.size() - 1, sorted.size() * size_t(percent) / 100)];
}

} // namespace oneul
