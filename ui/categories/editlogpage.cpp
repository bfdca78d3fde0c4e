#include "categories/editlogpage.h"

#include <optional>

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

#include "categories/chipdelegate.h"
#include "categories/decisionwords.h"
#include "categories/editlogfilter.h"
#include "categories/editlogmodel.h"
#include "common/accessiblerole.h"
#include "common/emptystate.h"
#include "common/flowlayout.h"
#include "common/focuslead.h"
#include "common/icons.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/taxonomyservice.h"

namespace oneul {

namespace {

constexpr int kSide = 20; ///< pixels beside the page
constexpr int kEnough = 60; ///< lines that a filter looks for before it is scrolled
constexpr int kMostLooked = 20000; ///< lines that it looks through for them

} // namespace

EditLogPage::EditLogPage(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_model(new EditLogModel(app.learning(), app.taxonomy(), app.clock(), this))
    , m_filter(new EditLogFilter(this))
    , m_table(new QTableView(this))
    , m_who(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("editLogPage"));
    m_filter->setSourceModel(m_model);
    makeTable();
    auto *content = new QWidget;
    auto *margins = new QVBoxLayout(content);
    margins->setContentsMargins(kSide, 0, kSide, 12);
    margins->addWidget(m_table);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addLayout(m_stack, 1);
    connectAll();
}

QWidget *EditLogPage::makeHead()
{
    auto *title = new QLabel(tr("Log of category edits"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    title->setFont(font);
    m_who->setObjectName(QStringLiteral("logWho"));
    nameChoice(m_who, tr("Who"));
    m_who->addItem(tr("Everybody"));
    for (const CategoryOrigin origin :
         {CategoryOrigin::User, CategoryOrigin::Rule, CategoryOrigin::Import, CategoryOrigin::Model})
        m_who->addItem(originName(origin), static_cast<int>(origin));
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter this list"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(220);
    m_text->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_putBack = new QPushButton(tr("Put back"), this);
    m_putBack->setObjectName(QStringLiteral("putBack"));
    m_putBack->setToolTip(tr("Gives the article its former category again"));
    m_putBack->setAutoDefault(false);
    m_putBack->setEnabled(false);
    auto *head = new QWidget(this);
    auto *line = new FlowLayout(8, head);
    line->setContentsMargins(kSide, 12, kSide, 0);
    line->addWidget(title);
    line->addStretch();
    line->addWidget(m_putBack);
    line->addWidget(m_who);
    line->addWidget(m_text);
    return head;
}

void EditLogPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("editLog"));
    m_table->setAccessibleName(tr("Log of category edits"));
    m_table->setModel(m_filter);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().ascent() + fontMetrics().descent() + 12);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(EditLogModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(EditLogModel::Time, 110);
    m_table->setColumnWidth(EditLogModel::Who, 100);
    auto *chips = new ChipDelegate(EditLogModel::ColorRole, this);
    for (const int column : {EditLogModel::Before, EditLogModel::After}) {
        m_table->setColumnWidth(column, 190);
        m_table->setItemDelegateForColumn(column, chips);
    }
    leadFocus(this, m_table);
}

void EditLogPage::connectAll()
{
    connect(&m_app.articles(), &ArticleService::changed, this, &EditLogPage::follow);
    connect(&m_app.taxonomies(), &TaxonomyService::changed, m_model, &EditLogModel::showTaxonomy);
    connect(m_model, &EditLogModel::read, this, &EditLogPage::showState);
    connect(m_model, &EditLogModel::failed, this, [this](const Error &error) {
        m_empty->set(QStringLiteral("warning"), errorText(error));
        m_stack->setCurrentWidget(m_empty);
    });
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant who = m_who->currentData();
        m_filter->setWho(who.isValid() ? std::optional(static_cast<CategoryOrigin>(who.toInt())) : std::nullopt);
        showState();
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showState();
    });
    connect(m_putBack, &QPushButton::clicked, this, &EditLogPage::putBack);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EditLogModel::Title)
            openRow(index);
    });
    connect(m_table, &QTableView::activated, this, &EditLogPage::openRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EditLogPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_putBack->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &EditLogPage::leave);
}

/// Out of the filter first, and out of the page then.
void EditLogPage::leave()
{
    if (!m_text->hasFocus())
        return Q_EMIT left();
    m_text->clear();
    m_table->setFocus();
}

void EditLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void EditLogPage::follow()
{
    m_stale = !isVisible();
    if (!m_stale)
        m_model->readNewer();
}

void EditLogPage::showState()
{
    // What is sought may be further down than what has been read.
    if (m_filter->isActive() && m_filter->rowCount() < kEnough && m_model->rowCount() < kMostLooked)
        m_model->fetchMore({});
    if (m_filter->rowCount() > 0 || m_model->isReading()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (m_filter->isActive())
        m_empty->set(QStringLiteral("filter"), tr("Nothing matches the filter"));
    else
        m_empty->set(QStringLiteral("category"), tr("No edits yet"),
                     tr("Whatever you, your rules or an import do to categories is told here."));
    m_stack->setCurrentWidget(m_empty);
}

void EditLogPage::openRow(const QModelIndex &index)
{
    if (const CategoryLogLine *line = m_model->lineAt(m_filter->mapToSource(index).row()))
        Q_EMIT articleActivated(line->article);
}

void EditLogPage::putBack()
{
    const QModelIndex index = m_table->currentIndex();
    const CategoryLogLine *line = index.isValid() ? m_model->lineAt(m_filter->mapToSource(index).row()) : nullptr;
    if (line != nullptr)
        Q_EMIT putBackWanted(line->article, m_app.taxonomy().byId(line->change.before).id);
}

void EditLogPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const CategoryLogLine *line = index.isValid() ? m_model->lineAt(m_filter->mapToSource(index).row()) : nullptr;
    if (line == nullptr)
        return;
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open the article")), &QAction::triggered, this,
            [this, id = line->article] { Q_EMIT articleActivated(id); });
    connect(menu->addAction(m_putBack->text()), &QAction::triggered, this, &EditLogPage::putBack);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace oneul
