// What EngineService shows of a prompt before it is used.

#include <QList>

#include "base/whendone.h"
#include "model/article.h"
#include "service/engineservice.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "summary/listtask.h"
#include "summary/sectiontask.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 3; ///< articles

QString shown(const QString &system, const QString &user)
{
    return system.isEmpty() ? user : system + u"\n---\n"_s + user;
}

Result<QString> previewOf(const EngineProfile &profile, Task task, const TextTools &tools,
                          const QList<SourceText> &articles, Language language)
{
    SummaryRequest request{articles, language};
    if (task == Task::Translate || task == Task::Categorise) {
        const ListTask list = task == Task::Translate
                                  ? translateTask(articles, request.language, profile, tools.prompts)
                                  : categoriseTask(articles, tools.taxonomy.categories(), profile, tools.prompts);
        return shown(list.system, list.user);
    }
    QList<int> order;
    for (int i = 0; i < articles.size(); ++i)
        order.append(i);
    const auto packed = task == Task::Answer ? answerTask(request, u"…?"_s, profile, tools.prompts, order)
                                             : sectionTask(request, tools.taxonomy.byId(kOthers).name(language),
                                                           profile, tools.prompts, order);
    if (!packed)
        return fail(packed.error());
    return shown(packed->system, packed->user);
}

} // namespace

QFuture<Result<QString>> EngineService::previewPrompt(const EngineProfile &profile, Task task, const QString &prompt,
                                                      Language language)
{
    if (const auto checked = checkPrompt(task, prompt); !checked)
        return readyFuture<QString>(fail(checked.error()));
    EngineProfile tried = profile;
    tried.prompts.insert(task, prompt);
    ArticleFilter newest;
    newest.limit = kShown;
    const auto found =
        chained<QList<Article>>(this, m_database.articles().rows(newest), [this](const QList<ArticleRow> &rows) {
            QList<ArticleId> ids;
            for (const ArticleRow &row : rows)
                ids.append(row.id);
            return m_database.articles().articlesById(ids);
        });
    return mapped(this, found,
                  [this, tried, task, language](const Result<QList<Article>> &articles) -> Result<QString> {
                      if (!articles)
                          return fail(articles.error());
                      QList<SourceText> texts;
                      for (const Article &article : *articles)
                          texts.append({article.row.id, article.row.title, article.text, article.row.story});
                      if (texts.isEmpty())
                          return fail(ErrorCode::NotFound, u"articles"_s);
                      return previewOf(tried, task, m_tools, texts, language);
                  });
}

} // namespace oneul
