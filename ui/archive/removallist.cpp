#include "archive/removallist.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "archive/removalmodel.h"
#include "common/dates.h"
#include "service/app.h"
#include "service/sourceservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinimumHeight = 130;

QString planText(const RetentionPlan &plan, const QDate &today)
{
    const QString bytes = QLocale().formattedDataSize(plan.bytes, 0, QLocale::DataSizeTraditionalFormat);
    return RemovalList::tr("%L1 of %L2 articles would go, published from %3 to %4; about %5.")
        .arg(plan.size())
        .arg(plan.archive)
        .arg(shortDay(plan.oldest.toLocalTime().date(), today), shortDay(plan.newest.toLocalTime().date(), today),
             bytes);
}

} // namespace

RemovalList::RemovalList(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_text(new QLabel)
    , m_sources(new QTreeWidget)
    , m_table(new QTableView)
    , m_model(new RemovalModel(app, this))
{
    m_text->setObjectName(u"removalText"_s);
    m_text->setWordWrap(true);
    m_sources->setObjectName(u"removalSources"_s);
    m_sources->setRootIsDecorated(false);
    m_sources->setUniformRowHeights(true);
    m_sources->setHeaderLabels({tr("Source"), tr("Articles")});
    m_sources->setSelectionMode(QAbstractItemView::NoSelection);
    m_sources->header()->setStretchLastSection(false);
    m_sources->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_sources->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_sources->setAccessibleName(tr("How many articles of each source would go"));
    setUpTable();
    auto *splitter = new QSplitter;
    splitter->addWidget(m_sources);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setMinimumHeight(kMinimumHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(splitter, 1);
}

void RemovalList::setUpTable()
{
    m_table->setObjectName(u"removalTable"_s);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setAccessibleName(tr("Articles that would go"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(RemovalModel::Title, QHeaderView::Stretch);
    header->resizeSection(RemovalModel::SourceName, m_table->fontMetrics().height() * 6);
    header->resizeSection(RemovalModel::Published, m_table->fontMetrics().height() * 5);
}

void RemovalList::showBusy()
{
    m_text->setText(tr("Looking through the archive…"));
}

void RemovalList::showError(const QString &text)
{
    m_text->setText(text);
}

void RemovalList::setPlan(const RetentionPlan &plan, bool off)
{
    m_model->setPlan(plan);
    fillSources(plan);
    if (plan.size() > 0)
        m_text->setText(planText(plan, m_app.clock().today()));
    else
        m_text->setText(off ? tr("There is no rule: every article stays.") : tr("Every article stays."));
}

void RemovalList::fillSources(const RetentionPlan &plan)
{
    m_sources->clear();
    QList<QTreeWidgetItem *> items;
    QList<std::pair<int, SourceId>> counts;
    for (auto it = plan.perSource.begin(); it != plan.perSource.end(); ++it)
        counts.append({it.value(), it.key()});
    std::ranges::sort(counts, std::greater<>());
    for (const auto &[count, id] : std::as_const(counts)) {
        const auto source = m_app.sources().byId(id);
        const QString name = source ? source->name : tr("Imported, or of a source that is gone");
        auto *item = new QTreeWidgetItem({name, QLocale().toString(count)});
        item->setToolTip(0, name);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        items.append(item);
    }
    m_sources->addTopLevelItems(items);
}

} // namespace oneul
