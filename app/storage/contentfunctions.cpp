#include "storage/contentfunctions.h"

#include <array>
#include <memory>

#include <sqlite3.h>

#include "storage/contents.h"

namespace oneul {

namespace {

QByteArray bytesOf(sqlite3_value *value)
{
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
    return {data, sqlite3_value_bytes(value)};
}

ContentCodec &codecOf(sqlite3_context *context)
{
    return *static_cast<ContentCodec *>(sqlite3_user_data(context));
}

void packContents(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const QByteArray packed = codecOf(context).pack({bytesOf(values[0]), bytesOf(values[1]), bytesOf(values[2]),
                                                     bytesOf(values[3]), bytesOf(values[4]), bytesOf(values[5])});
    sqlite3_result_blob(context, packed.constData(), int(packed.size()), SQLITE_TRANSIENT);
}

void contentsText(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const Result<Contents> contents = codecOf(context).unpack(bytesOf(values[0]));
    if (!contents) {
        sqlite3_result_error(context, contents.error().detail.toUtf8().constData(), -1);
        sqlite3_result_error_code(context, SQLITE_CORRUPT);
        return;
    }
    sqlite3_result_text(context, contents->text.constData(), int(contents->text.size()), SQLITE_TRANSIENT);
}

void contentsSound(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    sqlite3_result_int(context, codecOf(context).unpack(bytesOf(values[0])).has_value() ? 1 : 0);
}

struct Function {
    const char *name;
    int count;
    void (*call)(sqlite3_context *, int, sqlite3_value **);
};

constexpr std::array kFunctions{Function{"pack_contents", 6, packContents}, Function{"contents_text", 1, contentsText},
                                Function{"contents_sound", 1, contentsSound}};

} // namespace

Result<void> addContentFunctions(sqlite3 *handle)
{
    if (!handle)
        return fail(ErrorCode::StorageOpen, QStringLiteral("the driver is not SQLite's"));
    for (const Function &function : kFunctions) {
        // SQLite frees the codec with the function, also when it does not take it.
        auto codec = std::make_unique<ContentCodec>();
        const int outcome = sqlite3_create_function_v2(
            handle, function.name, function.count, SQLITE_UTF8 | SQLITE_DETERMINISTIC, codec.release(), function.call,
            nullptr, nullptr, [](void *data) { delete static_cast<ContentCodec *>(data); });
        if (outcome != SQLITE_OK)
            return fail(ErrorCode::StorageOpen, QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return {};
}

} // namespace oneul
