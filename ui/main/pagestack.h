#pragma once

#include <functional>

#include <QHash>
#include <QWidget>

#include "main/page.h"

class QSplitter;
class QStackedWidget;

namespace oneul {

class App;
class ArticlePane;
class DashboardPage;
class DigestView;
class EditBar;
class EditLogPage;
class ErrorBar;
class ManagerPage;
class Reader;
class ReviewPage;
class SourceChanges;
class WelcomePage;

/// What stands right of the tree: the bar for errors over the pages, of which one is shown, and under
/// them the line that offers what can follow an edit.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    PageStack(App &app, SourceChanges &changes, QWidget *parent = nullptr);

    void showPage(Page page);
    /// A page that is made when it is first shown, so that the start doesn't wait for it.
    void add(Page page, std::function<QWidget *()> make);
    [[nodiscard]] QWidget *current() const;

    [[nodiscard]] ErrorBar *errors() const { return m_errors; }
    [[nodiscard]] EditBar *edits() const { return m_edits; }
    [[nodiscard]] QSplitter *articlePage() const { return m_articlePage; } ///< list and reader
    [[nodiscard]] ArticlePane *list() const { return m_list; }
    [[nodiscard]] Reader *reader() const { return m_reader; }
    [[nodiscard]] DigestView *digest() const { return m_digest; }
    [[nodiscard]] DashboardPage *dashboard() const { return m_dashboard; }
    [[nodiscard]] ManagerPage *manager() const { return m_manager; }
    [[nodiscard]] ReviewPage *review() const { return m_review; }
    [[nodiscard]] EditLogPage *log() const { return m_log; }
    [[nodiscard]] WelcomePage *welcome() const { return m_welcome; }

private:
    [[nodiscard]] QWidget *widgetOf(Page page);
    void makeArticlePage();

    ErrorBar *m_errors;
    EditBar *m_edits;
    QStackedWidget *m_pages;
    QSplitter *m_articlePage;
    ArticlePane *m_list;
    Reader *m_reader;
    DigestView *m_digest;
    DashboardPage *m_dashboard;
    ManagerPage *m_manager;
    ReviewPage *m_review;
    EditLogPage *m_log;
    WelcomePage *m_welcome;
    QHash<Page, std::function<QWidget *()>> m_later; ///< not made yet
    QHash<Page, QWidget *> m_made;
};

} // namespace oneul
