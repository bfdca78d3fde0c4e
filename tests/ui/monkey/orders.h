#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace oneul::monkey {

/// What a run is to do.
struct Orders {
    quint64 seed = 1;
    int seconds = 20;
    int steps = 0; ///< at most
    QString folder; ///< absolute; everything that is written is in it
    QString log; ///< absolute
    bool inside = false; ///< plays in this process, instead of watching another one that plays
};

/// SEED SECONDS FOLDER [--steps N] [--log FILE]; nothing where they can't be read.
[[nodiscard]] std::optional<Orders> readOrders(const QStringList &arguments);

/// The arguments that say the same to the program that plays.
[[nodiscard]] QStringList argumentsOf(const Orders &orders);

} // namespace oneul::monkey
