#pragma once

#include <QCoreApplication>

namespace oneul {

/// The translation context of everything that the command line says.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace oneul
