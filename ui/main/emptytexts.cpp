#include "main/emptytexts.h"

#include <QCoreApplication>

#include "articles/articlepane.h"
#include "common/actions.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::MainWindow)
};

/// Nothing where somebody has taken the keys away: there is the menu.
QString pressing(const QAction *action, const QString &text)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? QString() : text.arg(keys);
}

} // namespace

void showEmptyText(ArticlePane *list, const Actions &actions, const NavTarget &target, bool searching,
                   const QDate &today)
{
    if (searching)
        list->setEmptyText(Texts::tr("Nothing found"), Texts::tr("Try fewer or shorter words."));
    else if (target.type == NavType::Unread)
        list->setEmptyText(Texts::tr("Everything is read"), {});
    else if (target.type == NavType::Search)
        list->setEmptyText(Texts::tr("Nothing found"), Texts::tr("New articles appear here as soon as they match."));
    else if (target.type == NavType::Label)
        list->setEmptyText(
            Texts::tr("No article has this label"),
            pressing(actions[ActionId::EditLabels], Texts::tr("Press %1 to put labels on the selected article.")));
    else if (target.type == NavType::Unsure)
        list->setEmptyText(Texts::tr("Nothing is unsure"), Texts::tr("Every article has its category."));
    else if (target.type == NavType::Hidden)
        list->setEmptyText(Texts::tr("Nothing is hidden"), {});
    else if (target.type == NavType::Starred)
        list->setEmptyText(
            Texts::tr("No starred articles"),
            pressing(actions[ActionId::ToggleStar], Texts::tr("Press %1 to star the selected article.")));
    else if (target.type == NavType::Today && target.day == today)
        list->setEmptyText(Texts::tr("No articles today yet"), Texts::tr("Refresh the sources to fetch what is new."),
                           Texts::tr("Refresh"));
    else
        list->setEmptyText(Texts::tr("No articles here"), {});
}

} // namespace oneul
