#include "service/savefile.h"

#include "export/documents.h"

namespace oneul {

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, bytes);
}

} // namespace oneul
