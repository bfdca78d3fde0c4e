#pragma once

#include <optional>

#include <QObject>

#include "base/error.h"
#include "base/result.h"
#include "model/article.h"
#include "model/listorder.h"

class QAction;
class QLineEdit;

namespace oneul {

class Actions;
class App;
class ArticleLoader;
class ArticlePane;
class ListFilter;
class NavigationController;
class PageStack;
class SavedSearchController;
class SearchField;
class SearchHint;
class SnippetCache;

/// Searching in the window: what is typed into the toolbar's field or the list's own becomes the list that is shown,
/// with the passages that were found; what can't be read says why and leaves the list as it is.
class SearchController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        SearchField *field = nullptr;
        PageStack *pages = nullptr;
        NavigationController *navigation = nullptr;
        ArticleLoader *loader = nullptr;
        SavedSearchController *saved = nullptr;
    };

    SearchController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

private:
    void connectFields(const Actions &actions);
    void connectList();
    void search(const QString &typed);
    void leave();
    void showList(const ArticleFilter &filter, const QString &heading);
    void refuseList(const Error &error, const QString &heading);
    void load();
    void chooseOrder(bool isSearch);
    void keepOrder(const ListOrder &order);
    void followIndex();
    void showProgress();
    void showHelp();
    void saveSearch();
    [[nodiscard]] Result<SearchQuery> read(const QString &typed) const;
    [[nodiscard]] QStringList valuesOf(const QString &field) const;
    [[nodiscard]] ArticlePane *list() const;
    static void enter(QLineEdit *edit);

    App &m_app;
    const Actions &m_actions;
    Places m_places;
    QAction *m_save;
    ListFilter *m_filter;
    SnippetCache *m_snippets;
    SearchHint *m_hint;
    int m_indexed = 100; ///< percent of the archive
    SearchQuery m_shown; ///< what the results were asked for
    std::optional<ListOrder> m_placeOrder; ///< of the lists that are no results, while results are shown
};

} // namespace oneul
