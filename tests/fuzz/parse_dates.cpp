// Any text as a date: no date, or one of the years that a calendar of four digits has.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "parse/dates.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const oneul::ParsedDate date = oneul::parseDate(text);
    if (date.isValid() && (date.instant.date().year() < -1 || date.instant.date().year() > 9999))
        std::abort();
    if (date.day.isValid() && !date.isValid())
        std::abort();
    return 0;
}
