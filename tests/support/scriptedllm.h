#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "model/engine.h"
#include "support/httpserver.h"

namespace oneul {

/// A server that speaks as one of a language model does, by script. What it says can be made of pieces, so that tests can
/// put them together wrongly.
class ScriptedLlm final
{
public:
    explicit ScriptedLlm(EngineProtocol protocol) : m_protocol(protocol) {}

    [[nodiscard]] EngineProtocol protocol() const { return m_protocol; }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QByteArray path() const; ///< where questions are asked
    [[nodiscard]] QByteArray modelsPath() const;
    [[nodiscard]] TestHttpServer &server() { return m_server; }

    /// Answers to the next questions; the last one stays.
    void answers(const QList<TestRoute> &routes) { m_server.on(path(), routes); }
    /// The text, whole, in a stream without faults.
    void answersWith(const QString &text) { answers({stream(reply({text}))}); }

    /// A stream's bytes: what comes first, the deltas, and the end.
    [[nodiscard]] QByteArray reply(const QStringList &deltas) const;
    [[nodiscard]] QByteArray opening() const; ///< says nothing of the answer yet
    [[nodiscard]] QByteArray delta(const QString &text) const;
    [[nodiscard]] QByteArray toolDelta(const QString &json) const; ///< Anthropic's
    /// `reason` as the protocol names it ("stop", "length", "end_turn", …); 11 and 7 tokens were used.
    [[nodiscard]] QByteArray ending(const QString &reason) const;
    [[nodiscard]] QByteArray usualEnding() const;
    [[nodiscard]] QByteArray noise() const; ///< what a stream may have anywhere and means nothing
    [[nodiscard]] QByteArray complaint(const QString &message, const QString &type) const; ///< in the stream
    [[nodiscard]] QByteArray event(const QJsonObject &object) const; ///< in the protocol's frame

    [[nodiscard]] TestRoute stream(const QByteArray &bytes) const;
    /// An error by status, as the protocol puts it.
    [[nodiscard]] TestRoute failure(int status, const QString &message, const QString &type = {},
                                    const QByteArray &retryAfter = {}) const;

    [[nodiscard]] int questions() const { return m_server.count(path()); }
    [[nodiscard]] QJsonObject question(int index) const; ///< the body of a request; {} : there is none

private:
    [[nodiscard]] QJsonObject complaintObject(const QString &message, const QString &type) const;

    EngineProtocol m_protocol;
    TestHttpServer m_server;
};

} // namespace oneul
