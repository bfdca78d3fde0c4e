#pragma once

namespace oneul {

[[nodiscard]] constexpr bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Whether it answers what was asked: nobody asked for a part (206), and "not modified" says something only to who
/// named what they have (RFC 9110, 13.1 and 15.4.5).
[[nodiscard]] constexpr bool answersRequest(int status, bool hasValidators)
{
    return status == 304 ? hasValidators : isSuccess(status) && status != 206;
}

/// Whether the body of such an answer is a document to be read.
[[nodiscard]] constexpr bool hasBody(int status)
{
    return isSuccess(status) && status != 204 && status != 205;
}

} // namespace oneul
