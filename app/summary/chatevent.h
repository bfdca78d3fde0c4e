#pragma once

#include <optional>

#include <QString>

namespace oneul {

/// How a model says that it has ended.
enum class ChatStop {
    None, ///< it has not
    Done,
    Length, ///< the cap of tokens, or the end of the context
    Refused,
    Filtered,
};

/// An error as a server puts it.
struct ServerComplaint {
    int status = 0; ///< of HTTP; 0: it came in the stream and says none
    QString message;
    QString type;
    QString code;
    QString param; ///< the part of the request that it is about
};

/// What one event of a stream says, whatever the protocol.
struct ChatEvent {
    QString text;
    bool isAside = false; ///< `text` stands beside the answer that was asked for, and counts only if there is no other
    QString refusal; ///< said instead of an answer
    qint64 inputTokens = -1; ///< -1: not said
    qint64 outputTokens = -1; ///< so far
    QString model;
    ChatStop stop = ChatStop::None;
    bool isLast = false; ///< nothing will follow
    std::optional<ServerComplaint> complaint;
};

} // namespace oneul
