#include "service/askservice.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QPromise>
#include <QtConcurrent>

#include "base/whendone.h"
#include "service/enginecall.h"
#include "service/engineservice.h"
#include "service/runbudget.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/searchstore.h"
#include "summary/answerjson.h"
#include "summary/answerpassages.h"
#include "summary/grounding.h"
#include "summary/sectiontask.h"

namespace oneul {

/// What came of looking.
struct FoundPassages {
    QList<SourceText> texts; ///< the best first
    QList<ArticleRow> rows; ///< the same
    QList<RankedPassage> passages; ///< by index into texts
};

namespace {

constexpr int kCandidates = 40; ///< articles that are looked at
constexpr qsizetype kAsked = 20; ///< of these, the most that a model is given

FoundPassages ranked(const QList<QStringList> &terms, const QList<Article> &articles)
{
    QList<SourceText> texts;
    for (const Article &article : articles)
        texts.append({article.row.id, article.row.title, article.text, article.row.story});
    FoundPassages found;
    QHash<int, int> places;
    for (const RankedPassage &passage : rankedPassages(terms, texts)) {
        if (!places.contains(passage.article)) {
            places.insert(passage.article, int(found.texts.size()));
            found.texts.append(texts[passage.article]);
            found.rows.append(articles[passage.article].row);
        }
        found.passages.append({places.value(passage.article), passage.sentence, passage.score});
    }
    return found;
}

Answer passagesOnly(const FoundPassages &found)
{
    Answer answer;
    answer.sentences = passageAnswer(found.passages, found.texts);
    answer.sources = found.rows;
    answer.engine = kBuiltinEngine;
    return answer;
}

/// The sentences that the articles bear out; the others are kept apart.
Result<Answer> judgedAnswer(const QString &text, const SectionTask &task, const FoundPassages &found,
                            const Aliases &aliases)
{
    const auto said = readAnswer(text, task);
    if (!said)
        return fail(said.error());
    QList<SourceText> sent;
    for (const SourceText &article : found.texts) {
        if (task.sent.contains(article.id))
            sent.append(article);
    }
    Answer answer;
    answer.sources = found.rows;
    for (const Claim &claim : said->events) {
        const Claim checked = judged(claim, sent, aliases);
        if (checked.support == Support::Unsupported)
            answer.withheld.append({SummaryPart::Events, checked});
        else
            answer.sentences.append(checked);
    }
    return answer;
}

} // namespace

struct AskService::Asking {
    Question question;
    std::optional<EngineProfile> profile;
    QList<QStringList> terms;
    FoundPassages found;
    SectionTask task;
    TokenUsage usage;
    double cost = 0;
    bool finished = false;
    QObject *work = nullptr; ///< what runs for it; gone when nobody waits for it
    Cancellation search;
    QPromise<Result<Answer>> promise;
};

AskService::AskService(Database &database, EngineService &engines, LlmClient &client, const TextTools &tools,
                       QObject *parent)
    : QObject(parent), m_database(database), m_engines(engines), m_client(client), m_tools(tools)
{}

QFuture<Result<Answer>> AskService::ask(const Question &question)
{
    cancel();
    auto asking = std::make_shared<Asking>();
    m_asking = asking;
    asking->question = question;
    asking->work = new QObject(this);
    asking->promise.start();
    const auto future = asking->promise.future();
    const EngineProfile *profile = m_engines.find(question.engine);
    if (profile != nullptr)
        asking->profile = *profile;
    asking->terms = questionTerms(question.text, m_tools.aliases);
    if (profile == nullptr && question.engine != kBuiltinEngine)
        end(asking, fail(ErrorCode::NotFound, QStringLiteral("engine ") + question.engine));
    else if (asking->terms.isEmpty())
        end(asking, fail(ErrorCode::NotFound, question.text));
    else
        search(asking);
    return future;
}

void AskService::cancel()
{
    if (const auto asking = m_asking) // held here: ending lets go of it
        end(asking, fail(ErrorCode::Cancelled));
}

/// Those that have all of it come first; those that have any of it fill up.
void AskService::search(const std::shared_ptr<Asking> &asking)
{
    const auto ids = [this, asking](const SearchQuery &query) {
        ArticleFilter filter = asking->question.within;
        filter.search = query;
        filter.limit = 0;
        return m_database.search().ids(filter, {ListOrder::Key::Relevance, true, {}, {}}, kCandidates, asking->search);
    };
    whenDone(asking->work, ids(queryForAll(asking->terms)), [this, asking, ids](const Result<QList<ArticleId>> &all) {
        if (!all)
            return end(asking, fail(all.error()));
        if (all->size() >= kCandidates)
            return load(asking, *all);
        whenDone(asking->work, ids(queryForAny(asking->terms)),
                 [this, asking, first = *all](const Result<QList<ArticleId>> &any) {
                     if (!any)
                         return end(asking, fail(any.error()));
                     QList<ArticleId> both = first;
                     for (const ArticleId id : *any) {
                         if (!both.contains(id) && both.size() < kCandidates)
                             both.append(id);
                     }
                     load(asking, both);
                 });
    });
}

void AskService::load(const std::shared_ptr<Asking> &asking, const QList<ArticleId> &ids)
{
    if (ids.isEmpty())
        return end(asking, fail(ErrorCode::NotFound, asking->question.text));
    const auto found = chained<FoundPassages>(asking->work, m_database.articles().articlesById(ids),
                                              [this, terms = asking->terms](const QList<Article> &articles) {
                                                  return QtConcurrent::run(m_tools.pool.get(), [terms, articles] {
                                                      return Result<FoundPassages>(ranked(terms, articles));
                                                  });
                                              });
    whenDone(asking->work, found, [this, asking](const Result<FoundPassages> &result) {
        if (!result)
            return end(asking, fail(result.error()));
        if (result->texts.isEmpty())
            return end(asking, fail(ErrorCode::NotFound, asking->question.text));
        asking->found = *result;
        if (asking->profile)
            askModel(asking);
        else
            end(asking, passagesOnly(asking->found));
    });
}

void AskService::askModel(const std::shared_ptr<Asking> &asking)
{
    SummaryRequest request{asking->found.texts.mid(0, kAsked), asking->question.language};
    QList<int> order;
    for (int i = 0; i < request.articles.size(); ++i)
        order.append(i);
    auto work = [request, order, question = asking->question.text, profile = *asking->profile,
                 prompts = m_tools.prompts] { return answerTask(request, question, profile, prompts, order); };
    whenDone(asking->work, QtConcurrent::run(m_tools.pool.get(), std::move(work)),
             [this, asking](const Result<SectionTask> &task) {
                 if (asking->finished)
                     return;
                 if (!task)
                     return fallBack(asking, task.error().code);
                 asking->task = *task;
                 send(asking);
             });
}

void AskService::send(const std::shared_ptr<Asking> &asking)
{
    const SectionTask &task = asking->task;
    if (!RunBudget(*asking->profile).take(mostOf(*asking->profile, task.inputTokens)))
        return fallBack(asking, ErrorCode::BudgetSpent);
    auto *call = new EngineCall(m_engines, m_client, *asking->profile, asking->work);
    connect(call, &EngineCall::text, asking->work, [this, asking](const QString &soFar) {
        if (!asking->finished)
            Q_EMIT text(readableSoFar(soFar));
    });
    connect(call, &EngineCall::finished, asking->work, [this, asking, call](const Result<ChatReply> &reply) {
        asking->usage = call->usage();
        asking->cost = call->cost();
        if (asking->finished)
            return;
        if (!reply)
            return fallBack(asking, reply.error().code);
        judge(asking, reply->text);
    });
    call->start(task.system, task.user, Task::Answer, task.inputTokens);
}

void AskService::judge(const std::shared_ptr<Asking> &asking, const QString &answer)
{
    const auto judging = QtConcurrent::run(
        m_tools.pool.get(), [answer, task = asking->task, found = asking->found, aliases = m_tools.aliases] {
            return judgedAnswer(answer, task, found, aliases);
        });
    whenDone(asking->work, judging, [this, asking](const Result<Answer> &judged) {
        if (!judged)
            return fallBack(asking, judged.error().code);
        Answer known = *judged;
        // A model that finds nothing, or nothing that can be borne out, doesn't keep the passages back.
        if (known.sentences.isEmpty()) {
            known.sentences = passagesOnly(asking->found).sentences;
            known.engine = kBuiltinEngine;
            known.fallback = errorCodeName(ErrorCode::NotFound);
        } else {
            known.engine = asking->profile->name;
        }
        known.usage = asking->usage;
        known.cost = asking->cost;
        end(asking, known);
    });
}

void AskService::fallBack(const std::shared_ptr<Asking> &asking, ErrorCode why)
{
    Answer answer = passagesOnly(asking->found);
    answer.fallback = errorCodeName(why);
    answer.usage = asking->usage;
    answer.cost = asking->cost;
    end(asking, answer);
}

void AskService::end(const std::shared_ptr<Asking> &asking, const Result<Answer> &answer)
{
    if (asking->finished)
        return;
    asking->finished = true;
    asking->search.cancel();
    asking->work->deleteLater(); // not at once: what runs for it may be speaking
    if (m_asking == asking)
        m_asking.reset();
    asking->promise.addResult(answer);
    asking->promise.finish();
}

} // namespace oneul
