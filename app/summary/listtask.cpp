#include "summary/listtask.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QJsonArray>

#include "summary/answerjson.h"
#include "summary/sectiontask.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestBeginning = 500; ///< characters of a text
constexpr qsizetype kMostKeywords = 8;

/// As sectiontask.cpp's: neither title nor text can close the tags.
QString tagCode(const QList<SourceText> &articles)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SourceText &article : articles)
        hash.addData((QString::number(article.id) + article.title + u'\n' + article.text + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

ListTask listTask(const QStringList &lines, const QList<SourceText> &articles, const QString &prompt,
                  QHash<QString, QString> values)
{
    const QString code = tagCode(articles);
    values.insert(u"{articles}"_s, u"<list-%1>\n%2\n</list-%1>"_s.arg(code, lines.join(u'\n')));
    values.insert(u"{count}"_s, QString::number(articles.size()));
    const PromptMessages said = messages(prompt, values);
    ListTask task{said.system, said.user, {}, estimatedTokens(said.system) + estimatedTokens(said.user) + 48};
    for (const SourceText &article : articles)
        task.sent.append(article.id);
    return task;
}

QString categoryLine(const Category &category)
{
    QStringList words;
    for (const auto &keyword : category.keywords.mid(0, kMostKeywords))
        words.append(keyword.text);
    return u"- %1: %2 (%3) %4"_s.arg(category.id, category.nameEn, category.nameKo, words.join(u", "_s)).trimmed();
}

template <class Take>
Result<QHash<ArticleId, QString>> readList(const QString &answer, const ListTask &task, const QString &list, Take take)
{
    const auto object = answerObject(answer, {list});
    if (!object)
        return fail(ErrorCode::AnswerUnreadable);
    QHash<ArticleId, QString> read;
    for (const QJsonValue &value : object->value(list).toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonValue id = item.value(u"id");
        const int number = id.isString() ? id.toString().toInt() : id.toInt();
        if (const QString said = take(item); number >= 1 && number <= task.sent.size() && !said.isEmpty())
            read.insert(task.sent[number - 1], said);
    }
    return read;
}

} // namespace

ListTask translateTask(const QList<SourceText> &articles, Language language, const EngineProfile &profile,
                       const Prompts &prompts)
{
    QStringList lines;
    for (const SourceText &article : articles)
        lines.append(u"%1. %2"_s.arg(QString::number(lines.size() + 1), article.title.simplified()));
    return listTask(lines, articles, prompts.of(profile, Task::Translate),
                    {{u"{language}"_s, promptLanguage(language)}, {u"{style}"_s, QString()}});
}

ListTask categoriseTask(const QList<SourceText> &articles, const QList<Category> &categories,
                        const EngineProfile &profile, const Prompts &prompts)
{
    QStringList lines;
    for (const SourceText &article : articles) {
        const QString text = article.text.left(kLongestBeginning).simplified();
        lines.append(
            u"%1. %2\n%3"_s.arg(QString::number(lines.size() + 1), article.title.simplified(), text).trimmed());
    }
    QStringList named;
    for (const Category &category : categories)
        named.append(categoryLine(category));
    return listTask(lines, articles, prompts.of(profile, Task::Categorise), {{u"{categories}"_s, named.join(u'\n')}});
}

Result<QHash<ArticleId, QString>> readTitles(const QString &answer, const ListTask &task)
{
    return readList(answer, task, u"titles"_s,
                    [](const QJsonObject &item) { return item.value(u"text").toString().simplified(); });
}

Result<QHash<ArticleId, CategoryId>> readCategories(const QString &answer, const ListTask &task,
                                                    const QList<Category> &categories)
{
    return readList(answer, task, u"articles"_s, [&](const QJsonObject &item) {
        const QString id = item.value(u"category").toString();
        const bool known = std::ranges::any_of(categories, [&](const Category &category) { return category.id == id; });
        return known ? id : QString();
    });
}

} // namespace oneul
