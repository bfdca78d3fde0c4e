#include "cli/arguments.h"

#include "cli/text.h"

namespace oneul {

namespace {

bool isOption(const QString &word)
{
    return word.startsWith(u"--") || (word.size() == 2 && word.startsWith(u'-') && word != u"--");
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &given, const OptionTable &table)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (int i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (optionsEnded || !isOption(word)) {
            arguments.m_words.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool inlineValue = word.contains(u'=');
        if (table.flags.contains(name) && !inlineValue) {
            arguments.m_values[name].append(QString());
        } else if (!table.values.contains(name)) {
            return fail(ErrorCode::InvalidArgument, Cli::tr("unknown option %1").arg(word));
        } else if (inlineValue) {
            arguments.m_values[name].append(word.section(u'=', 1));
        } else if (i + 1 < given.size()) {
            arguments.m_values[name].append(given.at(++i));
        } else {
            return fail(ErrorCode::InvalidArgument, Cli::tr("option %1 needs a value").arg(word));
        }
    }
    const auto count = arguments.m_words.size();
    if (count < table.leastWords)
        return fail(ErrorCode::InvalidArgument, Cli::tr("an argument is missing"));
    if (table.mostWords >= 0 && count > table.mostWords)
        return fail(ErrorCode::InvalidArgument,
                    Cli::tr("one argument too many: %1").arg(arguments.m_words.at(table.mostWords)));
    return arguments;
}

QString Arguments::value(const QString &name, const QString &fallback) const
{
    const QStringList all = m_values.value(name);
    return all.isEmpty() ? fallback : all.constLast();
}

} // namespace oneul
