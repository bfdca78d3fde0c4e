#pragma once

#include <QDate>

#include "sources/navtarget.h"

namespace oneul {

class ArticlePane;

/// Tells the list what to say when the place that it is asked for has no articles.
void showEmptyText(ArticlePane *list, const NavTarget &target, bool searching, const QDate &today);

} // namespace oneul
