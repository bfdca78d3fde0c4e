#include "storage/searchtokenizer.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include <sqlite3.h>

#include "text/searchtokens.h"

namespace oneul {

namespace {

/// What the tables of one connection share.
struct Context {
    EnglishStems stems;
};

using Take = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *context, const char ** /*arguments*/, int /*count*/, Fts5Tokenizer **out)
{
    *out = static_cast<Fts5Tokenizer *>(context);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer * /*tokenizer*/) {}

int takeTokens(std::string_view query, void *out, Take take)
{
    for (std::size_t start = 0; start < query.size();) {
        const std::size_t end = std::min(query.find(kTokenBorder, start), query.size());
        if (end > start) {
            const int result = take(out, 0, query.data() + start, int(end - start), int(start), int(end));
            if (result != SQLITE_OK)
                return result;
        }
        start = end + 1;
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *tokenizer, void *out, int flags, const char *text, int length, Take take)
{
    if (text == nullptr || length <= 0)
        return SQLITE_OK;
    const std::string_view utf8(text, std::size_t(length));
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
        return takeTokens(utf8, out, take);
    auto *context = reinterpret_cast<Context *>(tokenizer);
    for (SearchTokens tokens(utf8, &context->stems); tokens.next();) {
        const SearchToken &token = tokens.token();
        const int result = take(out, 0, token.text.data(), int(token.text.size()), token.start, token.end);
        if (result != SQLITE_OK)
            return result;
    }
    return SQLITE_OK;
}

/// Column 0 is the text, column 1 the title: what stands in the first column takes two bytes less.
int countPhrase(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, unsigned char *counts)
{
    Fts5PhraseIter iterator;
    int column = 0;
    int offset = 0;
    const int result = api->xPhraseFirst(context, phrase, &iterator, &column, &offset);
    for (; result == SQLITE_OK && column >= 0; api->xPhraseNext(context, &iterator, &column, &offset)) {
        unsigned char &count = counts[column == 0 ? 0 : 1];
        if (count < 255)
            ++count;
    }
    return result;
}

void hits(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int /*count*/,
          sqlite3_value ** /*values*/)
{
    constexpr int kMostPhrases = 64;
    std::array<unsigned char, std::size_t(2) * kMostPhrases> counts{};
    const int phrases = std::min(api->xPhraseCount(fts), kMostPhrases);
    for (int i = 0; i < phrases; ++i) {
        const int result = countPhrase(api, fts, i, &counts[std::size_t(2) * std::size_t(i)]);
        if (result != SQLITE_OK) {
            sqlite3_result_error_code(context, result);
            return;
        }
    }
    sqlite3_result_blob(context, counts.data(), 2 * phrases, SQLITE_TRANSIENT);
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> addSearchTokenizer(sqlite3 *handle)
{
    fts5_api *api = handle ? apiOf(handle) : nullptr;
    if (api == nullptr)
        return fail(ErrorCode::StorageOpen, QStringLiteral("SQLite has no FTS5"));
    auto context = std::make_unique<Context>();
    fts5_tokenizer functions{createTokenizer, deleteTokenizer, tokenize};
    const auto forget = [](void *pointer) { delete static_cast<Context *>(pointer); };
    // From here on the connection owns the context.
    int result = api->xCreateTokenizer(api, "oneul", context.release(), &functions, forget);
    if (result == SQLITE_OK)
        result = api->xCreateFunction(api, "oneul_hits", nullptr, hits, nullptr);
    if (result != SQLITE_OK)
        return fail(ErrorCode::StorageOpen, QString::fromLatin1(sqlite3_errstr(result)));
    return {};
}

} // namespace oneul
