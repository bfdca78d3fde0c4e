#pragma once

#include <functional>

#include <QCache>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "model/articlepreview.h"

namespace oneul {

/// What cards say of the articles that were looked at last. What is not there yet is asked for, together with what
/// else is asked for in the same moment.
class PreviewCache final : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QList<ArticlePreview>>>(const QList<ArticleId> &ids)>;

    explicit PreviewCache(Ask ask, QObject *parent = nullptr);

    /// nullptr: not there yet, changed() says when. Good until the next call.
    [[nodiscard]] const ArticlePreview *find(ArticleId id);
    void forget(const QList<ArticleId> &ids); ///< they have changed

Q_SIGNALS:
    void changed(); ///< previews came

private:
    void askForWanted();

    Ask m_ask;
    QCache<ArticleId, ArticlePreview> m_previews;
    QList<ArticleId> m_wanted;
    QList<ArticleId> m_stale; ///< changed while they were on their way
    QTimer m_timer;
    bool m_asking = false;
};

} // namespace oneul
