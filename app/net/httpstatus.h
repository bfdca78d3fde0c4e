#pragma once

namespace oneul {

[[nodiscard]] constexpr bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Whether the body of such an answer is a document to be read.
[[nodiscard]] constexpr bool hasBody(int status)
{
    return isSuccess(status) && status != 204 && status != 205;
}

} // namespace oneul
