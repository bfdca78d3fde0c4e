#pragma once

#include <QString>

namespace oneul {

/// Markdown as an HTML fragment of plain tags. HTML in it is shown as text, images are left out, only links to
/// http and https stay. Headings go down by so many levels: a fragment inside a section has none above h4. For the
/// viewer they are paragraphs of the classes h1 to h6.
QString markdownToHtml(const QString &markdown, bool forViewer, int headingsDown = 3);

/// Whether an address may be a link.
bool isWebAddress(const QString &url);

} // namespace oneul
