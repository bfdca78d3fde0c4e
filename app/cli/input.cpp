#include "cli/input.h"

#include <cstdio>

namespace oneul {

Result<void> openInput(QFile &file)
{
    const QString name = file.fileName();
    const bool opened = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (opened)
        return {};
    return fail(file.exists() ? ErrorCode::FileRead : ErrorCode::FileNotFound, name);
}

} // namespace oneul
