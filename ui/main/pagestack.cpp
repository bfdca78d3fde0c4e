#include "main/pagestack.h"

#include <initializer_list>
#include <utility>

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include "articles/articlelistview.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "categories/editbar.h"
#include "categories/editlogpage.h"
#include "categories/reviewpage.h"
#include "common/errorbar.h"
#include "common/focuslead.h"
#include "dashboard/dashboardpage.h"
#include "digest/digestview.h"
#include "main/welcomepage.h"
#include "manager/managerpage.h"
#include "service/app.h"

namespace oneul {

PageStack::PageStack(App &app, SourceChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_errors(new ErrorBar)
    , m_edits(new EditBar)
    , m_pages(new QStackedWidget)
    , m_articlePage(new QSplitter)
    , m_list(new ArticlePane(app.taxonomy(), app.clock()))
    , m_reader(new Reader(app.articles(), app.taxonomy()))
    , m_digest(new DigestView(app))
    , m_dashboard(new DashboardPage(app))
    , m_manager(new ManagerPage(app, changes))
    , m_review(new ReviewPage(app))
    , m_log(new EditLogPage(app))
    , m_welcome(new WelcomePage)
{
    m_digest->setObjectName(QStringLiteral("digestView"));
    m_dashboard->setObjectName(QStringLiteral("dashboardPage"));
    m_welcome->setObjectName(QStringLiteral("welcomePage"));
    makeArticlePage();
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_articlePage, m_digest, m_dashboard, m_manager, m_review, m_log, m_welcome})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errors);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_edits);
}

void PageStack::makeArticlePage()
{
    m_articlePage->addWidget(m_list);
    m_articlePage->addWidget(m_reader);
    m_articlePage->setHandleWidth(1);
    m_articlePage->setChildrenCollapsible(false);
    m_articlePage->setStretchFactor(1, 1);
    leadFocus(m_articlePage, m_list->view());
}

void PageStack::showPage(Page page)
{
    QWidget *next = widgetOf(page);
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && next != m_pages->currentWidget() && m_pages->isAncestorOf(focus);
    const bool isNew = next->focusWidget() == nullptr;
    m_pages->setCurrentWidget(next);
    // Left to itself the stack takes the first part, and where that is a text field the window's keys are typed into it.
    if (hadFocus && isNew)
        next->setFocus(Qt::OtherFocusReason);
}

void PageStack::add(Page page, std::function<QWidget *()> make)
{
    m_later.insert(page, std::move(make));
}

QWidget *PageStack::current() const
{
    return m_pages->currentWidget();
}

QWidget *PageStack::widgetOf(Page page)
{
    if (const auto make = m_later.take(page)) {
        QWidget *made = make();
        m_pages->addWidget(made);
        m_made.insert(page, made);
    }
    switch (page) {
    case Page::Articles:
        break;
    case Page::Digest:
        return m_digest;
    case Page::Dashboard:
        return m_dashboard;
    case Page::Sources:
        return m_manager;
    case Page::Review:
        return m_review;
    case Page::EditLog:
        return m_log;
    case Page::Welcome:
        return m_welcome;
    case Page::Today:
    case Page::Compare:
    case Page::Editor:
        return m_made.value(page, m_articlePage);
    }
    return m_articlePage;
}

} // namespace oneul
