#pragma once

#include <QDate>

#include "sources/navtarget.h"

namespace oneul {

class Actions;
class ArticlePane;

/// Tells the list what to say when the place that it is asked for has no articles.
void showEmptyText(ArticlePane *list, const Actions &actions, const NavTarget &target, bool searching,
                   const QDate &today);

} // namespace oneul
