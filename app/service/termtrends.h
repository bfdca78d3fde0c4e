#pragma once

#include <optional>

#include <QDate>
#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include "base/result.h"
#include "model/termtrend.h"
#include "model/types.h"

namespace oneul {

class ArticleService;

/// Finds what the titles of a period speak of more and less than those of another one. Works on a thread of its own, one
/// question after the other.
class TermFinder final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostTitles = 20'000; ///< of each period; the newest ones

    struct Span {
        QDate from;
        QDate to; ///< inclusive
    };

    explicit TermFinder(ArticleService &articles, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<TermTrends>> find(const Span &now, const Span &before, std::optional<Kind> kind = {});

private:
    ArticleService &m_articles;
    QThreadPool m_pool;
};

} // namespace oneul
