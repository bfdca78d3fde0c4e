#pragma once

#include <QObject>

namespace oneul {

class ArticleController;
class DashboardPage;
class NavigationController;
class SearchField;

/// Leads from the marks of the dashboard to the articles that they stand for.
class DashboardController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        DashboardPage *dashboard = nullptr;
        NavigationController *navigation = nullptr;
        ArticleController *articles = nullptr;
        SearchField *search = nullptr;
    };

    explicit DashboardController(const Places &places, QObject *parent = nullptr);
};

} // namespace oneul
