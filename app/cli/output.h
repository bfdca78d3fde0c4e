#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "base/error.h"

namespace oneul {

/// Exit statuses of the command line (a contract).
enum ExitStatus { ExitDone = 0, ExitFailed = 1, ExitUsage = 2 };

/// Where a command's results and messages go: with --json one document on stdout and nothing else
/// there; otherwise lines for people. Messages always go to stderr.
class Output final
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    void line(const QString &text) const; ///< stdout, only without --json
    void raw(const QByteArray &bytes) const; ///< stdout as it is
    void message(const QString &text) const; ///< stderr
    void progress(const QString &text) const; ///< stderr, only on a terminal, overwritten by the next
    void document(const QJsonObject &object) const; ///< stdout, only with --json

    void usageDocument(const QString &why) const; ///< the document of a command that was used wrongly

    /// Says the error on stderr and remembers it for the JSON's "errors".
    void error(const QString &subject, const Error &error);
    /// The same in a sentence of its own.
    void error(const QString &subject, const Error &error, const QString &sentence);
    [[nodiscard]] const QJsonArray &errors() const { return m_errors; }
    [[nodiscard]] bool hasErrors() const { return !m_errors.isEmpty(); }

private:
    bool m_json;
    QJsonArray m_errors;
};

/// {"code","message","detail"} and "subject" when there is one.
QJsonObject errorToJson(const QString &subject, const Error &error);
QJsonObject errorToJson(const QString &subject, const Error &error, const QString &sentence);

} // namespace oneul
