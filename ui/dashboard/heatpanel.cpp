#include "dashboard/heatpanel.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QHeaderView>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/colors.h"
#include "common/emptystate.h"
#include "common/lettersize.h"
#include "common/uilanguage.h"
#include "dashboard/heatcells.h"
#include "dashboard/uprightheader.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/sourceservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 190; ///< of the sources, pixels
constexpr int kWidestCell = 64;
constexpr int kEmptyHeight = 160;

} // namespace

HeatPanel::HeatPanel(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
    , m_table(new QTableWidget)
    , m_note(new QLabel)
    , m_empty(new EmptyState)
{
    buildTable();
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addStretch(1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setMinimumHeight(kEmptyHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

HeatPanel::~HeatPanel()
{
    m_asked.cancel();
}

void HeatPanel::buildTable()
{
    m_table->setObjectName(u"heat"_s);
    m_table->setAccessibleName(tr("Articles by source and category"));
    m_table->setHorizontalHeader(new UprightHeader(m_table));
    m_table->setItemDelegate(new HeatCells(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setStyleSheet(u"QTableCornerButton::section { border: 0; background: palette(base); }"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setFixedWidth(forLetters(*this, kNameWidth));
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::cellClicked, this, &HeatPanel::activate);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { activate(-1, column); });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { activate(row, -1); });
}

void HeatPanel::load(const Period &period)
{
    m_asked.cancel();
    m_asked = Cancellation();
    const int asked = ++m_generation;
    const auto counted = m_app.articles().sourceDistribution(period.from, period.to, period.kind, m_asked);
    whenDone(this, counted, [this, asked, period](const Result<SourceDistributions> &distributions) {
        const bool calledOff = !distributions && distributions.error().code == ErrorCode::Cancelled;
        if (asked != m_generation || calledOff)
            return;
        m_period = period;
        if (distributions)
            return show(*distributions);
        m_empty->set(u"warning"_s, tr("The sources cannot be shown"), errorText(distributions.error()));
        m_stack->setCurrentWidget(m_empty);
    });
}

QString HeatPanel::nameOf(const HeatData::Row &row) const
{
    if (row.what == HeatData::Row::What::Imported)
        return tr("Imported reports");
    if (row.what == HeatData::Row::What::Others)
        return tr("%n other source(s)", nullptr, row.sources);
    const std::optional<Source> source = m_app.sources().byId(row.source);
    return source ? source->name : tr("A source that is gone");
}

void HeatPanel::show(const SourceDistributions &distributions)
{
    m_data = heatData(distributions, m_app.taxonomy());
    m_table->clear();
    m_table->setRowCount(int(m_data.rows.size()));
    m_table->setColumnCount(int(m_data.categories.size()) + 1);
    QStringList heads;
    for (const CategoryId &id : std::as_const(m_data.categories))
        heads.append(categoryLabel(m_app.taxonomy().byId(id)));
    m_table->setHorizontalHeaderLabels(heads << tr("All"));
    for (int column = 0; column < heads.size(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(heads.at(column));
    for (int row = 0; row < m_data.rows.size(); ++row)
        fillRow(row);
    m_note->setText(tr("Only the newest articles of this period are counted: it has more than 100,000."));
    m_note->setVisible(!m_data.isWhole);
    m_empty->set(u"dashboard"_s, tr("No articles in this period"));
    m_stack->setCurrentWidget(m_data.rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    fitHeight();
}

void HeatPanel::fillRow(int row)
{
    const HeatData::Row &data = m_data.rows.at(row);
    const QString name = nameOf(data);
    const QFontMetrics metrics(m_table->verticalHeader()->font());
    auto *side = new QTableWidgetItem(metrics.elidedText(name, Qt::ElideRight, kNameWidth - 16));
    side->setToolTip(name);
    side->setData(Qt::AccessibleTextRole, name);
    m_table->setVerticalHeaderItem(row, side);
    for (int column = 0; column <= m_data.categories.size(); ++column) {
        const bool isSum = column == m_data.categories.size();
        const int count = isSum ? data.total : data.counts.at(column);
        auto *item = new QTableWidgetItem(count > 0 ? QLocale().toString(count) : QString());
        const QString head = m_table->horizontalHeaderItem(column)->text();
        item->setData(Qt::AccessibleTextRole, u"%1, %2: %3"_s.arg(name, head, QLocale().toString(count)));
        item->setToolTip(u"%1\n%2: %3"_s.arg(name, head, QLocale().toString(count)));
        // Squeezed, so that few are told apart from none beside the largest.
        if (!isSum && count > 0 && m_data.largest > 0)
            item->setData(HeatCells::kStrengthRole, std::sqrt(std::min(1.0, double(count) / m_data.largest)));
        m_table->setItem(row, column, item);
    }
}

void HeatPanel::fitHeight()
{
    const int columns = std::max(1, m_table->columnCount());
    const int cell = std::min(kWidestCell, (width() - kNameWidth) / columns);
    const int line = m_table->fontMetrics().height() + 8;
    m_table->horizontalHeader()->setDefaultSectionSize(
        std::max(cell, m_table->horizontalHeader()->minimumSectionSize()));
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + line * m_table->rowCount() + 2);
}

void HeatPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// Whoever goes elsewhere opens a list, which is read where this is counted; the page asks again when it is opened.
void HeatPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_asked.cancel();
}

bool HeatPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && m_table->currentRow() >= 0) {
            activate(m_table->currentRow(), m_table->currentColumn());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeatPanel::activate(int row, int column)
{
    ArticleFilter filter = filterOf(m_period.from, m_period.to, m_period.kind);
    QStringList heading;
    if (column >= 0 && column < m_data.categories.size()) {
        filter.category = m_data.categories.at(column);
        heading.append(categoryLabel(m_app.taxonomy().byId(*filter.category)));
    }
    // Imported articles and those of the smaller sources are shown among all of their category.
    if (row >= 0 && m_data.rows.at(row).what == HeatData::Row::What::Source) {
        filter.source = m_data.rows.at(row).source;
        heading.append(nameOf(m_data.rows.at(row)));
    }
    heading.append(periodText(m_period.from, m_period.to, m_app.clock().today()));
    Q_EMIT filterRequested(filter, heading.join(u" · "_s));
}

ChartTable HeatPanel::table(const QString &name) const
{
    ChartTable table{name, {tr("Source")}, {}};
    for (const CategoryId &id : m_data.categories)
        table.header.append(categoryName(m_app.taxonomy().byId(id)));
    table.header.append(tr("All"));
    for (const HeatData::Row &row : m_data.rows) {
        QStringList cells{nameOf(row)};
        for (const int count : row.counts)
            cells.append(QString::number(count));
        table.rows.append(cells << QString::number(row.total));
    }
    return table;
}

} // namespace oneul
