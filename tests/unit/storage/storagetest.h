#pragma once

#include <memory>

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "base/waitfor.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "storage/sourcestore.h"

namespace oneul {

using namespace Qt::StringLiterals;

inline const QDateTime kSeen{QDate(2024, 10, 4), QTime(9, 0), Qt::UTC};

/// The value of a future; a failure of the test when there is none.
template <class T>
T valueOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = waitFor(future);
    if (result)
        return result.value();
    ADD_FAILURE() << errorCodeName(result.error().code).toStdString() << ": " << result.error().detail.toStdString();
    return T();
}

template <class T>
ErrorCode codeOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = waitFor(future);
    return result ? ErrorCode::None : result.error().code;
}

template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::None : result.error().code;
}

/// An incoming entry that states its instant.
IncomingArticle entry(const QString &guid, const QString &url, const QString &title, const QString &text,
                      const QDateTime &published = kSeen.addSecs(-3600));

using F = ArticleFilter;

inline ArticleFilter where()
{
    return {};
}

/// A filter of pairs: where(&F::day, day, &F::unreadOnly, true).
template <class Field, class Value, class... Others>
ArticleFilter where(Field F::*field, const Value &value, const Others &...others)
{
    ArticleFilter filter = where(others...);
    filter.*field = value;
    return filter;
}

/// An archive in a folder of its own.
class StorageTest : public testing::Test
{
protected:
    void SetUp() override;
    /// Closes and opens the archive again.
    void reopen();
    SourceId addSource(const QString &name, Kind kind = Kind::News, const QString &folder = {});
    StoreReport store(SourceId source, const QList<IncomingArticle> &articles, const QDateTime &seenAt = kSeen,
                      Kind kind = Kind::News);
    [[nodiscard]] QList<ArticleRow> rows(const ArticleFilter &filter = {});
    [[nodiscard]] QStringList titles(const ArticleFilter &filter);
    [[nodiscard]] ArticleRow only(); ///< the one article of the archive
    void expectSound(); ///< integrity and foreign keys

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
};

} // namespace oneul
