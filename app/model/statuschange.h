#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "model/article.h"

namespace oneul {

/// What one write really changed of one mark of articles. It takes the write back, and what taking back returns does it
/// again: each touches only articles that still have the value `after`, so that what was changed otherwise meanwhile
/// stays. Articles with the same values stand together: a hundred thousand take a megabyte.
struct StatusChange {
    enum class Mark { Read, Starred, Category, Label, Note, Hidden };

    struct Value {
        bool on = false; ///< Read, Starred, Label, Hidden
        bool read = false; ///< Hidden: what is hidden is read as well
        CategoryId category = {}; ///< Category, with the two below
        CategoryOrigin origin = CategoryOrigin::Model;
        QList<double> confidences = {}; ///< one for each article; empty: 1 for all
        QString note = {}; ///< Note; "" : none

        bool operator==(const Value &) const = default;
    };
    struct Group {
        Value before;
        Value after;
        QList<ArticleId> ids; ///< ascending

        bool operator==(const Group &) const = default;
    };

    Mark mark = Mark::Read;
    LabelId label = 0; ///< Label: which
    QList<Group> groups;

    [[nodiscard]] bool isEmpty() const { return groups.isEmpty(); }
    [[nodiscard]] int count() const
    {
        qsizetype sum = 0;
        for (const Group &group : groups)
            sum += group.ids.size();
        return static_cast<int>(sum);
    }
    [[nodiscard]] ArticleDelta delta() const
    {
        ArticleDelta delta;
        for (const Group &group : groups)
            delta.updated += group.ids;
        delta.textsStay = true;
        return delta;
    }
    bool operator==(const StatusChange &) const = default;
};

/// One change of an article's category, by whomever.
struct CategoryChange {
    QDateTime at; ///< UTC
    CategoryId before;
    CategoryOrigin beforeOrigin = CategoryOrigin::Model;
    CategoryId after;
    CategoryOrigin afterOrigin = CategoryOrigin::Model;

    bool operator==(const CategoryChange &) const = default;
};

} // namespace oneul
