#include "main/menus.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "common/actions.h"
#include "common/words.h"
#include "main/daybutton.h"

namespace oneul {

namespace {

using Id = ActionId;

QMenu *addMenu(QMenuBar *bar, ActionGroup group)
{
    return bar->addMenu(Actions::groupTitle(group));
}

void fill(QMenu *menu, const Actions &actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(actions[id]);
    menu->addSeparator();
}

/// How lists and the reader stand in the window.
void fillLook(QMenu *view, const Actions &actions)
{
    QMenu *panes = view->addMenu(Actions::tr("List and &article"));
    fill(panes, actions, {Id::PanesAuto, Id::PanesColumns, Id::PanesRows, Id::PanesTwo});
    fill(panes, actions, {Id::NextPane, Id::PreviousPane});
    QMenu *lines = view->addMenu(Actions::tr("Loo&k of the list"));
    fill(lines, actions, {Id::MagazineView});
    fill(lines, actions, {Id::DensityCompact, Id::DensityNormal, Id::DensityRoomy});
    view->addSeparator();
}

QWidget *stretch(QWidget *parent)
{
    auto *space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

void buildMenus(QMenuBar *bar, const Actions &actions)
{
    QMenu *file = addMenu(bar, ActionGroup::File);
    fill(file, actions, {Id::Import, Id::ImportFolder, Id::ExportOpml, Id::OpenSample});
    fill(file, actions, {Id::Archive, Id::Settings});
    fill(file, actions, {Id::Quit});

    QMenu *edit = addMenu(bar, ActionGroup::Edit);
    fill(edit, actions, {Id::Undo, Id::Redo});
    fill(edit, actions, {Id::Search, Id::FilterList, Id::SaveSearch, Id::Ask});
    fill(edit, actions, {Id::Palette});
    fill(edit, actions, {Id::Categories, Id::Rules});

    QMenu *view = addMenu(bar, ActionGroup::View);
    fill(view, actions, {Id::Overview, Id::Today, Id::Dashboard, Id::CompareDays, Id::PreviousDay, Id::NextDay});
    fill(view, actions, {Id::Review, Id::EditLog});
    fillLook(view, actions);
    fill(view, actions, {Id::ShowTree, Id::ZoomIn, Id::ZoomOut, Id::ZoomReset, Id::FullScreen});

    QMenu *sources = addMenu(bar, ActionGroup::Sources);
    fill(sources, actions, {Id::Refresh});
    fill(sources, actions, {Id::AddSource, Id::AddPresets});
    fill(sources, actions, {Id::ManageSources});

    QMenu *article = addMenu(bar, ActionGroup::Article);
    fill(article, actions, {Id::NextArticle, Id::PreviousArticle, Id::NextUnread, Id::ScrollOrNext});
    fill(article, actions, {Id::OpenOriginal, Id::FullText, Id::LoadImages, Id::ImagesOfSource});
    fill(article, actions, {Id::CopyLink, Id::CopyCitation, Id::CopyBibtex, Id::Mail, Id::SaveNote});
    fill(article, actions, {Id::ToggleRead, Id::ToggleStar, Id::Hide, Id::MarkAllRead});
    fill(article, actions, {Id::EditLabels, Id::EditNote, Id::EditCategory});
    fill(article, actions, {Id::Explain, Id::ApplySimilar});
    fill(article, actions, {Id::StorySources, Id::ShowStory, Id::JoinStory, Id::SplitStory});
    QMenu *category = article->addMenu(Actions::tr("Cate&gory"));
    for (int digit = 1; digit <= 9; ++digit)
        category->addAction(actions.categoryAction(digit));

    QMenu *digest = addMenu(bar, ActionGroup::Digest);
    fill(digest, actions, {Id::MakeDigest, Id::MakeDigestWith});
    fill(digest, actions, {Id::Summarise, Id::SummarisePlace});
    fill(digest, actions, {Id::ShowDigest, Id::TodaysDigest});
    fill(digest, actions, {Id::EditDigest, Id::WeeklyReport});
    fill(digest, actions, {Id::Export, Id::CopyDigest, Id::PrintPreview});
    fill(digest, actions, {Id::Engines});

    QMenu *help = addMenu(bar, ActionGroup::Help);
    fill(help, actions, {Id::KeyHelp, Id::About});
}

void buildToolBar(QToolBar *bar, const Actions &actions, DayButton *day, QWidget *search)
{
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setWindowTitle(Actions::tr("Toolbar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(20, 20));
    for (const ActionId id : {Id::Refresh, Id::AddSource})
        bar->addAction(actions[id]);
    bar->addWidget(stretch(bar));
    bar->addAction(actions[Id::PreviousDay]);
    bar->addWidget(day);
    bar->addAction(actions[Id::NextDay]);
    bar->addWidget(stretch(bar));
    for (const ActionId id : {Id::Overview, Id::Dashboard, Id::MakeDigest, Id::Export})
        bar->addAction(actions[id]);
    auto *make = qobject_cast<QToolButton *>(bar->widgetForAction(actions[Id::MakeDigest]));
    make->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    actions[Id::MakeDigest]->setIconText(withoutAccessKey(actions[Id::MakeDigest]->text()));
    bar->addWidget(search);
}

} // namespace oneul
