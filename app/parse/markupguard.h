#pragma once

#include <QByteArray>

namespace oneul {

/// The markup made harmless for libxml2's HTML parser, which takes quadratic time for a tag with very many attributes
/// and drops everything below 256 open elements: surplus attributes go, elements that would nest too deep are
/// unwrapped, and what comes after half a million tags is left out. Ordinary pages are returned as they are. Linear time.
QByteArray guardedMarkup(const QByteArray &utf8);

} // namespace oneul
