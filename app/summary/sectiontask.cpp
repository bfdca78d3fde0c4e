#include "summary/sectiontask.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>

#include "text/language.h"
#include "text/sentences.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLeastText = 60; ///< tokens of a text, before an article is left out for another's sake
constexpr qint64 kFraming = 48; ///< what protocols put around messages
constexpr qint64 kTags = 24; ///< of an article

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A code that nobody who wrote an article can have known, so that no article can close its own tags.
QString tagCode(const SummaryRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SourceText &article : request.articles)
        hash.addData((QString::number(article.id) + article.title + u'\n' + article.text + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(8));
}

/// An article as far as it is packed.
struct Piece {
    int index = 0; ///< in the request
    qint64 head = 0; ///< tokens of title and tags
    qint64 text = 0; ///< tokens of the whole text
};

Piece pieceOf(const SourceText &article, int index)
{
    return {index, estimatedTokens(article.title) + kTags, estimatedTokens(article.text)};
}

qint64 cost(const QList<Piece> &pieces, qint64 longest)
{
    qint64 sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.head + std::min(piece.text, longest);
    return sum;
}

/// The most tokens that each text may have so that all fit; -1: not even the titles do.
qint64 longestText(const QList<Piece> &pieces, qint64 room)
{
    if (cost(pieces, 0) > room)
        return -1;
    qint64 low = 0;
    qint64 high = room;
    while (low < high) {
        const qint64 middle = (low + high + 1) / 2;
        if (cost(pieces, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// The beginning of a text in whole sentences.
QString cutText(const QString &text, qint64 tokens)
{
    if (estimatedTokens(text) <= tokens)
        return text;
    qsizetype end = 0;
    qint64 used = 0;
    for (const Span &sentence : sentenceSpans(text, detectLanguage(text))) {
        const qsizetype next = sentence.start + sentence.length;
        used += estimatedTokens(text.mid(end, next - end));
        if (used > tokens)
            break;
        end = next;
    }
    return text.left(end);
}

QString articleBlock(const SourceText &article, const QString &text, int number, const QString &code)
{
    QString block = u"<article-%1 number=\"%2\">\n<title>%3</title>\n"_s.arg(code, QString::number(number),
                                                                             article.title.simplified());
    block += text.isEmpty() ? u"(only the title is known)\n"_s : text.trimmed() + u'\n';
    return block + u"</article-%1>"_s.arg(code);
}

/// Everything but the articles.
struct Frame {
    QString prompt;
    QHash<QString, QString> values;
};

void addHashes(SectionTask &task, const Frame &frame, const EngineProfile &profile)
{
    task.promptHash = hashed(frame.prompt.toUtf8());
    QCryptographicHash key(QCryptographicHash::Sha256);
    for (const QString &part :
         {protocolName(profile.protocol), profile.baseUrl.toString(), profile.model,
          QString::number(profile.temperature), QString::number(profile.contextTokens),
          QString::number(profile.outputTokens), frame.values.value(u"{language}"_s), task.system, task.user}) {
        key.addData(part.toUtf8());
        key.addData(QByteArrayView("\0", 1));
    }
    task.cacheKey = key.result().toHex();
}

/// Takes the least important ones out until every text that is left may have at least kLeastText tokens.
qint64 leaveOut(QList<Piece> &pieces, const SummaryRequest &request, qint64 room, SectionTask &task)
{
    qint64 longest = longestText(pieces, room);
    while (pieces.size() > 1 && longest < kLeastText) {
        const bool allFit = std::ranges::all_of(pieces, [&](const Piece &piece) { return piece.text <= longest; });
        if (longest >= 0 && allFit)
            break;
        task.leftOut.append(request.articles[pieces.takeLast().index].id);
        longest = longestText(pieces, room);
    }
    return longest;
}

Result<SectionTask> packed(const SummaryRequest &request, Frame frame, const EngineProfile &profile,
                           const QList<int> &order)
{
    const PromptMessages bare = messages(frame.prompt, frame.values);
    const qint64 held = qint64(profile.contextTokens) - profile.outputTokens;
    // A twentieth for what the estimate may be wrong by.
    const qint64 room = held - held / 20 - kFraming - estimatedTokens(bare.system) - estimatedTokens(bare.user);
    QList<Piece> pieces;
    for (const int index : order)
        pieces.append(pieceOf(request.articles[index], index));
    SectionTask task;
    const qint64 longest = pieces.isEmpty() ? -1 : leaveOut(pieces, request, room, task);
    if (longest < 0)
        return fail(ErrorCode::ContextTooSmall, QString::number(profile.contextTokens));
    // Their numbers follow the section's own order, whatever is important.
    std::ranges::sort(pieces, {}, &Piece::index);
    const QString code = tagCode(request);
    QStringList blocks;
    for (const Piece &piece : std::as_const(pieces)) {
        const SourceText &article = request.articles[piece.index];
        task.sent.append(article.id);
        blocks.append(articleBlock(article, cutText(article.text, longest), int(task.sent.size()), code));
    }
    frame.values.insert(u"{articles}"_s, blocks.join(u"\n\n"_s));
    frame.values.insert(u"{count}"_s, QString::number(blocks.size()));
    const PromptMessages said = messages(frame.prompt, frame.values);
    task.system = said.system;
    task.user = said.user;
    task.inputTokens = estimatedTokens(task.system) + estimatedTokens(task.user) + kFraming;
    addHashes(task, frame, profile);
    return task;
}

Frame frameOf(const SummaryRequest &request, const QString &prompt)
{
    return {prompt,
            {{u"{language}"_s, promptLanguage(request.language)}, {u"{style}"_s, promptStyle(request.language)}}};
}

} // namespace

Result<SectionTask> sectionTask(const SummaryRequest &request, const QString &heading, const EngineProfile &profile,
                                const Prompts &prompts, const QList<int> &order)
{
    Frame frame = frameOf(request, prompts.of(profile, Task::Section));
    frame.values.insert(u"{heading}"_s, heading.simplified());
    return packed(request, std::move(frame), profile, order);
}

Result<SectionTask> answerTask(const SummaryRequest &request, const QString &question, const EngineProfile &profile,
                               const Prompts &prompts, const QList<int> &order)
{
    Frame frame = frameOf(request, prompts.of(profile, Task::Answer));
    frame.values.insert(u"{question}"_s, question.simplified());
    return packed(request, std::move(frame), profile, order);
}

} // namespace oneul
