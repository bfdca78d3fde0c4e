#include "summary/modellistcall.h"

#include <utility>

#include "net/httpstatus.h"
#include "summary/chaterrors.h"
#include "summary/chatjson.h"
#include "summary/chatprotocol.h"

using namespace Qt::StringLiterals;

namespace oneul {

ModelListCall::ModelListCall(HttpStreams &streams, const ChatEndpoint &endpoint, QObject *parent)
    : QObject(parent), m_endpoint(endpoint)
{
    m_promise.start();
    m_endpoint.key = endpoint.key.trimmed();
    HttpStream *stream = streams.open(modelsRequest(m_endpoint), this);
    connect(stream, &HttpStream::head, this, [this](const StreamHead &head) { m_head = head; });
    connect(stream, &HttpStream::data, this, [this](const QByteArray &bytes) { m_body += bytes; });
    connect(stream, &HttpStream::finished, this, &ModelListCall::conclude);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
    m_watcher.setFuture(m_promise.future());
}

ModelListCall::~ModelListCall()
{
    give(fail(ErrorCode::Cancelled));
}

void ModelListCall::conclude(const Result<void> &result)
{
    give(read(result));
    deleteLater();
}

Result<QStringList> ModelListCall::read(const Result<void> &result) const
{
    ChatRequest request;
    request.endpoint = m_endpoint;
    if (m_head.status != 0 && !isSuccess(m_head.status))
        return fail(chatFailure(complaintOf(m_head, m_body), request).error);
    if (!result)
        return fail(result.error());
    const QJsonObject object = readJson(m_body).value_or({}).toObject();
    if (isComplaint(object))
        return fail(chatFailure(complaintOf(object), request).error);
    return modelNames(m_body);
}

void ModelListCall::give(const Result<QStringList> &names)
{
    if (std::exchange(m_given, true))
        return;
    m_promise.addResult(names);
    m_promise.finish();
}

} // namespace oneul
