// How servers put their errors.

#include <QJsonArray>
#include <QJsonDocument>

#include "summary/chaterrors.h"
#include "summary/chatjson.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// What FastAPI and others say: a text, or a list of {"loc": […], "msg": "…"}.
QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject()) {
        const QString message = wordsOf(value[u"message"_s]);
        return message.isEmpty() ? wordsOf(value[u"detail"_s]) : message;
    }
    const QJsonObject first = value.toArray().first().toObject();
    QStringList words;
    for (const QJsonValue step : first.value(u"loc"_s).toArray())
        words.append(step.toString());
    return (words.join(u'.') + u' ' + first.value(u"msg"_s).toString()).trimmed();
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

/// The status that an error in a stream would have had, so that both are judged alike; 0: nobody can say.
int statusOf(const ServerComplaint &complaint)
{
    bool isNumber = false;
    const int number = complaint.code.toInt(&isNumber);
    if (isNumber && number >= 400 && number < 600)
        return number;
    struct Kind {
        QLatin1StringView part;
        int status;
    };
    static constexpr Kind kKinds[] = {
        {"overloaded"_L1, 529},     {"rate_limit"_L1, 429},      {"insufficient_quota"_L1, 429},
        {"authentication"_L1, 401}, {"invalid_api_key"_L1, 401}, {"permission"_L1, 403},
        {"billing"_L1, 402},        {"model_not_found"_L1, 404}, {"not_found"_L1, 404},
        {"too_large"_L1, 413},      {"invalid_request"_L1, 400}, {"badrequest"_L1, 400},
        {"validation"_L1, 400},     {"timeout"_L1, 504},         {"unavailable"_L1, 503},
    };
    for (const Kind &kind : kKinds) {
        if (complaint.code.contains(kind.part, Qt::CaseInsensitive)
            || complaint.type.contains(kind.part, Qt::CaseInsensitive))
            return kind.status;
    }
    // LM Studio's answer to an address that it doesn't know, with status 200
    return complaint.message.startsWith("Unexpected endpoint"_L1) ? 404 : 0;
}

bool looksLikePage(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

} // namespace

bool isComplaint(const QJsonObject &object)
{
    const QJsonValue error = object.value(u"error"_s);
    return error.isObject() || (error.isString() && !error.toString().isEmpty())
           || object.value(u"object"_s).toString() == u"error" || object.value(u"type"_s).toString() == u"error";
}

ServerComplaint complaintOf(const QJsonObject &object)
{
    const QJsonValue error = object.value(u"error"_s);
    const QJsonObject said = error.isObject() ? error.toObject() : object;
    ServerComplaint complaint;
    complaint.message = error.isString() ? error.toString() : wordsOf(said);
    complaint.type = textOf(said.value(u"type"_s));
    complaint.code = textOf(said.value(u"code"_s));
    complaint.param = textOf(said.value(u"param"_s));
    complaint.status = statusOf(complaint);
    return complaint;
}

ServerComplaint complaintOf(const StreamHead &head, const QByteArray &body)
{
    ServerComplaint complaint;
    const Result<QJsonValue> json = readJson(body);
    if (json) // Gemini's errors stand in a list
        complaint = complaintOf(json->isArray() ? json->toArray().first().toObject() : json->toObject());
    else if (!looksLikePage(body))
        complaint.message = QString::fromUtf8(body.left(1000));
    complaint.status = head.status;
    if (!head.location.isEmpty() && head.status < 400)
        complaint.message = QString::fromUtf8(head.location);
    else if (complaint.message.trimmed().isEmpty())
        complaint.message = QString::fromUtf8(head.reason);
    return complaint;
}

} // namespace oneul
