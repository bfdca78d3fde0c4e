#include "summary/answerjson.h"

#include <algorithm>

#include <QJsonDocument>
#include <QStringList>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Behind the brace that closes the one at `start`; -1: it is never closed.
qsizetype objectEnd(const QString &text, qsizetype start)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

QString withoutThinking(const QString &answer)
{
    const qsizetype end = answer.lastIndexOf(u"</think>"_s);
    return end < 0 ? answer : answer.mid(end + 8);
}

struct JsonText {
    QString value;
    qsizetype end = 0; ///< behind the closing quote, or the text's end
    bool isClosed = false;
};

QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
    case u't':
    case u'r':
    case u'b':
    case u'f':
        return u' ';
    default:
        return c;
    }
}

/// The string whose opening quote stands at `start`, as far as it has come in.
JsonText stringAt(const QString &text, qsizetype start)
{
    JsonText read;
    qsizetype i = start + 1;
    for (; i < text.size(); ++i) {
        if (text[i] == u'"')
            return {read.value, i + 1, true};
        if (text[i] != u'\\') {
            read.value += text[i];
            continue;
        }
        if (i + 1 >= text.size() || (text[i + 1] == u'u' && i + 5 >= text.size()))
            break; // half of an escape
        if (text[i + 1] == u'u') {
            read.value += QChar(QStringView(text).mid(i + 2, 4).toUShort(nullptr, 16));
            i += 5;
        } else {
            read.value += escaped(text[++i]);
        }
    }
    read.end = text.size();
    return read;
}

} // namespace

std::optional<QJsonObject> answerObject(const QString &answer, const QStringList &fields)
{
    constexpr int kMostTries = 50;
    const QString text = withoutThinking(answer);
    qsizetype start = text.indexOf(u'{');
    for (int tries = 0; start >= 0 && tries < kMostTries; ++tries) {
        const qsizetype end = objectEnd(text, start);
        if (end > start) {
            const QJsonDocument document = QJsonDocument::fromJson(text.mid(start, end - start).toUtf8());
            const QJsonObject object = document.object();
            if (std::ranges::any_of(fields, [&](const QString &field) { return object.contains(field); }))
                return object;
        }
        start = text.indexOf(u'{', start + 1);
    }
    return std::nullopt;
}

QString readableSoFar(const QString &partial)
{
    QStringList lines;
    bool isText = false; ///< the last string was the name "text"
    for (qsizetype i = 0; i < partial.size();) {
        if (partial[i] != u'"') {
            if (!partial[i].isSpace() && partial[i] != u':')
                isText = false;
            ++i;
            continue;
        }
        const JsonText read = stringAt(partial, i);
        if (isText && !read.value.trimmed().isEmpty())
            lines.append(read.value.simplified());
        isText = !isText && read.isClosed && read.value == u"text";
        i = read.end;
    }
    return lines.join(u'\n');
}

} // namespace oneul
