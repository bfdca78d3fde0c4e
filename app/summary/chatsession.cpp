#include "summary/chatsession.h"

#include <algorithm>
#include <utility>

#include <QPointer>
#include <QRandomGenerator>

#include "net/httpstatus.h"
#include "summary/chatprotocol.h"
#include "summary/sectiontask.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kLongestComplaint = 64 * 1024;
constexpr int kMostLessons = 6;

bool isCut(ErrorCode code)
{
    return code == ErrorCode::ConnectionLost || code == ErrorCode::TruncatedBody;
}

/// A key that no header can carry is one that was copied with something else.
bool canBeSent(const QString &key)
{
    return std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace

ChatSession::ChatSession(HttpStreams &streams, const ChatRequest &request, const RetryPolicy &policy,
                         std::shared_ptr<QuirkBook> book, QObject *parent)
    : ChatCall(parent), m_streams(streams), m_request(request), m_policy(policy), m_book(std::move(book)), m_wait(this)
{
    m_request.endpoint.key = request.endpoint.key.trimmed();
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // others may be early, and a server's wait is the least
    connect(&m_wait, &QTimer::timeout, this, &ChatSession::tryOnce);
    m_wait.start(0);
}

ChatSession::~ChatSession() = default;

void ChatSession::cancel()
{
    if (std::exchange(m_isOver, true))
        return;
    m_wait.stop();
    dropStream();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(fail(ErrorCode::Cancelled)); }, Qt::QueuedConnection);
}

void ChatSession::dropStream()
{
    if (HttpStream *stream = std::exchange(m_stream, nullptr)) {
        stream->disconnect(this);
        stream->abort();
        stream->deleteLater(); // it may be what is calling
    }
}

void ChatSession::tryOnce()
{
    if (!canBeSent(m_request.endpoint.key))
        return fails(ErrorCode::KeyRefused, u"it has characters that no key has"_s);
    ++m_tries;
    m_sent = m_book->of(m_request);
    m_head = {};
    m_reader.reset();
    m_complaint.clear();
    m_text.clear();
    m_half = {};
    m_refusal.clear();
    m_input = m_output = -1;
    m_stop = ChatStop::None;
    m_isLast = false;
    m_stream = m_streams.open(chatRequest(m_request, m_sent), this);
    connect(m_stream, &HttpStream::head, this, &ChatSession::onHead);
    connect(m_stream, &HttpStream::data, this, &ChatSession::onData);
    connect(m_stream, &HttpStream::finished, this, &ChatSession::onFinished);
}

void ChatSession::onHead(const StreamHead &head)
{
    m_head = head;
    if (!isSuccess(head.status))
        return;
    const EngineProtocol protocol = m_request.endpoint.protocol;
    const bool awaitsTool =
        protocol == EngineProtocol::Anthropic && !m_request.schema.isEmpty() && m_sent.schema == SchemaMode::Strict;
    m_reader.emplace(protocol, head.contentType, awaitsTool);
}

void ChatSession::onData(const QByteArray &bytes)
{
    if (!m_reader) {
        m_complaint += bytes.left(kLongestComplaint - m_complaint.size());
        return;
    }
    const Result<QList<ChatEvent>> events = m_reader->feed(bytes);
    if (!events)
        return fails(events.error().code, events.error().detail);
    take(events.value());
}

/// Whoever hears of the text may delete the call, or cancel it.
void ChatSession::take(const QList<ChatEvent> &events)
{
    const QPointer<ChatSession> self(this);
    for (const ChatEvent &event : events) {
        takeOne(event);
        if (!self || m_isOver || !m_stream)
            return;
    }
    if (m_isLast)
        settle();
}

void ChatSession::takeOne(const ChatEvent &event)
{
    if (event.complaint)
        return complain(*event.complaint);
    if (!event.model.isEmpty())
        m_model = event.model;
    if (event.inputTokens >= 0)
        m_input = event.inputTokens;
    if (event.outputTokens >= 0)
        m_output = event.outputTokens;
    m_refusal += event.refusal;
    m_isLast = m_isLast || event.isLast;
    if (event.stop != ChatStop::None)
        m_stop = event.stop;
    if (!event.text.isEmpty())
        say(event.text);
}

