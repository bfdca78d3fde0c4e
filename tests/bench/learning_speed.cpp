// How long it takes from an edit by hand until the classifier knows it and a day of 300 articles in sight has been decided
// again and stored; and what learning all edits anew costs.

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include "base/waitfor.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/learning.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "support/memorysecrets.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

const QDateTime kNow({2024, 10, 4}, {12, 0}, Qt::UTC);

QString wordsOf(int number, int count)
{
    static const QStringList vocabulary{u"model"_s,    u"chip"_s,     u"market"_s, u"robot"_s,
                                        u"training"_s, u"voice"_s,    u"patent"_s, u"quokka"_s,
                                        u"hospital"_s, u"language"_s, u"camera"_s, u"budget"_s};
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(vocabulary.at((number * 7 + i * (number % 5 + 3)) % vocabulary.size()) + QString::number(i % 40));
    return words.join(u' ');
}

/// A program whose archive has articles of 2,000 characters.
struct Program {
    explicit Program(int articles)
    {
        auto opened = App::open(folder.path(), clock, std::make_unique<MemorySecrets>(keyring));
        app = std::move(*opened);
        IncomingBatch batch;
        batch.seenAt = kNow;
        for (int i = 0; i < articles; ++i) {
            IncomingArticle article;
            article.item.title = wordsOf(i, 8);
            article.item.link = u"https://a.example/%1"_s.arg(i);
            article.normalisedUrl = u"a.example/%1"_s.arg(i);
            article.text = wordsOf(i, 250);
            article.day = kNow.date();
            batch.articles.append(article);
        }
        ids = waitFor(app->database().articles().store(batch)).value_or({}).ids;
        (void)waitFor(app->learning().ready());
    }

    template <class Act>
    void learntAfter(Act act)
    {
        bool done = false;
        const auto connection =
            QObject::connect(&app->learning(), &Learning::learnt, &app->learning(), [&done] { done = true; });
        act();
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
    }

    QTemporaryDir folder;
    FixedClock clock{kNow};
    std::shared_ptr<MemoryKeyring> keyring = std::make_shared<MemoryKeyring>();
    std::unique_ptr<App> app;
    QList<ArticleId> ids;
};

void editOfADay(benchmark::State &state)
{
    Program program(300);
    program.app->learning().watch(program.ids);
    program.learntAfter([&] { (void)program.app->articles().setCategory({program.ids.first()}, u"robotics"_s); });
    qsizetype next = 1;
    for ([[maybe_unused]] const auto _ : state) {
        const ArticleId id = program.ids.at(next++ % program.ids.size());
        const CategoryId category = next % 2 == 0 ? u"robotics"_s : u"healthcare"_s;
        program.learntAfter([&] { (void)program.app->articles().setCategory({id}, category); });
    }
}
BENCHMARK(editOfADay)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(40);

void allEditsAnew(benchmark::State &state)
{
    const int edits = static_cast<int>(state.range(0));
    Program program(edits);
    (void)waitFor(program.app->articles().setCategory(program.ids.mid(0, edits / 2), u"robotics"_s));
    (void)waitFor(program.app->articles().setCategory(program.ids.mid(edits / 2), u"healthcare"_s));
    for ([[maybe_unused]] const auto _ : state)
        (void)waitFor(program.app->learning().load());
}
BENCHMARK(allEditsAnew)->Unit(benchmark::kMillisecond)->UseRealTime()->Arg(100)->Arg(1000);

} // namespace

} // namespace oneul
