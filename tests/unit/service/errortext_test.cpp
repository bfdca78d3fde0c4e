#include "service/errortext.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QUrl>

#include "service/engineerrortext.h"

namespace oneul {
namespace {

TEST(ErrorText, HasASentenceForEveryCode)
{
    QSet<QString> sentences;
    for (int code = int(ErrorCode::Cancelled); code <= int(ErrorCode::FontMissing); ++code) {
        const auto which = ErrorCode(code);
        const QString sentence = errorText(Error{which, QStringLiteral("DETAIL")});
        EXPECT_FALSE(sentence.isEmpty()) << code;
        EXPECT_EQ(sentence.startsWith(u"An unexpected"), which == ErrorCode::Internal) << code;
        EXPECT_FALSE(sentences.contains(sentence)) << qPrintable(sentence);
        sentences.insert(sentence);
    }
    EXPECT_TRUE(errorText(Error{}).isEmpty());
}

TEST(ErrorText, TellsHttpStatusesApart)
{
    const auto text = [](const char *detail) {
        return errorText(Error{ErrorCode::HttpStatus, QString::fromLatin1(detail)});
    };
    EXPECT_NE(text("404 Not Found"), text("410 Gone"));
    EXPECT_TRUE(text("503 Service Unavailable").contains(u"503"));
    EXPECT_EQ(errorText(QStringLiteral("Feed"), Error{ErrorCode::EmptyDocument, {}}).left(6), QStringLiteral("Feed: "));
}

TEST(EngineErrorText, NeverPromisesARefresh)
{
    EngineProfile known;
    known.baseUrl = QUrl(QStringLiteral("https://models.example.org/v1"));
    known.timeoutSeconds = 77;
    for (const ErrorCode code : {ErrorCode::Timeout, ErrorCode::ConnectionLost, ErrorCode::TruncatedBody}) {
        ASSERT_TRUE(errorText(Error{code, {}}).contains(u"refresh"));
        for (const EngineProfile &profile : {known, EngineProfile()}) {
            EXPECT_FALSE(engineErrorText(Error{code, {}}, profile).contains(u"refresh")) << int(code);
            const QString fallback = fallbackText(errorCodeName(code), profile);
            EXPECT_TRUE(fallback.endsWith(engineErrorText(Error{code, {}}, profile))) << qPrintable(fallback);
        }
    }
    EXPECT_TRUE(engineErrorText(Error{ErrorCode::Timeout, {}}, known).contains(u"77"));
    EXPECT_TRUE(fallbackText({}, known).isEmpty());
}

} // namespace
} // namespace oneul
