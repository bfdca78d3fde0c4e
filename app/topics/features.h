#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "model/types.h"

namespace oneul {

/// One hashed feature and how strong it is.
struct Feature {
    quint32 index = 0;
    float value = 0;
};

/// An article as the classifier sees it.
struct Features {
    QList<Feature> hashed; ///< ascending by index, each index once; Euclidean length 1
    QList<Feature> ofTitle; ///< the same of title, source and kind alone
    QHash<CategoryId, double> keywords; ///< the keyword rules' scores above zero
    QByteArray titleKey; ///< of the exact memory; "" : none
    QByteArray urlKey;
    Kind kind = Kind::News;
};

} // namespace oneul
