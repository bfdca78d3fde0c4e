#pragma once

#include <QString>

namespace oneul {

/// Markdown as an HTML fragment of plain tags. HTML in it is shown as text, images are left out, only links to
/// http and https stay. Headings start at level 4: the fragment stands inside a section. For the viewer they are
/// paragraphs of the classes h4 to h6.
QString markdownToHtml(const QString &markdown, bool forViewer);

/// Whether an address may be a link.
bool isWebAddress(const QString &url);

} // namespace oneul
