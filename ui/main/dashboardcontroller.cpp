#include "main/dashboardcontroller.h"

#include "dashboard/dashboardpage.h"
#include "main/articlecontroller.h"
#include "main/navigationcontroller.h"
#include "main/searchfield.h"

namespace oneul {

DashboardController::DashboardController(const Places &places, QObject *parent) : QObject(parent)
{
    NavigationController *navigation = places.navigation;
    DashboardPage *page = places.dashboard;
    connect(navigation, &NavigationController::dashboardRequested, page, &DashboardPage::showDay);
    connect(page, &DashboardPage::dayActivated, navigation, &NavigationController::openDay);
    connect(page, &DashboardPage::filterRequested, navigation, &NavigationController::openList);
    connect(page, &DashboardPage::searchRequested, places.search, &QLineEdit::setText); // searches by itself
    connect(page, &DashboardPage::categoryActivated, this, [navigation](const CategoryId &category, const QDate &day) {
        NavTarget target;
        target.type = NavType::Category;
        target.category = category;
        target.day = day;
        navigation->open(target);
    });
    connect(page, &DashboardPage::articleActivated, this,
            [navigation, articles = places.articles](ArticleId id, const QDate &day) {
                NavTarget target;
                target.day = day;
                navigation->open(target);
                articles->reveal(id);
            });
}

} // namespace oneul
