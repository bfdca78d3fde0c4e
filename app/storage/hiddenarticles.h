#pragma once

#include <QList>
#include <QString>

#include "model/statuschange.h"
#include "storage/sql.h"

namespace oneul {

/// Whether any article is hidden: most archives hide none, and their lists need not ask for each article.
[[nodiscard]] bool anyHidden(Sql &sql);
/// Conditions on the article whose id this column has.
[[nodiscard]] QString isVisible(const QString &idColumn);
[[nodiscard]] QString isHidden(const QString &idColumn);
/// " AND …" for the visible ones; nothing where no article is hidden.
[[nodiscard]] QString andVisible(Sql &sql, const QString &idColumn);
[[nodiscard]] QList<ArticleId> withoutHidden(Sql &sql, const QList<ArticleId> &ids);

/// Hides articles, which makes them read, or brings them back. Hidden articles never become unread, so that counts of the
/// unread need not look for them.
[[nodiscard]] StatusChange changeHidden(Sql &sql, const QList<ArticleId> &ids, bool hidden);
/// Takes a group of a change back where its articles still are what it made of them.
[[nodiscard]] QList<StatusChange::Group> takeHiddenBack(Sql &sql, const StatusChange::Group &group);

} // namespace oneul
