#include <cerrno>
#include <memory>
#include <utility>
#include <vector>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "export/documentfiles.h"
#include "export/documents.h"
#include "export/fileerror.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using SaveFilePtr = std::unique_ptr<QSaveFile>;

// Everything is on the disk after it, under a temporary name.
Result<SaveFilePtr> prepared(const OutputFile &output)
{
    const QString folder = QFileInfo(output.path).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder))
        return fail(fileError(errno, folder, u"the folder can not be made"_s));
    auto file = std::make_unique<QSaveFile>(output.path);
    errno = 0;
    if (!file->open(QIODevice::WriteOnly))
        return fail(fileError(errno, output.path, file->errorString()));
    errno = 0;
    if (file->write(output.bytes) != output.bytes.size() || !file->flush())
        return fail(fileError(errno, output.path, file->errorString()));
    return file;
}

} // namespace

Result<QStringList> writeFiles(const QList<OutputFile> &files)
{
    QStringList paths;
    std::vector<SaveFilePtr> waiting;
    for (const OutputFile &output : files) {
        paths += output.path;
        const QFileInfo info(output.path);
        if (info.exists() && !info.isFile() && !info.isDir()) { // a pipe, a device
            if (const auto written = writeFile(output.path, output.bytes); !written)
                return fail(written.error());
            continue;
        }
        auto file = prepared(output);
        if (!file)
            return fail(file.error()); // those before go with their temporary files
        waiting.push_back(std::move(*file));
    }
    for (const SaveFilePtr &file : waiting) {
        errno = 0;
        if (!file->commit())
            return fail(fileError(errno, file->fileName(), file->errorString()));
    }
    return paths;
}

} // namespace oneul
