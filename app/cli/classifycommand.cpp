#include <memory>
#include <utility>

#include <QStringList>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/jsonlines.h"
#include "cli/text.h"
#include "cli/trainingfile.h"
#include "service/app.h"
#include "service/learning.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// What classifies, and what its categories are called.
struct Ready {
    Classifier classifier;
    Taxonomy taxonomy;
    bool named = false; ///< categories are written with the names of the taxonomy, not with their ids
};

/// A training line without its category would teach nothing: that is a mistake in the file.
Result<QList<JsonLine>> readTraining(CommandContext &context, const QString &file)
{
    auto lines = readJsonLines(context, file, JsonIds::MayRepeat);
    if (!lines)
        return lines;
    int wrong = 0;
    for (const JsonLine &line : std::as_const(*lines)) {
        if (!line.object.value(u"category").toString().trimmed().isEmpty())
            continue;
        context.output.message(Cli::tr("%1, line %2: “category” is missing").arg(file).arg(line.number));
        ++wrong;
    }
    if (wrong > 0)
        return fail(ErrorCode::InvalidArgument, Cli::tr("%n wrong line(s)", nullptr, wrong));
    return lines;
}

/// The training lines as examples of the archive's own categories, which they name in any of their languages.
Result<QList<Example>> examplesFor(CommandContext &context, const Taxonomy &taxonomy, const QList<JsonLine> &lines)
{
    QList<Example> examples;
    QStringList unknown;
    for (const JsonLine &line : lines) {
        const QString name = line.object.value(u"category").toString();
        const Category *category = taxonomy.contains(name) ? &taxonomy.byId(name) : taxonomy.byName(name);
        if (category != nullptr)
            examples.append({factsOn(line), category->id});
        else if (!unknown.contains(name))
            unknown.append(name);
    }
    if (unknown.isEmpty())
        return examples;
    QStringList known;
    for (const Category &category : taxonomy.categories())
        known.append(category.nameEn);
    context.output.message(
        Cli::tr("The categories are: %1. With --empty those of the training file are taken.").arg(known.join(u", "_s)));
    return fail(ErrorCode::InvalidArgument, Cli::tr("unknown categories: %1").arg(unknown.join(u", "_s)));
}

/// The archive's classifier, as the window has it.
Result<Ready> fromArchive(CommandContext &context, App &app, const QList<JsonLine> &training)
{
    if (const auto loaded = waitFor(app.learning().load()); !loaded)
        return fail(loaded.error());
    Ready ready{app.learning().classifier(), app.taxonomy(), true};
    const auto examples = examplesFor(context, ready.taxonomy, training);
    if (!examples)
        return fail(examples.error());
    ready.classifier = ready.classifier.taught(*examples);
    return ready;
}

QJsonObject decisionToJson(const JsonLine &line, const Decision &decision, const Ready &ready)
{
    const auto nameOf = [&](const CategoryId &id) { return ready.named ? ready.taxonomy.byId(id).nameEn : id; };
    QJsonObject scores;
    for (const auto [id, share] : decision.scores.asKeyValueRange())
        scores.insert(nameOf(id), share);
    // Whoever gave all categories wants one of them; an archive has a place for what is unsure.
    const CategoryId category = ready.named ? decision.category : decision.likeliest;
    return {{u"id"_s, line.object.value(u"id")},
            {u"category"_s, nameOf(category)},
            {u"confidence"_s, decision.confidence},
            {u"unsure"_s, decision.unsure},
            {u"scores"_s, scores}};
}

int classifyLines(CommandContext &context, const QList<JsonLine> &lines, const Ready &ready)
{
    QByteArray out;
    for (const JsonLine &line : lines)
        out += jsonLine(decisionToJson(line, ready.classifier.classify(factsOn(line)), ready));
    context.output.raw(out);
    return ExitDone;
}

} // namespace

int runClassify(CommandContext &context)
{
    const QString file = context.arguments.value(u"in"_s, u"-"_s);
    const QString trainingFile = context.arguments.value(u"train"_s);
    const bool empty = context.arguments.has(u"empty"_s);
    if (empty && trainingFile.isEmpty())
        return usageError(context, Cli::tr("--empty knows no categories: give a training file with --train"));
    if (file == u"-" && trainingFile == u"-")
        return usageError(context, Cli::tr("only one of --in and --train can be read from standard input"));
    QList<JsonLine> training;
    if (!trainingFile.isEmpty()) {
        auto read = readTraining(context, trainingFile);
        if (!read)
            return failed(context, trainingFile, read.error());
        training = std::move(*read);
    }
    if (empty && training.isEmpty()) {
        const QString why = Cli::tr("a training file without lines: --empty takes the categories from there");
        return failed(context, trainingFile, {ErrorCode::InvalidArgument, why});
    }
    const auto lines = readJsonLines(context, file);
    if (!lines)
        return failed(context, file, lines.error());
    if (empty)
        return classifyLines(context, *lines, {trainedOn(training), Taxonomy(), false});
    const auto app = App::open(context.dataDir, context.clock);
    if (!app)
        return failed(context, {}, app.error());
    const auto ready = fromArchive(context, **app, training);
    return ready ? classifyLines(context, *lines, *ready) : failed(context, trainingFile, ready.error());
}

} // namespace oneul
