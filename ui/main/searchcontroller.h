#pragma once

#include <QObject>

class QLineEdit;

namespace oneul {

class Actions;
class NavigationController;
class PageStack;
class SearchField;

/// What the search field of the toolbar and the filter fields of the pages do.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        SearchField *field = nullptr;
        PageStack *pages = nullptr;
        NavigationController *navigation = nullptr;
    };

    SearchController(const Actions &actions, const Places &places, QObject *parent = nullptr);

private:
    void connectFields(const Actions &actions);
    static void enter(QLineEdit *edit);

    Places m_places;
};

} // namespace oneul
