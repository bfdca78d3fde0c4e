#include "sources/sourcemime.h"

#include <algorithm>

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace oneul {

bool SourceLoad::fits(const QString &folder) const
{
    return std::ranges::none_of(
        folders, [&folder](const QString &moved) { return folder == moved || folder.startsWith(moved + u'/'); });
}

QMimeData *toMime(const SourceLoad &load)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << load.sources << load.folders;
    auto *data = new QMimeData;
    data->setData(QLatin1String(kSourceMime), bytes);
    return data;
}

SourceLoad fromMime(const QMimeData *data)
{
    SourceLoad load;
    if (!data || !data->hasFormat(QLatin1String(kSourceMime)))
        return load;
    QDataStream stream(data->data(QLatin1String(kSourceMime)));
    stream >> load.sources >> load.folders;
    return stream.status() == QDataStream::Ok ? load : SourceLoad{};
}

} // namespace oneul
