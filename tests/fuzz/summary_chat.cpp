// Any bytes, cut anywhere, as a model's answer in each protocol: events or an error, nothing else. What they say must not
// depend on where they are cut.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QList>

#include "summary/chaterrors.h"
#include "summary/chatprotocol.h"
#include "summary/chatreader.h"

using namespace oneul;

namespace {

struct Read {
    bool isReadable = true;
    QString text;
    bool operator==(const Read &) const = default;
};

Read readPieces(EngineProtocol protocol, const QByteArray &type, const QList<QByteArray> &pieces)
{
    ChatReader reader(protocol, type, protocol == EngineProtocol::Anthropic);
    Read read;
    const auto add = [&read](const QList<ChatEvent> &events) {
        for (const ChatEvent &event : events)
            read.text += event.text + event.refusal;
    };
    for (const QByteArray &piece : pieces) {
        const Result<QList<ChatEvent>> events = reader.feed(piece);
        if (!events)
            return {false, {}};
        add(events.value());
    }
    add(reader.finish());
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.isEmpty() ? 0 : static_cast<uint8_t>(bytes.front()) % (bytes.size() + 1);
    for (const EngineProtocol protocol : {EngineProtocol::OpenAi, EngineProtocol::Ollama, EngineProtocol::Anthropic}) {
        for (const char *type : {"text/event-stream", "application/json"}) {
            if (readPieces(protocol, type, {bytes}) != readPieces(protocol, type, {bytes.left(cut), bytes.mid(cut)}))
                std::abort();
        }
    }
    (void)modelNames(bytes);
    ChatRequest request;
    request.endpoint.key = QStringLiteral("sk-0123456789");
    request.user = QString::fromUtf8(bytes.left(200));
    StreamHead head;
    head.status = 400;
    const ServerComplaint complaint = complaintOf(head, bytes);
    if (chatFailure(complaint, request).error.detail.contains(request.endpoint.key))
        std::abort();
    (void)withoutRefused(complaint, request, {});
    return 0;
}
