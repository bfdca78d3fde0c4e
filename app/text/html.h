#pragma once

#include <QString>
#include <QUrl>

namespace oneul {

/// Plain text of an HTML fragment: block elements end lines, scripts and styles go, entities are
/// resolved, white space is squeezed inside lines. Paragraphs are separated by one '\n'.
QString htmlToText(const QString &html);

/// Plain one-line text of a title that may hold HTML or entities (escaped once or twice).
QString titleText(const QString &title);

/// The fragment with only allowed tags, attributes and URL schemes left; relative addresses are
/// resolved against `base`. Scripts, styles, forms, iframes, event handlers, 1×1 images and
/// javascript: go.
QString sanitiseHtml(const QString &html, const QUrl &base);

/// Plain text made into HTML: escaped, line ends kept as <br>.
QString escapeText(const QString &text);

} // namespace oneul
