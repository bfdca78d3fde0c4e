#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/category.h"
#include "model/engine.h"
#include "model/summaryrequest.h"
#include "summary/prompts.h"

namespace oneul {

/// A call about a list of articles, each of which gets one answer by its number.
struct ListTask {
    QString system;
    QString user;
    QList<ArticleId> sent; ///< number 1, 2, …
    qint64 inputTokens = 0; ///< estimated
};

/// How many articles go into one call of these.
inline constexpr int kMostListed = 25;

/// Their titles.
[[nodiscard]] ListTask translateTask(const QList<SourceText> &articles, Language language, const EngineProfile &profile,
                                     const Prompts &prompts);
/// Titles and the beginnings of their texts, and the categories by id.
[[nodiscard]] ListTask categoriseTask(const QList<SourceText> &articles, const QList<Category> &categories,
                                      const EngineProfile &profile, const Prompts &prompts);

/// What the model answered for each article; numbers that stand for none, and empty answers, are passed over.
/// AnswerUnreadable: no such JSON.
[[nodiscard]] Result<QHash<ArticleId, QString>> readTitles(const QString &answer, const ListTask &task);
/// Only categories that are among these.
[[nodiscard]] Result<QHash<ArticleId, CategoryId>> readCategories(const QString &answer, const ListTask &task,
                                                                  const QList<Category> &categories);

} // namespace oneul
