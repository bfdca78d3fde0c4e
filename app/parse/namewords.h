#pragma once

#include <QByteArray>

namespace oneul {

/// What the names that an element carries (class, id, role, itemprop) say of it.
struct NameHints {
    int article =
        0; ///< how strongly they name the article's text: 0 not, 1 maybe ("content"), 2 surely ("articleBody")
    bool aside = false; ///< navigation, shares, related lists, comments, advertisements, notices about cookies
    bool wall = false; ///< a paywall or a request to log in
};

/// Reads the words that the names are made of ("relatedNews_box" → related, news, box). The names are those of
/// English and Korean sites and the systems they run on.
NameHints nameHints(const QByteArray &names);

} // namespace oneul
