#include "categories/reviewpage.h"

#include <utility>

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

#include "base/whendone.h"
#include "categories/categorymenu.h"
#include "categories/categorypicker.h"
#include "categories/reviewcard.h"
#include "categories/reviewqueue.h"
#include "categories/unsure.h"
#include "common/accessiblerole.h"
#include "common/actionkeys.h"
#include "common/actions.h"
#include "common/emptystate.h"
#include "common/lettersize.h"
#include "common/presskeys.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/taxonomyservice.h"

namespace oneul {

namespace {

constexpr int kWidest = 860;

} // namespace

ReviewPage::ReviewPage(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_queue(new ReviewQueue(app.articles(), app.learning(), this))
    , m_progress(new QLabel(this))
    , m_card(new ReviewCard(app.taxonomy(), this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("reviewPage"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Review"));
    setAccessibleRole(this, QAccessible::Pane);
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 12, 20, 14);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card, 1000); // all of the width that it may take
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    m_card->setMaximumWidth(forLetters(*this, kWidest));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(m_stack, 1);
    makeKeys();
    connectCard();
    connect(m_queue, &ReviewQueue::currentChanged, this, &ReviewPage::showCurrent);
    connect(m_queue, &ReviewQueue::progressed, this, &ReviewPage::showProgress);
    connect(m_queue, &ReviewQueue::failed, this, [this](const Error &error) {
        m_empty->set(QStringLiteral("warning"), errorText(error));
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_empty, &EmptyState::buttonClicked, m_queue, &ReviewQueue::takeSkipped);
    connect(&app.taxonomies(), &TaxonomyService::changed, this, &ReviewPage::showCurrent);
    m_empty->set({}, {});
}

QWidget *ReviewPage::makeHead()
{
    auto *title = new QLabel(tr("Review"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    title->setFont(font);
    m_back = new QPushButton(tr("Back (B)"), this);
    m_back->setObjectName(QStringLiteral("reviewBack"));
    m_skip = new QPushButton(tr("Skip (Space)"), this);
    m_skip->setObjectName(QStringLiteral("reviewSkip"));
    for (QPushButton *button : {m_back, m_skip}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        keepPressKeys(button);
    }
    connect(m_back, &QPushButton::clicked, m_queue, &ReviewQueue::back);
    connect(m_skip, &QPushButton::clicked, m_queue, &ReviewQueue::skip);
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(20, 12, 20, 0);
    line->setSpacing(10);
    line->addWidget(title);
    line->addWidget(m_progress);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_skip);
    return head;
}

/// The window's own keys for articles are off while another page is shown.
void ReviewPage::makeKeys()
{
    const auto on = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (int place = 1; place <= 3; ++place)
        on(QKeySequence(Qt::Key_0 + place), [this, place] { answer(m_card->suggestion(place)); });
    const auto follow = [this](ActionId id, auto slot) {
        auto *shortcut = new QShortcut(this);
        connect(shortcut, &QShortcut::activated, this, slot);
        m_followers.append({id, shortcut});
    };
    follow(ActionId::EditCategory, [this] { pickOther(); });
    follow(ActionId::Explain, [this] { askWhy(); });
    follow(ActionId::OpenOriginal, [this] { openOriginal(); });
    followKeys();
    on(Qt::Key_Space, [this] { m_queue->skip(); }); // but see keepPressKeys()
    on(Qt::Key_B, [this] { m_queue->back(); });
    on(Qt::ALT | Qt::Key_Left, [this] { m_queue->back(); });
    on(Qt::Key_Escape, [this] { Q_EMIT left(); });
}

void ReviewPage::followKeys()
{
    for (const Follower &follower : std::as_const(m_followers))
        follower.shortcut->setKeys(keysNear(this, follower.id));
}

void ReviewPage::connectCard()
{
    connect(m_card, &ReviewCard::picked, this, &ReviewPage::answer);
    connect(m_card, &ReviewCard::otherWanted, this, &ReviewPage::pickOther);
    connect(m_card, &ReviewCard::whyWanted, this, &ReviewPage::askWhy);
    connect(m_card, &ReviewCard::openWanted, this, &ReviewPage::openOriginal);
}

ArticleId ReviewPage::articleId() const
{
    return m_queue->current() ? m_queue->current()->row.id : 0;
}

QString ReviewPage::progressText() const
{
    return m_progress->text();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const Actions *actions = actionsNear(this))
        connect(actions, &Actions::keysChanged, this, &ReviewPage::followKeys, Qt::UniqueConnection);
    followKeys();
    m_queue->setActive(true);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_queue->setActive(false);
}

void ReviewPage::showCurrent()
{
    showProgress();
    if (!m_queue->current()) {
        showEmpty();
        return;
    }
    const ReviewItem &item = *m_queue->current();
    m_card->showItem(item, m_app.clock().now());
    m_stack->setCurrentIndex(1);
    showText(item.row.id);
}

void ReviewPage::showText(ArticleId id)
{
    whenDone(this, m_app.articles().article(id), [this, id](const Result<Article> &article) {
        if (!article || articleId() != id)
            return;
        m_card->showText(article->text);
        const ArticleStatus &status = article->row.status;
        if (!isUnsure(status))
            m_card->showAnswer(tr("It is in %1 now.").arg(categoryLabel(m_app.taxonomy().byId(status.category))));
    });
}

void ReviewPage::showProgress()
{
    const int left = m_queue->left();
    QString text;
    if (left > 0)
        text = m_queue->isCut() ? tr("at least %n left", nullptr, left) : tr("%n left", nullptr, left);
    m_progress->setText(text);
    m_back->setEnabled(m_queue->canGoBack());
    m_skip->setEnabled(m_queue->current().has_value());
    if (!m_queue->current() && m_queue->isLoaded())
        showEmpty();
}

void ReviewPage::showEmpty()
{
    const int skipped = m_queue->skipped();
    if (skipped > 0)
        m_empty->set(QStringLiteral("check"), tr("Nothing left to review"),
                     tr("You skipped %n article(s).", nullptr, skipped), tr("Look at them again"));
    else
        m_empty->set(QStringLiteral("check"), tr("Nothing to review"),
                     tr("Articles of which the classifier isn't sure come here. Every answer teaches it."));
    m_stack->setCurrentWidget(m_empty);
}

void ReviewPage::answer(const CategoryId &category)
{
    const ArticleId id = articleId();
    if (id == 0 || category.isEmpty())
        return;
    m_queue->answered();
    Q_EMIT answered(id, category);
}

void ReviewPage::pickOther()
{
    if (articleId() == 0)
        return;
    const QList<Category> offered = categoriesFor(m_app.taxonomy(), {m_queue->current()->row});
    auto *picker = new CategoryPicker(offered, m_card->suggestion(1), window());
    connect(picker, &CategoryPicker::picked, this, [this, id = articleId()](const CategoryId &category) {
        if (id == articleId())
            answer(category);
    });
    picker->showAt(m_card->mapToGlobal(QPoint(24, m_card->height() / 2)));
}

void ReviewPage::askWhy()
{
    if (m_queue->current())
        Q_EMIT whyWanted(m_queue->current()->row, m_card->mapToGlobal(QPoint(24, m_card->height())));
}

void ReviewPage::openOriginal()
{
    if (m_queue->current() && m_queue->current()->row.url.scheme().startsWith(u"http"))
        QDesktopServices::openUrl(m_queue->current()->row.url);
}

} // namespace oneul
