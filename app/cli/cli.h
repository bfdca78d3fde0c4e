#pragma once

namespace oneul {

/// True when the arguments ask for a command, the version or the help instead of the window.
bool isCommand(int argc, char **argv);

/// Runs a command without a display and returns the exit status: 0 done, 1 something failed, 2 usage.
int runCli(int argc, char **argv);

} // namespace oneul
