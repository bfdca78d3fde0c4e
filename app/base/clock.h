#pragma once

#include <algorithm>
#include <utility>

#include <QDateTime>

namespace oneul {

/// The time of day, injected so that a day can be replayed.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
    /// Today in the user's zone.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
    /// The first of the last `days` days, of which today is one; there is no fewer than one.
    [[nodiscard]] QDate firstOfLast(int days) const { return today().addDays(1 - std::max(days, 1)); }
};

/// The machine's clock; ONEUL_NOW (ISO 8601) shifts it so that the program starts at that moment and
/// time goes on from there. "Today" is always the date in the
/// machine's zone (TZ).
class SystemClock final : public Clock
{
public:
    SystemClock();
    [[nodiscard]] QDateTime now() const override;
    /// False when ONEUL_NOW is set to something that is no time; it is then ignored.
    [[nodiscard]] static bool environmentIsValid();

private:
    qint64 m_offsetMs = 0;
};

/// A clock that stands still until told otherwise (tests).
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace oneul
