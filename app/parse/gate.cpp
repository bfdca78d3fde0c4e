#include "parse/gate.h"

#include <algorithm>

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

// The beginning of an article before a wall, in letters, and the wall's own paragraphs behind it.
constexpr qsizetype kLongestTeaser = 2500;
constexpr qsizetype kLongestStatedTeaser = 4000;
constexpr qsizetype kWallParagraphs = 5;
constexpr qsizetype kLongestWallParagraph = 240;

QString normalised(const QString &text)
{
    QString out = text.toLower().simplified();
    out.replace(u'\u2019', u'\'');
    out.replace(u'\u00A0', u' ');
    return out;
}

/// So many characters beside blanks that the text can be no notice, however it is written.
bool isLong(QStringView text)
{
    const auto blank = [](QChar c) { return c.unicode() <= 0x20 || (c.unicode() >= 0x80 && c.isSpace()); };
    qsizetype seen = 0;
    return text.size() > kLongestNotice
           && std::ranges::any_of(text, [&](QChar c) { return !blank(c) && ++seen > kLongestNotice; });
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
        gate.m_byFirst[pattern.text.front()].append(int(gate.m_patterns.size()));
        gate.m_patterns.append(pattern);
    }
    if (gate.m_patterns.isEmpty())
        return fail(ErrorCode::BrokenDocument, u"gate: no patterns"_s);
    return gate;
}

QString InputGate::rejects(const QString &title, const QString &text) const
{
    if (isLong(text))
        return {};
    const QString body = normalised(text);
    if (body.size() > kLongestNotice)
        return {};
    const QString head = normalised(title);
    const QString said = body.size() > kShortNotice ? body.left(kNoticeStart) : body;
    // An article may have such a title, a notice has it and nothing else to say.
    const bool isShort = body.size() < m_minimumTextLength;
    const qsizetype found = isShort ? qMin(firstIn(said), firstIn(head)) : firstIn(said);
    if (found < m_patterns.size())
        return m_patterns.at(found).kind;
    return isShort ? u"empty"_s : QString();
}

qsizetype InputGate::firstIn(QStringView text) const
{
    qsizetype first = m_patterns.size();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto candidates = m_byFirst.constFind(text[at]);
        if (candidates == m_byFirst.cend())
            continue;
        for (const int each : *candidates) {
            if (each < first && text.sliced(at).startsWith(m_patterns.at(each).text))
                first = each;
        }
    }
    return first;
}

QString InputGate::wallIn(const QString &paragraph) const
{
    const QString said = normalised(paragraph);
    const auto found = std::ranges::find_if(m_patterns, [&](const Pattern &pattern) {
        return (pattern.kind == "paywall"_L1 || pattern.kind == "login"_L1) && said.contains(pattern.text);
    });
    return found == m_patterns.end() ? QString() : found->kind;
}

QString InputGate::rejectsPage(const QString &title, const QString &text, const QString &wall, bool isFree) const
{
    const QString kind = rejects(title, text);
    if (!kind.isEmpty())
        return kind;
    if (text.size() > kLongestStatedTeaser || (isFree && text.size() > kLongestTeaser))
        return {};
    QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    paragraphs = paragraphs.mid(qMax<qsizetype>(0, paragraphs.size() - kWallParagraphs));
    for (const QString &paragraph : std::as_const(paragraphs)) {
        const QString spoken = paragraph.size() <= kLongestWallParagraph ? wallIn(paragraph) : QString();
        if (!spoken.isEmpty())
            return spoken;
    }
    // Sites leave the box on every page; it counts where the text before it is short or stated to be sold.
    if (isFree && text.size() > kLongestNotice)
        return {};
    const QString beside = wallIn(wall);
    return beside.isEmpty() && !isFree && text.size() < kLongestNotice ? u"paywall"_s : beside;
}

} // namespace oneul
