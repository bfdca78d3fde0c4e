#include "main/emptytexts.h"

#include <QCoreApplication>

#include "articles/articlepane.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::MainWindow)
};

} // namespace

void showEmptyText(ArticlePane *list, const NavTarget &target, bool searching, const QDate &today)
{
    if (searching)
        list->setEmptyText(Texts::tr("Nothing found"), Texts::tr("Try fewer or shorter words."));
    else if (target.type == NavType::Unread)
        list->setEmptyText(Texts::tr("Everything is read"), {});
    else if (target.type == NavType::Search)
        list->setEmptyText(Texts::tr("Nothing found"), Texts::tr("New articles appear here as soon as they match."));
    else if (target.type == NavType::Label)
        list->setEmptyText(Texts::tr("No article has this label"),
                           Texts::tr("Press L to put labels on the selected article."));
    else if (target.type == NavType::Unsure)
        list->setEmptyText(Texts::tr("Nothing is unsure"), Texts::tr("Every article has its category."));
    else if (target.type == NavType::Hidden)
        list->setEmptyText(Texts::tr("Nothing is hidden"), {});
    else if (target.type == NavType::Starred)
        list->setEmptyText(Texts::tr("No starred articles"), Texts::tr("Press S to star the selected article."));
    else if (target.type == NavType::Today && target.day == today)
        list->setEmptyText(Texts::tr("No articles today yet"), Texts::tr("Refresh the sources to fetch what is new."),
                           Texts::tr("Refresh"));
    else
        list->setEmptyText(Texts::tr("No articles here"), {});
}

} // namespace oneul
