#pragma once

#include <QString>

namespace oneul {

/// What text extraction and sanitising know of HTML's elements.
enum class TagClass {
    Unknown, ///< no HTML element, or one that is just unwrapped
    Block, ///< allowed; begins and ends a line
    Inline, ///< allowed
    Void, ///< allowed, without content
    Dropped, ///< goes with its content
    DroppedVoid, ///< goes; has no content
    Wrapper ///< an HTML element that goes while its content stays (html, body, font, section …)
};

TagClass tagClass(const QString &lowerCaseName);

/// Wrappers that begin and end a line, as blocks do (section, article, main …).
bool isBlockWrapper(const QString &lowerCaseName);

} // namespace oneul
