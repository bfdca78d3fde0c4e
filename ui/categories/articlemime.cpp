#include "categories/articlemime.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace oneul {

QMimeData *articlesToMime(const QList<ArticleId> &ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    auto *data = new QMimeData;
    data->setData(QLatin1String(kArticleMime), bytes);
    return data;
}

QList<ArticleId> articlesFromMime(const QMimeData *data)
{
    if (data == nullptr || !data->hasFormat(QLatin1String(kArticleMime)))
        return {};
    QList<ArticleId> ids;
    QDataStream stream(data->data(QLatin1String(kArticleMime)));
    stream >> ids;
    return stream.status() == QDataStream::Ok ? ids : QList<ArticleId>();
}

} // namespace oneul
