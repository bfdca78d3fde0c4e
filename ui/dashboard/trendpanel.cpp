#include "dashboard/trendpanel.h"

#include <algorithm>

#include <QButtonGroup>
#include <QCursor>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "categories/taxonomywords.h"
#include "common/uilanguage.h"
#include "dashboard/categorytable.h"
#include "dashboard/daybars.h"
#include "dashboard/segmentbutton.h"
#include "dashboard/taxonomychanges.h"
#include "service/app.h"
#include "service/taxonomyservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostVersions = 500; ///< more changes than anybody reads in a chart

} // namespace

TrendPanel::TrendPanel(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_bars(new DayBars)
    , m_sums(new CategoryTable)
    , m_table(new QTableWidget)
    , m_stack(new QStackedWidget)
    , m_changesButton(new QToolButton)
{
    m_sums->setObjectName(u"sums"_s);
    m_sums->setAccessibleName(tr("Categories of the period"));
    m_table->setObjectName(u"trendTable"_s);
    m_table->setAccessibleName(tr("Over time"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leads on
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changesButton->setObjectName(u"changes"_s);
    m_changesButton->setAccessibleName(tr("Changes of the taxonomy"));
    m_changesButton->setAutoRaise(true);
    m_changesButton->setFocusPolicy(Qt::StrongFocus);
    m_changesButton->hide();
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_table);
    auto *left = new QVBoxLayout;
    left->addWidget(m_stack, 1);
    left->addWidget(m_changesButton, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 3);
    layout->addWidget(m_sums, 2);

    connect(m_bars, &DayBars::partActivated, this, &TrendPanel::activate);
    connect(m_bars, &DayBars::barActivated, this, [this](int bar) {
        if (bar < m_data.size())
            Q_EMIT dayActivated(m_data.at(bar).newest);
    });
    connect(m_bars, &DayBars::changeActivated, this, [this](int bar) { showChanges(m_changes.value(bar)); });
    connect(m_changesButton, &QToolButton::clicked, this, [this] { showChanges(allChanges()); });
    connect(m_sums, &CategoryTable::categoryActivated, this,
            [this](const CategoryId &category) { Q_EMIT filterRequested(category, m_period.from, m_period.to); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        if (item && item->data(Qt::UserRole).isValid())
            activate(item->data(Qt::UserRole).toString(), row);
    });
    connect(&app.taxonomies(), &TaxonomyService::changed, this, [this] { loadChanges(); });
    loadChanges();
}

QWidget *TrendPanel::makeControls()
{
    auto *controls = new QWidget;
    auto *layout = new QHBoxLayout(controls);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    m_scale = new QButtonGroup(controls);
    QWidget *scale = segmentRow({tr("Counts"), tr("Shares")}, m_scale, tr("What the bars are measured in"));
    scale->setObjectName(u"scale"_s);
    auto *views = new QButtonGroup(controls);
    QWidget *view = segmentRow({tr("Chart"), tr("Table")}, views, tr("How it is shown"));
    view->setObjectName(u"view"_s);
    layout->addWidget(scale);
    layout->addWidget(view);
    connect(m_scale, &QButtonGroup::idClicked, this, [this] { show(); });
    connect(views, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    return controls;
}

void TrendPanel::loadChanges()
{
    whenDone(this, m_app.taxonomies().versions(kMostVersions), [this](const Result<QList<TaxonomyVersion>> &versions) {
        if (!versions)
            return; // the bars stand without marks
        m_versions = *versions;
        if (!m_data.isEmpty())
            show();
    });
}

void TrendPanel::setDays(const QList<DayDistribution> &days, const Period &period)
{
    m_period = period;
    m_data = timeBars(days, period.from, period.to, period.unit);
    show();
}

void TrendPanel::show()
{
    const QDate today = m_app.clock().today();
    m_changes = changesInBars(m_versions, m_data);
    DayBars::Data data{m_data, m_period.unit, {}, m_scale && m_scale->checkedId() == 1};
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        QStringList lines;
        for (const TaxonomyVersion &version : change.value())
            lines.append(changeDetails(version, today));
        data.changes.insert(change.key(), lines.join(u'\n'));
    }
    m_bars->setData(data, m_app.taxonomy());
    m_bars->setAccessibleName(tr("Articles by category, %1").arg(periodText(m_period.from, m_period.to, today)));
    const int changes = int(allChanges().size());
    m_changesButton->setVisible(changes > 0);
    m_changesButton->setText(u"◆ "_s + tr("%n change(s) of the taxonomy", nullptr, changes));
    showSums();
    showTable();
}

QList<CategoryId> TrendPanel::usedCategories() const
{
    QList<CategoryId> used;
    for (const Category &category : m_app.taxonomy().categories()) {
        if (std::ranges::any_of(m_data, [&](const TimeBar &bar) { return bar.counts.value(category.id) > 0; }))
            used.append(category.id);
    }
    return used;
}

void TrendPanel::showSums()
{
    QHash<CategoryId, int> sums;
    for (const TimeBar &bar : std::as_const(m_data)) {
        for (auto count = bar.counts.cbegin(); count != bar.counts.cend(); ++count)
            sums[count.key()] += count.value();
    }
    // The topmost part of a bar is the last one.
    QList<CategoryId> order = usedCategories();
    std::ranges::reverse(order);
    m_sums->setCounts(order, sums, m_app.taxonomy());
}

void TrendPanel::showTable()
{
    const QList<CategoryId> used = usedCategories();
    QStringList header;
    for (const CategoryId &id : used)
        header.append(categoryLabel(m_app.taxonomy().byId(id)));
    m_table->clear();
    m_table->setColumnCount(int(used.size()) + 1);
    m_table->setRowCount(int(m_data.size()));
    m_table->setHorizontalHeaderLabels(header << tr("All"));
    QStringList sides;
    for (int row = 0; row < m_data.size(); ++row) {
        const TimeBar &bar = m_data.at(row);
        sides.append(barTitle(bar, m_period.unit));
        for (int column = 0; column <= used.size(); ++column) {
            const CategoryId id = used.value(column);
            const int count = id.isEmpty() ? bar.total : bar.counts.value(id);
            auto *item = new QTableWidgetItem(QLocale().toString(count));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::UserRole, id);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVerticalHeaderLabels(sides);
}

ChartTable TrendPanel::table(const QString &name) const
{
    const QList<CategoryId> used = usedCategories();
    ChartTable table{name, {tr("First day"), tr("Last day")}, {}};
    for (const CategoryId &id : used)
        table.header.append(categoryName(m_app.taxonomy().byId(id)));
    table.header += {tr("All"), tr("Changes of the taxonomy")};
    for (int i = 0; i < m_data.size(); ++i) {
        const TimeBar &bar = m_data.at(i);
        QStringList row{bar.first.toString(Qt::ISODate), bar.last.toString(Qt::ISODate)};
        for (const CategoryId &id : used)
            row.append(QString::number(bar.counts.value(id)));
        QStringList changes;
        for (const TaxonomyVersion &version : m_changes.value(i))
            changes.append(changeText(version));
        table.rows.append(row << QString::number(bar.total) << changes.join(u"; "_s));
    }
    return table;
}

QList<TaxonomyVersion> TrendPanel::allChanges() const
{
    QList<TaxonomyVersion> all;
    for (const QList<TaxonomyVersion> &ofBar : m_changes)
        all += ofBar;
    return all;
}

void TrendPanel::showChanges(const QList<TaxonomyVersion> &versions)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TaxonomyVersion &version : versions) {
        const QDate day = version.at.toLocalTime().date();
        const QString text = changeDetails(version, m_app.clock().today()).replace(u'&', u"&&"_s);
        connect(menu->addAction(text), &QAction::triggered, this, [this, day] { Q_EMIT dayActivated(day); });
    }
    const bool byMouse = m_bars->underMouse();
    menu->popup(byMouse ? QCursor::pos() : m_changesButton->mapToGlobal(m_changesButton->rect().bottomLeft()));
}

void TrendPanel::activate(const CategoryId &category, int bar)
{
    if (bar < m_data.size()) // the click waited in a queue, and there may be other bars by now
        Q_EMIT filterRequested(category, m_data.at(bar).first, m_data.at(bar).last);
}

} // namespace oneul
