#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

/// A damaged archive that may be read and written to without touching the archive: a copy beside it, with its log. Where
/// even the first page is damaged, which knows where the tables begin, that of a backup or a fresh header stands in.
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

private:
    [[nodiscard]] int look() const;
    void takeFirstPage(const QString &backup) const;
    void mendHeader() const;

    QString m_archive;
    QString m_copy;
    int m_schema = 0;
};

} // namespace oneul
