#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QTimer>

#include "net/httpstreams.h"
#include "summary/chat.h"
#include "summary/chaterrors.h"
#include "summary/chatevent.h"
#include "summary/chatquirks.h"
#include "summary/chatreader.h"
#include "summary/retrypolicy.h"

namespace oneul {

/// A call with all its tries.
class ChatSession final : public ChatCall
{
    Q_OBJECT

public:
    /// `streams` has to outlive it.
    ChatSession(HttpStreams &streams, const ChatRequest &request, const RetryPolicy &policy,
                std::shared_ptr<QuirkBook> book, QObject *parent);
    ~ChatSession() override;

    void cancel() override;

private:
    void tryOnce();
    void tryAgain(int ms);
    void dropStream();
    void onHead(const StreamHead &head);
    void onData(const QByteArray &bytes);
    void onFinished(const Result<void> &result);
    void take(const QList<ChatEvent> &events);
    void takeOne(const ChatEvent &event);
    void say(const QString &delta);
    void complain(const ServerComplaint &complaint);
    void settle();
    void settleUnfinished(const Result<void> &result);
    void retryOr(const Error &error);
    void conclude(const Result<ChatReply> &result);
    void fails(ErrorCode code, const QString &detail);

    HttpStreams &m_streams;
    ChatRequest m_request;
    RetryPolicy m_policy;
    std::shared_ptr<QuirkBook> m_book;
    QTimer m_wait;
    bool m_isOver = false;
    int m_tries = 0;
    int m_retries = 0;
    int m_lessons = 0; ///< tries that were spent on what the server refuses

    // of the current try
    HttpStream *m_stream = nullptr;
    ChatQuirks m_sent;
    StreamHead m_head;
    std::optional<ChatReader> m_reader;
    QByteArray m_complaint; ///< the body of an answer with another status than 2xx
    QString m_text;
    QChar m_half; ///< of a character that came in two
    QString m_refusal;
    QString m_model;
    qint64 m_input = -1;
    qint64 m_output = -1;
    ChatStop m_stop = ChatStop::None;
    bool m_isLast = false;
};

} // namespace oneul
