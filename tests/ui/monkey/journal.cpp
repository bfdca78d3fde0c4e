#include "ui/monkey/journal.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

constexpr qsizetype kLongest = 300; ///< characters of a line

} // namespace

Journal::Journal(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("the log can't be written: %s", qPrintable(path));
    m_time.start();
}

void Journal::note(const QString &line)
{
    QString plain = line.left(kLongest);
    plain.replace(u'\n', u'|');
    const QString whole = u"%1 %2 ms %3\n"_s.arg(m_step, 6).arg(m_time.elapsed(), 8).arg(plain);
    m_file.write(whole.toUtf8());
}

void Journal::fail(const QString &why)
{
    note(u"FAILED: "_s + why);
    if (!m_failure.isEmpty())
        return;
    m_failure = why;
    std::fprintf(stderr, "oneul_monkey: step %d: %s\n", m_step, qUtf8Printable(why));
}

} // namespace oneul::monkey
