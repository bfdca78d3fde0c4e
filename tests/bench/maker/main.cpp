// oneul_make_archive DIR --articles N: a data folder with made-up articles, for measurements and for trying things out.

#include <cstdio>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include "base/clock.h"
#include "bench/maker/archivemaker.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace {

int numberOf(const QCommandLineParser &parser, const QString &option, int least)
{
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < least) {
        std::fprintf(stderr, "--%s must be a number of at least %d\n", qUtf8Printable(option), least);
        std::exit(2);
    }
    return number;
}

int make(const QString &folder, const oneul::ArchivePlan &plan)
{
    if (QFileInfo::exists(QDir(folder).absoluteFilePath(u"oneul.db"_s))) {
        std::fprintf(stderr, "%s holds an archive already\n", qUtf8Printable(folder));
        return 1;
    }
    QDir().mkpath(folder);
    QElapsedTimer timer;
    timer.start();
    auto database = oneul::Database::open(folder);
    if (!database) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(folder), qUtf8Printable(database.error().detail));
        return 1;
    }
    const auto made = oneul::ArchiveMaker(plan).make(**database);
    database->reset();
    if (!made) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(folder), qUtf8Printable(made.error().detail));
        return 1;
    }
    std::printf("%d articles in %.1f s\n", *made, double(timer.elapsed()) / 1000);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fills DIR with made-up articles; the newest is of ONEUL_NOW."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"DIR"_s, u"the data folder"_s);
    parser.addOption({u"articles"_s, u"how many articles"_s, u"N"_s, u"20000"_s});
    parser.addOption({u"sources"_s, u"of how many sources"_s, u"N"_s, u"200"_s});
    parser.addOption({u"seed"_s, u"another seed makes other articles"_s, u"N"_s, u"1"_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || !oneul::SystemClock::environmentIsValid()) {
        std::fputs("usage: [ONEUL_NOW=TIME] oneul_make_archive DIR --articles N [--sources 200] [--seed 1]\n", stderr);
        return 2;
    }
    oneul::ArchivePlan plan;
    plan.articles = numberOf(parser, u"articles"_s, 1);
    plan.sources = numberOf(parser, u"sources"_s, 1);
    plan.seed = quint64(numberOf(parser, u"seed"_s, 0));
    plan.now = oneul::SystemClock().now();
    return make(parser.positionalArguments().first(), plan);
}