/// A server may cut its pieces between the two halves of a character outside the first plane.
void ChatSession::say(const QString &delta)
{
    QString whole = delta;
    if (!m_half.isNull())
        whole.prepend(std::exchange(m_half, {}));
    if (whole.back().isHighSurrogate()) {
        m_half = whole.back();
        whole.chop(1);
    }
    if (whole.isEmpty())
        return;
    m_text += whole;
    Q_EMIT text(whole);
}

void ChatSession::onFinished(const Result<void> &result)
{
    dropStream();
    if (m_head.status != 0 && !isSuccess(m_head.status))
        return complain(complaintOf(m_head, m_complaint));
    if (m_reader) {
        const QPointer<ChatSession> self(this);
        const QList<ChatEvent> rest = m_reader->finish();
        for (const ChatEvent &event : rest) {
            takeOne(event);
            if (!self || m_isOver || m_wait.isActive())
                return;
        }
    }
    if (m_stop != ChatStop::None || m_isLast)
        settle();
    else
        settleUnfinished(result);
}

/// The server refuses or can't, before or in the midst of the answer.
void ChatSession::complain(const ServerComplaint &complaint)
{
    dropStream();
    const ChatFailure failure = chatFailure(complaint, m_request);
    if (!m_text.isEmpty()) {
        const bool known = !failure.mayRetry && failure.error.code != ErrorCode::HttpStatus;
        return fails(known ? failure.error.code : ErrorCode::AnswerCut, failure.error.detail);
    }
    if (failure.mayRetry)
        return retryOr(failure.error);
    // Another call may have learned it meanwhile.
    const ChatQuirks known = m_book->of(m_request);
    const std::optional<ChatQuirks> better = withoutRefused(complaint, m_request, m_sent);
    if (!better || ++m_lessons > kMostLessons)
        return fails(failure.error.code, failure.error.detail);
    if (known == m_sent)
        m_book->learn(m_request, *better);
    tryAgain(0);
}

/// The model has said that it is done, or the server that nothing will follow.
void ChatSession::settle()
{
    dropStream();
    if (m_stop == ChatStop::Refused || !m_refusal.isEmpty())
        return fails(ErrorCode::AnswerRefused, scrubbed(m_refusal, m_request));
    if (m_stop == ChatStop::Filtered)
        return fails(ErrorCode::AnswerFiltered, {});
    if (m_stop == ChatStop::Length)
        return fails(ErrorCode::AnswerCut, u"length"_s);
    if (m_text.isEmpty())
        return fails(ErrorCode::AnswerUnreadable, u"empty"_s);
    ChatReply reply;
    reply.text = m_text;
    reply.model = m_model.isEmpty() ? m_request.model : m_model;
    reply.tries = m_tries;
    reply.usage.estimated = m_input < 0 || m_output < 0;
    reply.usage.input = m_input >= 0 ? m_input : estimatedTokens(m_request.system + m_request.user);
    reply.usage.output = m_output >= 0 ? m_output : estimatedTokens(m_text);
    conclude(reply);
}

/// The stream ended, and the answer had not.
void ChatSession::settleUnfinished(const Result<void> &result)
{
    const Error error = result ? Error{ErrorCode::ConnectionLost, u"the answer has no end"_s} : result.error();
    if (error.code == ErrorCode::TooLarge)
        return fails(ErrorCode::AnswerUnreadable, error.detail);
    if (!m_text.isEmpty())
        return fails(ErrorCode::AnswerCut, errorCodeName(error.code));
    const QByteArray type = m_head.contentType.toLower();
    if (type.startsWith("text/html")
        || (result && type.startsWith("application/json") && m_request.endpoint.protocol != EngineProtocol::Ollama))
        return fails(ErrorCode::AnswerUnreadable, QString::fromLatin1(type.left(40)));
    if (isCut(error.code))
        return retryOr(error);
    fails(error.code, error.detail);
}

void ChatSession::retryOr(const Error &error)
{
    const double chance = QRandomGenerator::global()->generateDouble();
    const std::optional<int> ms = m_policy.delay(m_retries + 1, m_head.waitSeconds, chance);
    if (!ms)
        return fails(error.code, error.detail);
    ++m_retries;
    tryAgain(*ms);
}

void ChatSession::tryAgain(int ms)
{
    m_wait.start(ms);
    Q_EMIT restarted();
}

void ChatSession::fails(ErrorCode code, const QString &detail)
{
    conclude(fail(code, detail));
}

void ChatSession::conclude(const Result<ChatReply> &result)
{
    m_isOver = true;
    m_wait.stop();
    dropStream();
    Q_EMIT finished(result);
}

} // namespace oneul
