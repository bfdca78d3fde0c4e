#include "service/localfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

Result<HttpResponse> readFile(const HttpRequest &request)
{
    const QString path = request.url.toLocalFile();
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!info.isFile()) // a pipe or a device may have no end
        return fail(ErrorCode::FileRead, path);
    HttpResponse response;
    response.finalUrl = request.url;
    response.lastModified = info.lastModified().toUTC().toString(Qt::ISODateWithMs).toLatin1();
    if (response.lastModified == request.lastModified) {
        response.status = 304;
        return response;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, path);
    response.body = file.read(request.maxBytes + 1);
    if (response.body.size() > request.maxBytes)
        return fail(ErrorCode::TooLarge, path);
    response.status = 200;
    response.bytes = response.body.size();
    return response;
}

} // namespace

QFuture<Result<HttpOutcome>> askFile(QThreadPool &pool, const HttpRequest &request)
{
    return QtConcurrent::run(&pool, [request] {
        HttpOutcome outcome;
        outcome.response = readFile(request);
        HttpHop hop;
        hop.url = request.url.toString();
        hop.note = u"a file, read without the network"_s;
        outcome.exchange = {hop};
        return Result<HttpOutcome>(outcome);
    });
}

} // namespace oneul
