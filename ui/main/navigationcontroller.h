#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QObject>

#include "base/error.h"
#include "base/result.h"
#include "main/page.h"
#include "model/article.h"
#include "sources/navtarget.h"

namespace oneul {

class App;

/// Where the window is: the place in the tree, the day, the page, the search. Says what is to be shown; others show it.
class NavigationController final : public QObject
{
    Q_OBJECT

public:
    explicit NavigationController(App &app, QObject *parent = nullptr);

    void open(const NavTarget &target);
    void openDay(const QDate &day); ///< on the page that is shown, the articles where that has no days
    void openToday();
    void openDigest(const QDate &day);
    void openDashboard();
    void openOverview(const QDate &day = {}); ///< invalid: the window's day
    void openComparison(const QDate &before, const QDate &after);
    void openEditor(ReportId report = 0); ///< 0: a new report of the window's day
    /// A list that no place of the tree stands for.
    void openList(const ArticleFilter &filter, const QString &heading);
    void openWelcome();
    void openSources(const QList<SourceId> &chosen = {}); ///< the feed manager
    void openPage(Page page); ///< the review, or the log of edits
    void openPlace(); ///< from such a page back to the place in the tree
    /// Shows what the query finds; `text`: as typed.
    void search(const QString &text, const SearchQuery &query);
    void leaveSearch(); ///< back to where it was before
    void reload(); ///< asks for the same again

    void setDays(const QList<QDate> &days); ///< with articles or digests
    [[nodiscard]] QDate previousDay() const; ///< invalid: none
    [[nodiscard]] QDate nextDay() const;

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    [[nodiscard]] bool isNamedList() const { return m_list.has_value(); } ///< see openList()
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] const NavTarget &target() const { return m_target; }

    [[nodiscard]] ArticleFilter filterFor(const NavTarget &target) const;
    [[nodiscard]] QString headingFor(const NavTarget &target) const;

Q_SIGNALS:
    void pageChanged(oneul::Page page);
    void listRequested(const oneul::ArticleFilter &filter, const QString &heading);
    /// The place is a saved search that can't be read.
    void listRefused(const oneul::Error &error, const QString &heading);
    void digestRequested(const QDate &day);
    void dashboardRequested(const QDate &day);
    void overviewRequested(const QDate &day);
    void comparisonRequested(const QDate &before, const QDate &after);
    void editorRequested(oneul::ReportId report); ///< 0: a new one of day()
    void sourcesRequested(const QList<oneul::SourceId> &chosen);
    void targetChanged(const oneul::NavTarget &target);
    void dayChanged(const QDate &day);

private:
    [[nodiscard]] Result<SearchQuery> queryOf(qint64 search) const;
    void setPage(Page page);
    void setDay(const QDate &day);
    void showArticles();
    void markNone();
    [[nodiscard]] bool reloadPage();

    App &m_app;
    struct Named {
        ArticleFilter filter;
        QString heading;
    };

    NavTarget m_target;
    std::optional<Named> m_list; ///< what is shown in the place's stead
    QDate m_day;
    QDate m_before; ///< what the day is compared with
    ReportId m_report = 0; ///< in the editor
    Page m_page = Page::Articles;
    QList<QDate> m_days; ///< ascending
    QString m_search;
    Page m_formerPage = Page::Articles; ///< before the search
};

} // namespace oneul
