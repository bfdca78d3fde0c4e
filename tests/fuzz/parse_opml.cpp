// Any bytes as OPML; what was read must come back the same after writing.

#include <cstddef>
#include <cstdint>

#include "parse/opml.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto sources = oneul::parseOpml(bytes);
    if (!sources)
        return -1;
    const auto again = oneul::parseOpml(oneul::writeOpml(*sources, {}));
    if (!again || again->size() != sources->size())
        __builtin_trap();
    return 0;
}
