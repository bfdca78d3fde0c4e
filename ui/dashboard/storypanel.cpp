#include "dashboard/storypanel.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/colors.h"
#include "common/rowtree.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/storyservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using What = StoryChange::What;

constexpr int kFirst = 4; ///< stories of each kind of change that are shown at once
constexpr int kMost = 200; ///< that are shown at all
constexpr int kWindow = 7; ///< days before
constexpr int kStoryRole = Qt::UserRole; ///< index of the change
constexpr int kWhatRole = Qt::UserRole + 1; ///< of headings and of "more"

enum Column { TitleColumn, CountColumn };

QString nameOf(What what)
{
    switch (what) {
    case What::New:
        return StoryPanel::tr("New");
    case What::Continued:
        return StoryPanel::tr("Continued");
    case What::Changed:
        return StoryPanel::tr("Changed");
    case What::Quiet:
        return StoryPanel::tr("Gone quiet");
    }
    return {};
}

/// A shape for each, so that the headings are told apart at a glance.
QString symbolOf(What what)
{
    switch (what) {
    case What::New:
        return u"＋"_s;
    case What::Continued:
        return u"→"_s;
    case What::Changed:
        return u"△"_s;
    case What::Quiet:
        return u"○"_s;
    }
    return {};
}

} // namespace

StoryPanel::StoryPanel(App &app, QWidget *parent)
    : QWidget(parent), m_app(app), m_about(new QLabel), m_tree(new QTreeWidget)
{
    m_about->setWordWrap(true);
    m_tree->setObjectName(u"stories"_s);
    m_tree->setAccessibleName(tr("Day over day"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { activate(item); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_tree);
    layout->addStretch(1);
}

void StoryPanel::load(const QDate &day, std::optional<Kind> kind)
{
    const int asked = ++m_generation;
    if (day != m_day)
        m_open.clear();
    m_day = day;
    whenDone(this, m_app.stories().dayOverDay(day, kind, kWindow),
             [this, asked](const Result<QList<StoryChange>> &changes) {
                 if (asked != m_generation)
                     return;
                 m_changes = changes ? *changes : QList<StoryChange>();
                 show();
                 if (!changes)
                     showError(changes.error());
             });
}

void StoryPanel::show()
{
    m_tree->clear();
    for (const What what : {What::New, What::Continued, What::Changed, What::Quiet})
        fill(what);
    m_tree->expandAll();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    m_about->setPalette(colors);
    m_about->setText(tr("Stories of the day beside those of the %n day(s) before", nullptr, kWindow));
    m_tree->show();
    fitToRows(m_tree);
}

void StoryPanel::fill(What what)
{
    QList<int> indexes;
    for (int i = 0; i < m_changes.size(); ++i) {
        if (m_changes.at(i).what == what)
            indexes.append(i);
    }
    const QString count = QLocale().toString(indexes.size());
    auto *heading = new QTreeWidgetItem({u"%1  %2 · %3"_s.arg(symbolOf(what), nameOf(what), count), QString()});
    QFont font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(TitleColumn, font);
    heading->setData(TitleColumn, kWhatRole, int(what));
    m_tree->addTopLevelItem(heading);
    const bool isOpen = m_open.contains(int(what));
    const qsizetype shown = std::min<qsizetype>(indexes.size(), isOpen ? kMost : kFirst);
    for (const int index : indexes.first(shown))
        heading->addChild(itemOf(index));
    if (!isOpen && shown < indexes.size()) {
        auto *more = new QTreeWidgetItem({tr("%n more", nullptr, int(indexes.size() - shown)), QString()});
        more->setForeground(TitleColumn, palette().color(QPalette::Link));
        more->setData(TitleColumn, kWhatRole, int(what));
        heading->addChild(more);
    }
}

QTreeWidgetItem *StoryPanel::itemOf(int index) const
{
    const StoryChange &change = m_changes.at(index);
    const Category &category = m_app.taxonomy().byId(change.category);
    const int sources = change.story.sources;
    const QString title = category.emoji.isEmpty() ? change.story.title : category.emoji + u' ' + change.story.title;
    auto *item = new QTreeWidgetItem({title, sources > 1 ? tr("%n source(s)", nullptr, sources) : QString()});
    item->setData(TitleColumn, kStoryRole, index);
    item->setToolTip(TitleColumn, change.story.title);
    item->setForeground(CountColumn, mutedText(palette()));
    return item;
}

void StoryPanel::showError(const Error &error)
{
    m_about->setText(tr("The stories cannot be shown. %1").arg(errorText(error)));
    m_tree->hide();
}

bool StoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEnterOnRow(*m_tree, watched, *event))
        return QWidget::eventFilter(watched, event);
    activate(m_tree->currentItem());
    return true;
}

void StoryPanel::activate(const QTreeWidgetItem *item)
{
    const QVariant story = item->data(TitleColumn, kStoryRole);
    if (story.isValid())
        return openStory(story.toInt());
    const int what = item->data(TitleColumn, kWhatRole).toInt();
    if (!m_open.remove(what))
        m_open.insert(what);
    // The item that was clicked goes with the others; the keys go on from its heading.
    QMetaObject::invokeMethod(
        this,
        [this, what] {
            show();
            for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
                QTreeWidgetItem *heading = m_tree->topLevelItem(row);
                if (heading->data(TitleColumn, kWhatRole).toInt() == what)
                    m_tree->setCurrentItem(heading);
            }
        },
        Qt::QueuedConnection);
}

void StoryPanel::openStory(int index)
{
    const Story &story = m_changes.at(index).story;
    if (story.id > 0) {
        ArticleFilter filter;
        filter.story = story.id;
        Q_EMIT filterRequested(filter, story.title);
    } else if (!story.articles.isEmpty()) {
        Q_EMIT articleActivated(story.articles.constLast(), story.last);
    }
}

ChartTable StoryPanel::table(const QString &name) const
{
    ChartTable table{
        name,
        {tr("Change"), tr("Story"), tr("Category"), tr("Sources"), tr("Articles"), tr("First day"), tr("Last day")},
        {}};
    for (const StoryChange &change : m_changes)
        table.rows.append({nameOf(change.what), change.story.title,
                           categoryName(m_app.taxonomy().byId(change.category)), QString::number(change.story.sources),
                           QString::number(change.story.articles.size()), change.story.first.toString(Qt::ISODate),
                           change.story.last.toString(Qt::ISODate)});
    return table;
}

} // namespace oneul
