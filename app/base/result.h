#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/error.h"

namespace oneul {

/// Wraps an error so that `return fail(...)` converts to any Result<T>.
struct Unexpected {
    Error error;
};

[[nodiscard]] inline Unexpected fail(ErrorCode code, QString detail = {})
{
    return Unexpected{Error{code, std::move(detail)}};
}

[[nodiscard]] inline Unexpected fail(Error error)
{
    return Unexpected{std::move(error)};
}

/// A value or an Error: std::expected's member names, for a C++20 toolchain.
template <class T>
class [[nodiscard]] Result final
{
public:
    using value_type = T;

    Result() : m_state(Error{ErrorCode::Internal, QStringLiteral("no result")}) {}
    Result(T value) : m_state(std::move(value)) {}
    Result(Unexpected unexpected) : m_state(std::move(unexpected.error)) {}

    [[nodiscard]] bool has_value() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T &value() & { return std::get<T>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_state)); }
    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_state); }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> final
{
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected unexpected) : m_error(std::move(unexpected.error)) {}

    [[nodiscard]] bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace oneul
