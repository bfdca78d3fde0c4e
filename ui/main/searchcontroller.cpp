#include "main/searchcontroller.h"

#include <QLineEdit>

#include "articles/articlelistview.h"
#include "articles/articlepane.h"
#include "common/actions.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/searchfield.h"
#include "manager/managerpage.h"

namespace oneul {

SearchController::SearchController(const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_places(places)
{
    SearchField *field = places.field;
    connect(field, &SearchField::searchRequested, places.navigation, &NavigationController::search);
    connect(field, &QLineEdit::returnPressed, places.pages->list()->view(), qOverload<>(&QWidget::setFocus));
    connect(field, &SearchField::left, this, [this] { m_places.pages->current()->setFocus(); });
    // Leaving the results for another place empties the field.
    connect(places.navigation, &NavigationController::targetChanged, field, &SearchField::empty);
    connectFields(actions);
}

void SearchController::connectFields(const Actions &actions)
{
    connect(actions[ActionId::Search], &QAction::triggered, this, [this] { enter(m_places.field); });
    connect(actions[ActionId::FilterList], &QAction::triggered, this, [this] {
        const PageStack &pages = *m_places.pages;
        enter(pages.manager()->isVisible() ? pages.manager()->filterField() : pages.list()->filterBox());
    });
}

void SearchController::enter(QLineEdit *edit)
{
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
}

} // namespace oneul
