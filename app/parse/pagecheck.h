#pragma once

#include <QString>

namespace oneul {

/// The kind of notice that a page is ("captcha", "consent", …) by the program's list (resources/gate.json);
/// "" for a page with other content. A page without text is none: its items may be in its markup.
QString pageNotice(const QString &html);

} // namespace oneul
