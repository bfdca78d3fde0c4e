#include "cli/output.h"

#include <cstdio>

#include <unistd.h>

#include <QJsonDocument>

#include "service/errortext.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_json)
        write(stdout, text.toUtf8() + '\n');
}

void Output::raw(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Output::message(const QString &text) const
{
    write(stderr, text.toUtf8() + '\n');
}

void Output::progress(const QString &text) const
{
    if (isatty(fileno(stderr)) != 0)
        write(stderr, "\r\x1b[K" + text.toUtf8());
}

void Output::document(const QJsonObject &object) const
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson());
}

void Output::usageDocument(const QString &why) const
{
    const QJsonObject error{
        {u"code"_s, errorCodeName(ErrorCode::InvalidArgument)}, {u"message"_s, why}, {u"detail"_s, why}};
    document({{u"errors"_s, QJsonArray{error}}});
}

void Output::error(const QString &subject, const Error &error)
{
    this->error(subject, error, errorText(error));
}

void Output::error(const QString &subject, const Error &error, const QString &sentence)
{
    message(subject.isEmpty() ? sentence : u"%1: %2"_s.arg(subject, sentence));
    m_errors.append(errorToJson(subject, error, sentence));
}

QJsonObject errorToJson(const QString &subject, const Error &error)
{
    return errorToJson(subject, error, errorText(error));
}

QJsonObject errorToJson(const QString &subject, const Error &error, const QString &sentence)
{
    QJsonObject object{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, sentence}, {u"detail"_s, error.detail}};
    if (!subject.isEmpty())
        object.insert(u"subject"_s, subject);
    return object;
}

} // namespace oneul
