#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

/// A damaged archive that may be read without touching the archive: a copy beside it, with its log. Where what leads to
/// the rows is damaged (the header, the schema, the interior of a table), it is made anew in the copy.
/// Removes the copy when it dies.
class ReadableCopy final
{
public:
    ReadableCopy(const QString &archive, const QString &copy);
    ~ReadableCopy();
    ReadableCopy(const ReadableCopy &) = delete;
    ReadableCopy &operator=(const ReadableCopy &) = delete;

    [[nodiscard]] Result<void> make(const QString &backup); ///< the newest backup; "" : none
    [[nodiscard]] int schema() const { return m_schema; } ///< 0: nothing can be read
    [[nodiscard]] bool isForeign() const { return m_isForeign; } ///< another program's database, by its header

private:
    QString m_archive;
    QString m_copy;
    int m_schema = 0;
    bool m_isForeign = false;
};

} // namespace oneul
