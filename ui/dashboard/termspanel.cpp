#include "dashboard/termspanel.h"

#include <algorithm>

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include "base/whendone.h"
#include "common/colors.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/searchnames.h"
#include "service/termtrends.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

enum Column { TermColumn, NowColumn, BeforeColumn };

constexpr int kRows = 12; ///< what termTrends() gives at most

} // namespace

TermsPanel::TermsPanel(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_finder(new TermFinder(app.articles(), this))
    , m_about(new QLabel)
    , m_rising(makeList(u"rising"_s, u"▲ "_s + tr("Rising")))
    , m_fading(makeList(u"fading"_s, u"▼ "_s + tr("Fading")))
{
    m_about->setObjectName(u"termsAbout"_s);
    m_about->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(20);
    layout->addWidget(m_about, 0, 0, 1, 2);
    layout->addWidget(m_rising, 1, 0, Qt::AlignTop);
    layout->addWidget(m_fading, 1, 1, Qt::AlignTop);
    layout->setRowStretch(2, 1);
}

QTreeWidget *TermsPanel::makeList(const QString &name, const QString &title)
{
    auto *list = new QTreeWidget;
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setHeaderLabels({title, tr("Now"), tr("Before")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(TermColumn, QHeaderView::Stretch);
    for (const int column : {NowColumn, BeforeColumn}) {
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    list->installEventFilter(this);
    connect(list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { activate(item); });
    return list;
}

void TermsPanel::choosePeriods(const Period &period, const QDate &oldest)
{
    m_now = period;
    m_before = period;
    const qint64 days = period.from.daysTo(period.to) + 1;
    if (oldest.isValid() && oldest >= period.from && days > 1) {
        // Nothing is before it: its newer half beside its older one, as far as there are articles.
        const QDate middle = oldest.addDays((oldest.daysTo(period.to) + 1) / 2);
        m_before.from = oldest;
        m_now.from = std::min(middle, period.to);
    } else {
        m_before.from = period.from.addDays(-days);
    }
    m_before.to = m_now.from.addDays(-1);
}

void TermsPanel::load(const Period &period, const QDate &oldest)
{
    const int asked = ++m_generation;
    choosePeriods(period, oldest);
    const auto found = m_finder->find({m_now.from, m_now.to}, {m_before.from, m_before.to}, period.kind);
    whenDone(this, found, [this, asked](const Result<TermTrends> &trends) {
        if (asked != m_generation)
            return;
        show(trends ? *trends : TermTrends());
        if (!trends)
            say(errorText(trends.error()));
    });
}

void TermsPanel::show(const TermTrends &trends)
{
    m_trends = trends;
    fill(m_rising, trends.rising);
    fill(m_fading, trends.fading);
    const QDate today = m_app.clock().today();
    const QString now = periodText(m_now.from, m_now.to, today);
    if (trends.titlesBefore == 0 || trends.titlesNow == 0)
        return say(tr("There are no earlier articles to compare %1 with.").arg(now));
    const QString periods = tr("%1 beside %2, by titles").arg(now, periodText(m_before.from, m_before.to, today));
    const bool none = trends.rising.isEmpty() && trends.fading.isEmpty();
    say(none ? periods + u": "_s + tr("nothing rose or faded clearly.") : periods);
}

void TermsPanel::say(const QString &text)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    m_about->setPalette(colors);
    m_about->setText(text);
}

void TermsPanel::fill(QTreeWidget *list, const QList<TermTrend> &terms)
{
    list->clear();
    for (const TermTrend &term : terms) {
        auto *item = new QTreeWidgetItem({term.text, QLocale().toString(term.now), QLocale().toString(term.before)});
        for (const int column : {NowColumn, BeforeColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(BeforeColumn, mutedText(palette()));
        item->setToolTip(TermColumn, tr("Search for “%1” in these days").arg(term.text));
        list->addTopLevelItem(item);
    }
    list->setVisible(!terms.isEmpty());
    const int row = terms.isEmpty() ? 0 : list->sizeHintForRow(0);
    list->setFixedHeight(list->header()->sizeHint().height() + row * std::min<int>(kRows, int(terms.size())) + 4);
}

bool TermsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *list = qobject_cast<QTreeWidget *>(watched);
        if (list && list->currentItem() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            activate(list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TermsPanel::activate(const QTreeWidgetItem *item)
{
    const bool rose = item->treeWidget() == m_rising;
    SearchQuery query;
    const QString text = item->text(TermColumn);
    query.words.append({{{text, SearchTerm::Where::Title, text.contains(u' ') || text.contains(u'-'), false}}, false});
    query.after = rose ? m_now.from : m_before.from;
    query.before = m_now.to.addDays(1);
    if (m_now.kind)
        query.filters.append({SearchQuery::Field::Kind, {kindName(*m_now.kind)}, false});
    Q_EMIT searchRequested(typedQuery(query, m_app.taxonomy()));
}

ChartTable TermsPanel::table(const QString &name) const
{
    ChartTable table{name, {tr("Direction"), tr("Term"), tr("Titles now"), tr("Titles before"), tr("Score")}, {}};
    const auto add = [&table](const QString &direction, const QList<TermTrend> &terms) {
        for (const TermTrend &term : terms)
            table.rows.append({direction, term.text, QString::number(term.now), QString::number(term.before),
                               QString::number(term.score, 'f', 2)});
    };
    add(tr("Rising"), m_trends.rising);
    add(tr("Fading"), m_trends.fading);
    return table;
}

} // namespace oneul
