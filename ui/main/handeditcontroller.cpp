#include "main/handeditcontroller.h"

#include <algorithm>

#include <QCursor>
#include <QToolBar>
#include <QUndoStack>

#include "articles/articlelistview.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "base/whendone.h"
#include "categories/categorypicker.h"
#include "categories/editbar.h"
#include "categories/editlogpage.h"
#include "categories/explanationpopup.h"
#include "categories/reviewpage.h"
#include "categories/secondarychanges.h"
#include "categories/similardialog.h"
#include "common/actions.h"
#include "common/uilanguage.h"
#include "main/articlecontroller.h"
#include "main/categorycontroller.h"
#include "main/learningwatch.h"
#include "main/markcontroller.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/springbutton.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/labelservice.h"
#include "service/learning.h"
#include "service/ruleservice.h"
#include "sources/navigationmodel.h"

namespace oneul {

HandEditController::HandEditController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_places(places), m_secondary(new SecondaryChanges(app, *places.undo, this))
{
    connectActions(actions);
    connectPages();
    connectBar();
    new LearningWatch(app.learning(), places.pages->list()->view(), places.pages->list()->model(), this);
    connect(&app.learning(), &Learning::failed, this, &HandEditController::failed);
    connect(places.tree, &NavigationModel::articlesDropped, this, &HandEditController::drop);
    if (const auto *bar = places.window->findChild<QToolBar *>())
        new SpringButton(bar->widgetForAction(actions[ActionId::Dashboard]), actions[ActionId::Dashboard]);
}

void HandEditController::connectActions(const Actions &actions)
{
    const auto on = [&](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::EditCategory, [this] { pickCategory(); });
    on(ActionId::Review, [this] { m_places.navigation->openPage(Page::Review); });
    on(ActionId::EditLog, [this] { m_places.navigation->openPage(Page::EditLog); });
    on(ActionId::Explain, [this] { explainCurrent(placeOfCurrent()); });
    on(ActionId::ApplySimilar, [this] {
        if (const ArticleRow *row = m_places.pages->list()->currentRow())
            applySimilar(row->id, row->status.category);
    });
    on(ActionId::Hide, [this] { marks()->toggleHidden(m_places.pages->list()->selectedIds()); });
}

void HandEditController::connectPages()
{
    const ReviewPage *review = m_places.pages->review();
    connect(review, &ReviewPage::answered, this,
            [this](ArticleId id, const CategoryId &category) { marks()->setCategory({id}, category); });
    connect(review, &ReviewPage::whyWanted, this, &HandEditController::explain);
    const EditLogPage *log = m_places.pages->log();
    connect(log, &EditLogPage::articleActivated, this, &HandEditController::openArticle);
    connect(log, &EditLogPage::putBackWanted, this,
            [this](ArticleId id, const CategoryId &category) { marks()->setCategory({id}, category); });
    // Their keys, and no letters for a field that happens to come next.
    connect(m_places.navigation, &NavigationController::pageChanged, this, [this](Page page) {
        if (page == Page::Review || page == Page::EditLog)
            m_places.pages->current()->setFocus();
    });
    connect(review, &ReviewPage::left, m_places.navigation, &NavigationController::openPlace);
    connect(log, &EditLogPage::left, m_places.navigation, &NavigationController::openPlace);
    connect(m_places.pages->reader(), &Reader::whyRequested, this, [this] { explainCurrent(QCursor::pos()); });
}

void HandEditController::connectBar()
{
    // The next edit, or taking this one back, has the last word.
    connect(m_places.undo, &QUndoStack::indexChanged, this, &HandEditController::takeOffersBack);
    connect(marks(), &MarkController::categorised, this, &HandEditController::offerMore);
    connect(m_places.navigation, &NavigationController::targetChanged, this, &HandEditController::offerReview);
}

MarkController *HandEditController::marks() const
{
    return m_places.articles->marks();
}

QPoint HandEditController::placeOfCurrent() const
{
    const ArticleListView *view = m_places.pages->list()->view();
    const QRect place = view->visualRect(view->currentIndex());
    return view->viewport()->mapToGlobal(place.bottomLeft() + QPoint(24, 2));
}

void HandEditController::pickCategory()
{
    const QList<ArticleId> ids = m_places.pages->list()->selectedIds();
    if (ids.isEmpty())
        return;
    const ArticleRow *row = m_places.pages->list()->currentRow();
    const CategoryId category = row != nullptr ? row->status.category : CategoryId();
    auto *picker = new CategoryPicker(m_places.articles->categories(), category, m_places.window);
    connect(picker, &CategoryPicker::picked, this,
            [this, ids](const CategoryId &picked) { marks()->setCategory(ids, picked); });
    picker->offerNew();
    connect(picker, &CategoryPicker::createRequested, this,
            [this, ids](const QString &name) { m_places.categories->addCategory(name, ids); });
    if (ids.size() <= SecondaryChanges::kMost) {
        picker->offerSecondary();
        connect(picker, &CategoryPicker::secondaryToggled, m_secondary,
                [this, ids](const CategoryId &toggled, bool on) { m_secondary->toggle(ids, toggled, on); });
        m_secondary->read(ids, picker, [picker](const auto &states) { picker->showSecondary(states); });
    }
    picker->showAt(placeOfCurrent());
}

void HandEditController::explainCurrent(const QPoint &globalPos)
{
    if (const ArticleRow *row = m_places.pages->list()->currentRow())
        explain(*row, globalPos);
}

void HandEditController::explain(const ArticleRow &row, const QPoint &globalPos)
{
    auto *popup = new ExplanationPopup(m_app.learning(), m_app.taxonomy(), row, m_places.window);
    connect(popup, &ExplanationPopup::categoryPicked, this,
            [this, id = row.id](const CategoryId &category) { marks()->setCategory({id}, category); });
    connect(popup, &ExplanationPopup::ruleWanted, this, [this, row] { makeRule(row.id, row.status.category); });
    connect(popup, &ExplanationPopup::similarWanted, this, [this, row] { applySimilar(row.id, row.status.category); });
    popup->showAt(globalPos);
}

void HandEditController::applySimilar(ArticleId id, const CategoryId &category)
{
    auto *dialog = new SimilarDialog(m_app.learning(), m_app.taxonomy(), id, category, m_places.window);
    connect(dialog, &SimilarDialog::applied, this,
            [this](const QList<ArticleId> &ids, const CategoryId &into) { marks()->setCategory(ids, into); });
    dialog->open();
}

void HandEditController::makeRule(ArticleId id, const CategoryId &category)
{
    whenDone(this, m_app.rules().fromEdit(id, category), [this](const Result<Rule> &rule) {
        if (rule)
            m_places.categories->openRule(*rule);
        else
            Q_EMIT failed(rule.error());
    });
}

void HandEditController::drop(const QList<ArticleId> &ids, const NavTarget &target)
{
    if (target.type == NavType::Category)
        marks()->setCategory(ids, target.category);
    else if (target.type == NavType::Label)
        marks()->setLabel(ids, m_app.labels().byId(target.label), true);
}

/// Never asks: a line that the next edit takes away.
void HandEditController::offerMore(const QList<ArticleId> &ids, const CategoryId &category)
{
    if (ids.size() != 1)
        return;
    const ArticleId id = ids.constFirst();
    showOffers(id, category, 0);
    m_offers.cancel();
    m_offers = Cancellation();
    whenDone(this, m_app.learning().similar(id, category, m_offers),
             [this, id, category, offers = m_offers](const Result<QList<SimilarArticle>> &similar) {
                 if (!similar || offers.isCancelled())
                     return;
                 const auto like = std::ranges::count_if(
                     *similar, [](const SimilarArticle &one) { return 100 * one.similarity >= SimilarDialog::kLike; });
                 if (like > 0)
                     showOffers(id, category, static_cast<int>(like));
             });
}

void HandEditController::showOffers(ArticleId id, const CategoryId &category, int similar)
{
    QString text = tr("Moved to %1.").arg(categoryLabel(m_app.taxonomy().byId(category)));
    QList<EditBar::Offer> offers;
    if (similar > 0) {
        text += u' ' + tr("%n similar article(s).", nullptr, similar);
        offers.append(
            {QStringLiteral("offerSimilar"), tr("Apply…"), [this, id, category] { applySimilar(id, category); }});
    }
    offers.append({QStringLiteral("offerRule"), tr("Make a rule…"), [this, id, category] { makeRule(id, category); }});
    m_places.pages->edits()->say(text, offers);
}

void HandEditController::offerReview(const NavTarget &target)
{
    takeOffersBack();
    if (target.type != NavType::Unsure)
        return;
    m_places.pages->edits()->say(tr("Every answer teaches the classifier."),
                                 {{QStringLiteral("offerReview"), tr("Answer them one after the other"),
                                   [this] { m_places.navigation->openPage(Page::Review); }}});
}

void HandEditController::takeOffersBack()
{
    m_offers.cancel();
    m_places.pages->edits()->clear();
}

void HandEditController::openArticle(ArticleId id)
{
    whenDone(this, m_app.articles().rowsById({id}), [this, id](const Result<QList<ArticleRow>> &rows) {
        if (!rows || rows->isEmpty()) {
            Q_EMIT failed(rows ? Error{ErrorCode::NotFound, QString::number(id)} : rows.error());
            return;
        }
        NavTarget target;
        target.day = rows->constFirst().day;
        if (rows->constFirst().status.hidden)
            target.type = NavType::Hidden;
        m_places.navigation->open(target);
        m_places.articles->reveal(id);
    });
}

} // namespace oneul
