#include "asking.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// A message handler can hold nothing of its own.
QStringList *heardLog = nullptr;

void remember(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (heardLog)
        heardLog->append(message);
}

} // namespace

void AskingModel::SetUp()
{
    heardLog = new QStringList;
    m_before = qInstallMessageHandler(remember);
}

void AskingModel::TearDown()
{
    qInstallMessageHandler(m_before);
    const QString log = heardLog->join(u'\n');
    delete heardLog;
    heardLog = nullptr;
    EXPECT_FALSE(log.contains(kTestKey) || log.contains(u"nobody else may read"_s)) << qPrintable(log);
}

ChatRequest AskingModel::request() const
{
    ChatRequest request;
    request.endpoint = {llm.protocol(), llm.baseUrl(), kTestKey, 20};
    request.model = u"asked"_s;
    request.system = u"Rules that nobody else may read."_s;
    request.user = kTestQuestion;
    request.contextTokens = 4321;
    request.outputTokens = 123;
    request.temperature = 0.25;
    return request;
}

QJsonObject AskingModel::schema()
{
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, QJsonObject{{u"answer"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
            {u"required"_s, QJsonArray{u"answer"_s}},
            {u"additionalProperties"_s, false}};
}

std::shared_ptr<Heard> AskingModel::listen(ChatCall *listened)
{
    auto heard = std::make_shared<Heard>();
    QObject::connect(listened, &ChatCall::text, listened, [heard](const QString &delta) {
        heard->text += delta;
        ++heard->pieces;
        EXPECT_FALSE(delta.contains(QChar::ReplacementCharacter)) << qPrintable(delta);
        EXPECT_TRUE(delta.isValidUtf16()) << "half a character";
    });
    QObject::connect(listened, &ChatCall::restarted, listened, [heard] {
        heard->text.clear();
        ++heard->restarts;
    });
    QObject::connect(listened, &ChatCall::finished, listened, [heard](const Result<ChatReply> &result) {
        heard->result = result;
        ++heard->ends;
    });
    return heard;
}

std::shared_ptr<Heard> AskingModel::start(const ChatRequest &asked)
{
    call = client.start(asked, &owner);
    return listen(call);
}

Heard AskingModel::ask(const ChatRequest &asked)
{
    const std::shared_ptr<Heard> heard = start(asked);
    EXPECT_EQ(heard->ends, 0) << "before the event loop";
    EXPECT_TRUE(holds([&] { return heard->ends > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(heard->ends, 1);
    if (heard->result) {
        EXPECT_EQ(heard->text, heard->result->text) << "what was streamed is what came in the end";
    }
    const QString detail = heard->error().detail;
    EXPECT_FALSE(detail.contains(kTestKey) || detail.contains(u"nobody else may read"_s)) << qPrintable(detail);
    delete call;
    return *heard;
}

} // namespace oneul
