#include <gtest/gtest.h>

#include <cstdio>

#include <unistd.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/command.h"
#include "commandtest.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

struct Outcome : CommandRun {
    QList<QJsonObject> answers;
};

/// Lets standard input be a file for a while.
class StandardInput final
{
public:
    explicit StandardInput(const QString &name) : m_before(dup(STDIN_FILENO))
    {
        FILE *file = std::fopen(QFile::encodeName(name).constData(), "r");
        dup2(fileno(file), STDIN_FILENO);
        std::fclose(file);
        std::clearerr(stdin);
    }
    ~StandardInput()
    {
        dup2(m_before, STDIN_FILENO);
        close(m_before);
    }
    StandardInput(const StandardInput &) = delete;
    StandardInput &operator=(const StandardInput &) = delete;

private:
    int m_before;
};

class Classify : public CommandTest
{
protected:
    [[nodiscard]] Outcome run(const QStringList &words) const
    {
        Outcome outcome{runCommand(u"classify"_s, words), {}};
        for (const QByteArray &line : outcome.out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.contains(u"category"_s))
                outcome.answers.append(object);
        }
        return outcome;
    }
};

constexpr auto kArticles = R"({"id": "a", "title": "A rose in May", "summary": "Pruning thorny shrubs."}

{"id": 7, "title": "Wet grass", "summary": "Mowing again."}
)";
constexpr auto kGardens = R"({"id": "category:roses", "category": "Roses", "keywords": ["rose"], "weight": 2}
{"id": "category:lawns", "category": "Lawns", "keywords": ["mow", "grass"]}
)";

TEST_F(Classify, EmptyTakesCategoriesAndRulesFromTheTrainingFile)
{
    const Outcome done =
        run({u"--empty"_s, u"--train"_s, file(u"train"_s, kGardens), u"--in"_s, file(u"in"_s, kArticles)});
    EXPECT_EQ(done.status, ExitDone) << qPrintable(done.messages);
    ASSERT_EQ(done.answers.size(), 2);
    EXPECT_EQ(done.answers.at(0).value(u"id"), u"a"_s);
    EXPECT_EQ(done.answers.at(0).value(u"category"), u"Roses"_s);
    EXPECT_EQ(done.answers.at(1).value(u"id"), 7) << "a number stays one";
    EXPECT_EQ(done.answers.at(1).value(u"category"), u"Lawns"_s) << "\"mow\" is the beginning of a word";
    EXPECT_EQ(done.answers.at(1).value(u"scores").toObject().keys(), (QStringList{u"Lawns"_s, u"Roses"_s}));
}

TEST_F(Classify, TheLastCorrectionOfAnArticleCounts)
{
    const QByteArray corrections = R"({"id": "1", "category": "Lawns", "title": "A rose in May"}
{"id": "1", "category": "Roses", "title": "A rose in May"}
{"id": "1", "category": "Lawns", "title": "A rose in May"}
)";
    const Outcome done = run(
        {u"--empty"_s, u"--train"_s, file(u"train"_s, kGardens + corrections), u"--in"_s, file(u"in"_s, kArticles)});
    ASSERT_EQ(done.answers.size(), 2);
    EXPECT_EQ(done.answers.at(0).value(u"category"), u"Lawns"_s);
}

TEST_F(Classify, ReadsStandardInput)
{
    const QString training = file(u"train"_s, kGardens);
    const StandardInput input(file(u"in"_s, kArticles));
    const Outcome done = run({u"--empty"_s, u"--train"_s, training});
    EXPECT_EQ(done.status, ExitDone) << qPrintable(done.messages);
    EXPECT_EQ(done.answers.size(), 2);
}

TEST_F(Classify, SaysWhichLinesAreWrong)
{
    const QString training = file(u"train"_s, kGardens);
    const QString articles = file(u"in"_s, "{\"id\": \"a\"}\n[1]\n{\"title\": \"x\"}\n{\"id\": \"a\"}\n{\n");
    const Outcome done = run({u"--empty"_s, u"--train"_s, training, u"--in"_s, articles});
    EXPECT_EQ(done.status, ExitFailed);
    EXPECT_TRUE(done.answers.isEmpty());
    for (const QString &line : {u"line 2:"_s, u"line 3:"_s, u"line 4:"_s, u"line 5:"_s})
        EXPECT_TRUE(done.messages.contains(line)) << qPrintable(line);
    EXPECT_FALSE(done.messages.contains(u"line 1:"));
}

TEST_F(Classify, ATrainingLineNeedsItsCategory)
{
    const QByteArray training = QByteArray(kGardens) + "{\"id\": \"1\", \"title\": \"A rose\"}\n";
    const Outcome done =
        run({u"--empty"_s, u"--train"_s, file(u"train"_s, training), u"--in"_s, file(u"in"_s, kArticles)});
    EXPECT_EQ(done.status, ExitFailed);
    EXPECT_TRUE(done.messages.contains(u"line 3"_s)) << qPrintable(done.messages);
}

TEST_F(Classify, RefusesCallsThatMakeNoSense)
{
    EXPECT_EQ(run({u"--empty"_s}).status, ExitUsage) << "no categories";
    EXPECT_EQ(run({u"--empty"_s, u"--train"_s, u"-"_s}).status, ExitUsage) << "two files on one input";
    const Outcome missing = run({u"--empty"_s, u"--train"_s, m_folder.filePath(u"nowhere"_s), u"--in"_s, u"-"_s});
    EXPECT_EQ(missing.status, ExitFailed);
    EXPECT_FALSE(missing.messages.isEmpty());
    const Outcome nothing =
        run({u"--empty"_s, u"--train"_s, file(u"train"_s, "\n"), u"--in"_s, file(u"in"_s, kArticles)});
    EXPECT_EQ(nothing.status, ExitFailed) << "no categories either";
    EXPECT_TRUE(nothing.answers.isEmpty());
    EXPECT_FALSE(nothing.messages.isEmpty());
}

TEST_F(Classify, AnArchivesCategoriesAreNamedInItsTrainingFile)
{
    const QString articles = file(u"in"_s, kArticles);
    const Outcome done = run(
        {u"--train"_s, file(u"train"_s, R"({"id": "1", "category": "Gardens", "title": "A"})"), u"--in"_s, articles});
    EXPECT_EQ(done.status, ExitFailed);
    EXPECT_TRUE(done.messages.contains(u"Gardens"_s)) << qPrintable(done.messages);
    EXPECT_TRUE(done.messages.contains(u"--empty"_s)) << qPrintable(done.messages);
}

} // namespace
} // namespace oneul
