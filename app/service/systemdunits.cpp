#include "service/systemdunits.h"

#include "model/engine.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kWholeWeek = 127;

/// In double quotes, with systemd's escapes. The program's own path takes no variables, so its dollars stay.
QString quoted(const QString &word, bool isProgram)
{
    QString result;
    for (const QChar character : word) {
        const ushort code = character.unicode();
        if (code < 0x20 || code == 0x7f)
            result += u"\\x%1"_s.arg(int(code), 2, 16, QChar(u'0'));
        else if (character == u'"' || character == u'\\')
            result += u'\\' + QString(character);
        else if (character == u'%')
            result += u"%%"_s;
        else if (character == u'$' && !isProgram)
            result += u"$$"_s;
        else
            result += character;
    }
    return u'"' + result + u'"';
}

QString dayNames(int days)
{
    static const QStringList names{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    QStringList chosen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if ((days & (1 << i)) != 0)
            chosen.append(names.at(i));
    }
    return chosen.join(u',');
}

/// The command always writes reports: those that nobody asked for stay with the data.
QStringList digestWords(const DigestPlan &plan, const QString &dataDir, const QString &reports)
{
    QStringList words{u"digest"_s,   u"--since-last"_s,
                      u"--lang"_s,   languageCode(plan.language),
                      u"--engine"_s, plan.engine.isEmpty() ? kBuiltinEngine : plan.engine};
    if (plan.kinds.size() == 1)
        words << u"--kind"_s << kindName(plan.kinds.constFirst());
    return words << u"--out"_s << (plan.exportAs == u"reports" ? reports : dataDir + u"/reports"_s);
}

} // namespace

QString execLine(const QStringList &words, bool mayFail)
{
    QStringList written;
    for (const QString &word : words)
        written.append(quoted(word, written.isEmpty()));
    // The mark of a command that may fail is the program's first character, inside the quotes.
    if (mayFail && !written.isEmpty())
        written.first().insert(1, u'-');
    return u"ExecStart="_s + written.join(u' ') + u'\n';
}

QString serviceUnit(const DigestPlan &plan, const QString &binary, const QString &dataDir, const QString &reports)
{
    const QStringList where{u"--data-dir"_s, dataDir};
    QString unit = u"[Unit]\nDescription=Digest of the day's news and papers\nDocumentation=man:oneul(1)\n\n"
                   "[Service]\nType=oneshot\nTimeoutStartSec=2h\nNice=10\n"_s;
    if (plan.refresh)
        unit += execLine(QStringList{binary, u"refresh"_s} + where, true);
    unit += execLine(QStringList{binary} + digestWords(plan, dataDir, reports) + where, false);
    if (!plan.exportAs.isEmpty() && plan.exportAs != u"reports") {
        QStringList words{binary, u"export"_s, u"--format"_s, plan.exportAs, u"--out"_s, reports + u'/'};
        if (plan.kinds.size() == 1)
            words << u"--kind"_s << kindName(plan.kinds.constFirst());
        unit += execLine(words + where, false);
    }
    return unit;
}

QString timerUnit(const DigestPlan &plan)
{
    const QString days = plan.days == kWholeWeek ? QString() : dayNames(plan.days) + u' ';
    return u"[Unit]\nDescription=Digests by the clock\nDocumentation=man:oneul(1)\n\n"
           "[Timer]\nOnCalendar=%1*-*-* %2:00\nPersistent=true\n\n"
           "[Install]\nWantedBy=timers.target\n"_s.arg(days, plan.at.toString(u"HH:mm"_s));
}

} // namespace oneul
