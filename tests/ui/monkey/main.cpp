// oneul_monkey SEED SECONDS FOLDER [--steps N] [--log FILE]: plays with the whole window at random over an archive in the
// folder, and looks whether it stands that. The same seed does the same again, as far as the times of a machine allow it.

#include <cstdio>

#include <QApplication>
#include <QCoreApplication>

#include "ui/monkey/complaints.h"
#include "ui/monkey/journal.h"
#include "ui/monkey/keeper.h"
#include "ui/monkey/orders.h"
#include "ui/monkey/player.h"
#include "ui/monkey/stage.h"

namespace {

using namespace oneul::monkey;

int watch(int argc, char *argv[], const Orders &orders)
{
    const QCoreApplication application(argc, argv);
    Keeper keeper(orders);
    if (!keeper.prepare())
        return 2;
    QObject::connect(&keeper, &Keeper::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    keeper.start();
    return QCoreApplication::exec();
}

int playInside(int argc, char *argv[], const Orders &orders)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Oneul"));
    QApplication::setQuitOnLastWindowClosed(true);
    Journal journal(orders.log);
    Complaints complaints(journal);
    Stage stage(orders, journal);
    stage.fill();
    Player(orders, stage, journal).play();
    return journal.hasFailed() ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto orders = readOrders(arguments);
    if (!orders) {
        std::fputs("usage: oneul_monkey SEED SECONDS FOLDER [--steps N] [--log FILE]\n", stderr);
        return 2;
    }
    return orders->inside ? playInside(argc, argv, *orders) : watch(argc, argv, *orders);
}
