#include "engines/enginewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::EngineWords)
};

} // namespace

QString builtinName()
{
    return Words::tr("Built-in");
}

QString builtinHint()
{
    return Words::tr("Works offline, at once and without an account; every sentence is one of a source.");
}

QString engineFacts(const EngineProfile &profile)
{
    QStringList facts{profile.model, profile.baseUrl.host()};
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString protocolLabel(EngineProtocol protocol)
{
    switch (protocol) {
    case EngineProtocol::Ollama:
        return Words::tr("Ollama (its own)");
    case EngineProtocol::Anthropic:
        return Words::tr("Anthropic Messages");
    case EngineProtocol::OpenAi:
        break;
    }
    return Words::tr("OpenAI-compatible");
}

QString taskLabel(Task task)
{
    switch (task) {
    case Task::Answer:
        return Words::tr("Answer a question");
    case Task::Translate:
        return Words::tr("Translate titles");
    case Task::Categorise:
        return Words::tr("Categorise articles");
    case Task::Section:
        break;
    }
    return Words::tr("Summarise a section");
}

QString taskHint(Task task)
{
    switch (task) {
    case Task::Answer:
        return Words::tr("Sent for each question to the archive, with the articles that were found.");
    case Task::Translate:
        return Words::tr("Sent with titles that are in another language than the digest.");
    case Task::Categorise:
        return Words::tr("Sent with articles of which the classifier is unsure.");
    case Task::Section:
        break;
    }
    return Words::tr("Sent for each section of a digest, with the articles of that section alone.");
}

QString placeholderHint(const QString &placeholder)
{
    if (placeholder == u"{language}")
        return Words::tr("The language of the answer");
    if (placeholder == u"{style}")
        return Words::tr("How sentences end in that language");
    if (placeholder == u"{heading}")
        return Words::tr("The name of the section's category");
    if (placeholder == u"{count}")
        return Words::tr("How many articles there are");
    if (placeholder == u"{articles}")
        return Words::tr("The articles with their numbers, titles and texts");
    if (placeholder == u"{question}")
        return Words::tr("The question as it was typed");
    return placeholder == u"{categories}" ? Words::tr("The categories with their ids and names") : QString();
}

QString stepLabel(EngineTest::Step step)
{
    switch (step) {
    case EngineTest::Step::Key:
        return Words::tr("Key");
    case EngineTest::Step::Connection:
        return Words::tr("Connection");
    case EngineTest::Step::Model:
        return Words::tr("Model", "a step of the connection test");
    case EngineTest::Step::Answer:
        return Words::tr("Answer", "a step of the connection test");
    case EngineTest::Step::Profile:
        break;
    }
    return Words::tr("Settings", "a step of the connection test");
}

QString stepDetail(const EngineTest::Finding &finding)
{
    if (finding.step != EngineTest::Step::Key)
        return finding.detail;
    if (finding.detail == u"typed")
        return Words::tr("as typed above");
    if (finding.detail == u"stored")
        return Words::tr("as it is kept");
    if (finding.detail == u"environment")
        return Words::tr("from the environment");
    return finding.detail == u"none" ? Words::tr("none is sent") : finding.detail;
}

QString tokensText(const TokenUsage &usage)
{
    const qint64 all = usage.input + usage.output;
    const QString count = QLocale().toString(all);
    return usage.estimated ? Words::tr("about %1 tokens").arg(count) : Words::tr("%1 tokens").arg(count);
}

QString costText(double cost, const QString &currency)
{
    const bool small = cost > 0 && cost < 0.1;
    return u"%1 %2"_s.arg(QLocale().toString(cost, 'f', small ? 4 : 2), currency);
}

} // namespace oneul
