#include "ui/pseudotranslator.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWord = 5; ///< what is added has words, too, so that it wraps

QChar accented(QChar letter)
{
    static const QString plain = u"AEIOUYaeiouycnsztdlr"_s;
    static const QString strange = u"ÅÉÎÖÛÝåéîöûýçñšžţđłř"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : strange.at(at);
}

/// What must stay: tags, entities, access keys, placeholders and patterns of files.
const QRegularExpression &kept()
{
    static const QRegularExpression all(uR"(<[A-Za-z/!][^>]*>|&#?\w+;|&\w|%L?\d|%L?n|\{[^}]*\}|\(\*[^)]*\))"_s);
    return all;
}

QString accents(const QString &source)
{
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : kept().globalMatch(source)) {
        for (; at < match.capturedStart(); ++at)
            text += accented(source.at(at));
        text += match.captured();
        at = match.capturedEnd();
    }
    for (; at < source.size(); ++at)
        text += accented(source.at(at));
    return text;
}

/// So many more signs, the closing bracket among them.
QString padding(qsizetype signs)
{
    QString text;
    for (qsizetype i = 1; i < signs; ++i)
        text += i % (kWord + 1) == 0 ? u' ' : u'~';
    return text + u']';
}

/// Codes that a program reads, and formats of dates.
bool isCode(const QString &context, const QString &note)
{
    return context == u"QGuiApplication" || context == u"QShortcut"
           || (context == u"oneul::Dates" && (note.contains(u"day") || note.contains(u"month")));
}

} // namespace

PseudoTranslator::PseudoTranslator()
{
    QCoreApplication::installTranslator(this);
}

PseudoTranslator::~PseudoTranslator()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoTranslator::pseudo(const QString &source)
{
    static const QRegularExpression tagsBefore(u"^(\\s*<[A-Za-z/!][^>]*>)+"_s);
    static const QRegularExpression tagsAfter(u"(<[A-Za-z/!][^>]*>\\s*)+$"_s);
    const QString before = tagsBefore.match(source).captured();
    const QString rest = source.mid(before.size());
    const QString after = tagsAfter.match(rest).captured();
    const QString inner = rest.chopped(after.size());
    if (inner.trimmed().isEmpty())
        return source;
    const qsizetype letters = QString(inner).remove(kept()).size();
    const qsizetype more = std::max<qsizetype>(2, (letters * 2 + 4) / 5);
    return before + u'[' + accents(inner) + padding(more - 1) + after;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *note, int /*number*/) const
{
    if (isCode(QString::fromUtf8(context), QString::fromUtf8(note)))
        return {};
    return pseudo(QString::fromUtf8(source));
}

} // namespace oneul
