#include "parse/gate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// What is longer tells something besides the notice. A notice of some length says what it is at once;
// an abstract that mentions "access denied" does so somewhere inside.
constexpr qsizetype kLongestNotice = 1200;
constexpr qsizetype kShortNotice = 400;
constexpr qsizetype kNoticeStart = 200;

QString normalised(const QString &text)
{
    QString out = text.toLower().simplified();
    out.replace(u'\u2019', u'\'');
    out.replace(u'\u00A0', u' ');
    return out;
}

} // namespace

Result<InputGate> InputGate::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorCode::BrokenDocument, u"gate: %1"_s.arg(error.errorString()));
    InputGate gate;
    gate.m_minimumTextLength = document["minimumTextLength"_L1].toInt();
    const QJsonArray patterns = document["patterns"_L1].toArray();
    for (const QJsonValue &each : patterns) {
        const Pattern pattern{each["kind"_L1].toString(), normalised(each["text"_L1].toString())};
        if (pattern.kind.isEmpty() || pattern.text.isEmpty())
            return fail(ErrorCode::BrokenDocument, u"gate: a pattern without kind or text"_s);
        gate.m_patterns.append(pattern);
    }
    if (gate.m_patterns.isEmpty())
        return fail(ErrorCode::BrokenDocument, u"gate: no patterns"_s);
    return gate;
}

QString InputGate::rejects(const QString &title, const QString &text) const
{
    const QString body = normalised(text);
    if (body.size() > kLongestNotice)
        return {};
    const QString head = normalised(title);
    const QString said = body.size() > kShortNotice ? body.left(kNoticeStart) : body;
    for (const Pattern &pattern : m_patterns) {
        if (said.contains(pattern.text))
            return pattern.kind;
        // An article may have such a title, a notice has it and nothing else to say.
        if (body.size() < m_minimumTextLength && head.contains(pattern.text))
            return pattern.kind;
    }
    return body.size() < m_minimumTextLength ? u"empty"_s : QString();
}

} // namespace oneul
