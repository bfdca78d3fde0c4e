// Any text as a search: what is read from it is written so that it is read as the same again, and its words are cut into
// tokens that lie in the text, one behind the other.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/queryparser.h"
#include "text/searchtokens.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto *bytes = reinterpret_cast<const char *>(data);
    const QDate today(2024, 10, 4);
    const auto query = oneul::parseQuery(QString::fromUtf8(bytes, static_cast<qsizetype>(size)), today);
    if (query) {
        const auto again = oneul::parseQuery(oneul::queryText(*query), today.addDays(9));
        // Written out, a query may be longer than what may be typed.
        if (again ? *again != *query : again.error().code != oneul::ErrorCode::SearchTooLong)
            std::abort();
    }
    oneul::EnglishStems stems;
    int last = 0;
    for (oneul::SearchTokens tokens(std::string_view(bytes, size), &stems); tokens.next();) {
        const oneul::SearchToken &token = tokens.token();
        if (token.text.empty() || token.start < last || token.end <= token.start || token.end > static_cast<int>(size))
            std::abort();
        last = token.start;
    }
    return 0;
}
