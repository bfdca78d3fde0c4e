#include "today/storyrows.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "common/colors.h"
#include "common/rowtree.h"
#include "common/uilanguage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using What = StoryChange::What;

constexpr int kTitle = 0;
constexpr int kSources = 1;
constexpr int kIndexRole = Qt::UserRole;

QString headingOf(What what)
{
    switch (what) {
    case What::New:
        return u"＋  "_s + StoryRows::tr("New");
    case What::Continued:
        return u"→  "_s + StoryRows::tr("Continued");
    case What::Changed:
        return u"△  "_s + StoryRows::tr("Changed");
    case What::Quiet:
        return u"○  "_s + StoryRows::tr("Gone quiet");
    }
    return {};
}

} // namespace

StoryRows::StoryRows(QWidget *parent) : QWidget(parent), m_empty(new QLabel), m_tree(new QTreeWidget)
{
    m_empty->setWordWrap(true);
    m_tree->setObjectName(u"storyRows"_s);
    m_tree->setAccessibleName(tr("Stories"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(kSources, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { activate(item); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree);
    m_empty->hide(); // until it is known that there are none
    m_tree->hide();
    layout->addStretch(1);
}

void StoryRows::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void StoryRows::setStories(const QList<StoryChange> &changes, const QList<What> &kinds, int most,
                           const Taxonomy &taxonomy)
{
    const QString before = keyOf(m_tree->currentItem());
    m_changes = changes;
    m_tree->clear();
    for (const What what : kinds)
        addKind(what, most, taxonomy);
    m_tree->expandAll();
    // A refresh in the background takes the place in the list from nobody.
    for (QTreeWidgetItemIterator it(m_tree); !before.isEmpty() && *it != nullptr; ++it) {
        if (keyOf(*it) == before)
            m_tree->setCurrentItem(*it);
    }
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    m_empty->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    fitToRows(m_tree);
}

/// What tells a row from others, also after the rows were made anew; "" : a heading, or none.
QString StoryRows::keyOf(const QTreeWidgetItem *item) const
{
    const QVariant index = item == nullptr ? QVariant() : item->data(kTitle, kIndexRole);
    if (!index.isValid())
        return {};
    const StoryChange &change = m_changes.at(index.toInt());
    return u"%1/%2/%3"_s.arg(int(change.what)).arg(change.story.id).arg(change.story.title);
}

void StoryRows::addKind(What what, int most, const Taxonomy &taxonomy)
{
    QTreeWidgetItem *heading = nullptr;
    int left = most;
    for (int i = 0; i < m_changes.size() && left > 0; ++i) {
        const StoryChange &change = m_changes.at(i);
        if (change.what != what)
            continue;
        --left;
        if (!heading) {
            heading = new QTreeWidgetItem(m_tree, {headingOf(what), QString()});
            heading->setFlags(Qt::ItemIsEnabled);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            heading->setFont(kTitle, font);
        }
        const Category &category = taxonomy.byId(change.category);
        const QString title =
            category.emoji.isEmpty() ? change.story.title : category.emoji + u' ' + change.story.title;
        const int sources = change.story.sources;
        auto *item =
            new QTreeWidgetItem(heading, {title, sources > 1 ? tr("%n source(s)", nullptr, sources) : QString()});
        item->setData(kTitle, kIndexRole, i);
        item->setToolTip(kTitle, u"<p>%1</p>"_s.arg(change.story.title.toHtmlEscaped()));
        item->setForeground(kSources, mutedText(palette()));
        item->setData(kTitle, Qt::AccessibleDescriptionRole, categoryName(category));
    }
}

bool StoryRows::eventFilter(QObject *watched, QEvent *event)
{
    if (!isEnterOnRow(*m_tree, watched, *event))
        return QWidget::eventFilter(watched, event);
    activate(m_tree->currentItem());
    return true;
}

void StoryRows::activate(const QTreeWidgetItem *item)
{
    const QVariant index = item->data(kTitle, kIndexRole);
    if (!index.isValid())
        return;
    // A copy: who listens may ask for other stories at once.
    const Story story = m_changes.at(index.toInt()).story;
    if (story.id > 0)
        Q_EMIT storyWanted(story.id);
    else if (!story.articles.isEmpty())
        Q_EMIT articleActivated(story.articles.constLast(), story.last);
}

} // namespace oneul
