#include "manager/sourcepage.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include "base/whendone.h"
#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "manager/exchangedialog.h"
#include "manager/historymodel.h"
#include "manager/sourcedetails.h"
#include "manager/sourcewords.h"
#include "service/app.h"
#include "service/sourceservice.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kWide = 780; ///< from here on facts and fetches stand side by side

QPushButton *button(const QString &iconName, const QString &text)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setIconSize(QSize(16, 16));
    made->setAutoDefault(false);
    return made;
}

void tint(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

SourcePage::SourcePage(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_name(new ElidedLabel)
    , m_state(new QLabel)
    , m_pause(button(QStringLiteral("pause"), {}))
    , m_why(button(QStringLiteral("info"), {}))
    , m_details(new SourceDetails(app))
    , m_history(new HistoryModel(this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("sourcePage"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("About the source"));
    setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_details);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    m_body->setSpacing(14);
    m_body->addWidget(scroll, 4);
    m_body->addWidget(makeHistory(), 7);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 10);
    layout->setSpacing(10);
    layout->addLayout(makeHead());
    layout->addLayout(m_body, 1);
    connect(m_details, &SourceDetails::whyRequested, this, [this] { openExchange(-1); });
    connect(m_details, &SourceDetails::tryAgainRequested, this, [this] { Q_EMIT tryAgainRequested(m_source.id); });
    connect(&app.sources(), &SourceService::fetched, this, [this](SourceId id) {
        if (id == m_source.id)
            loadHistory();
    });
}

QLayout *SourcePage::makeHead()
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_name->setFont(font);
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_state->setObjectName(QStringLiteral("sourceState"));
    QPushButton *refresh = button(QStringLiteral("refresh"), tr("Refresh"));
    QPushButton *edit = button(QStringLiteral("edit"), tr("Edit…"));
    QPushButton *articles = button(QStringLiteral("news"), tr("Articles"));
    QPushButton *remove = button(QStringLiteral("remove"), tr("Remove"));
    connect(refresh, &QPushButton::clicked, this, [this] { Q_EMIT refreshRequested(m_source.id); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_source.id); });
    connect(articles, &QPushButton::clicked, this, [this] { Q_EMIT articlesRequested(m_source.id); });
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_source.id); });
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_source.id, !m_source.enabled); });
    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_name, 1);
    title->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *each : {refresh, edit, articles, m_pause, remove})
        row->addWidget(each);
    row->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setSpacing(8);
    head->addLayout(title);
    head->addLayout(row);
    return head;
}

QWidget *SourcePage::makeHistory()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Last fetches"));
    m_table->setModel(m_history);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(90);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Outcome, QHeaderView::Stretch);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openExchange(index.row()); });
    m_why->setText(tr("Show the &exchange…"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    connect(m_why, &QPushButton::clicked, this, [this] { openExchange(qMax(0, m_table->currentIndex().row())); });
    auto *title = new QLabel(tr("Last fetches"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_empty->setWordWrap(true);
    tint(m_empty, mutedText(palette()));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_why);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    return pane;
}

void SourcePage::show(const Source &source, const SourceCounts &counts)
{
    const bool other = source.id != m_source.id;
    m_source = source;
    const QDateTime now = m_app.clock().now();
    const Health health = healthOf(source, counts.articles, now);
    m_name->setFullText(sourceTitle(source));
    m_state->setText(stateText(source, health, now));
    tint(m_state, healthColor(health, palette()));
    m_pause->setText(source.enabled ? tr("Pause") : tr("Resume"));
    m_pause->setIcon(icon(source.enabled ? QStringLiteral("pause") : QStringLiteral("resume")));
    m_details->show(source, counts);
    if (other) {
        showHistory({});
        loadHistory();
    }
}

void SourcePage::loadHistory()
{
    whenDone(this, m_app.sources().history(m_source.id),
             [this, id = m_source.id](const Result<QList<FetchRecord>> &records) {
                 if (id == m_source.id)
                     showHistory(records ? *records : QList<FetchRecord>());
             });
}

void SourcePage::showHistory(const QList<FetchRecord> &records)
{
    const int minutes = m_app.settings().number(Key::RefreshMinutes);
    m_history->setRecords(records, nextText(m_source, minutes, m_app.clock().now()));
    m_table->setVisible(!records.isEmpty());
    m_why->setEnabled(!records.isEmpty());
    m_empty->setVisible(records.isEmpty());
    m_empty->setText(tr("It has not been fetched yet."));
}

void SourcePage::openExchange(int row)
{
    if (row < 0) {
        row = 0;
        while (m_history->recordAt(row) && m_history->recordAt(row)->error.code == ErrorCode::None)
            ++row;
    }
    const FetchRecord *record = m_history->recordAt(row);
    if (!record)
        return;
    auto *dialog = new ExchangeDialog(sourceTitle(m_source), *record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= forLetters(*this, kWide);
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace oneul
