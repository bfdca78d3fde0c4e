#include "articles/storypopup.h"

#include <algorithm>

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

#include "common/actionkeys.h"
#include "common/actions.h"
#include "common/colors.h"
#include "common/dates.h"
#include "common/lettersize.h"
#include "common/popup.h"
#include "common/presskeys.h"

namespace oneul {

namespace {

enum Column { SourceColumn, TitleColumn, DateColumn, ColumnCount };

constexpr int kWidth = 640;
constexpr int kMostRows = 12; ///< what is more is scrolled to

} // namespace

StoryPopup::StoryPopup(const QList<StorySource> &sources, bool hasList, const QDateTime &now, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_sources(sources), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("storyPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sources of the story"));
    framePopup(this);
    QSet<QString> names;
    for (const StorySource &source : sources)
        names.insert(source.name);
    auto *title = new QLabel(tr("%n source(s) of this story", nullptr, static_cast<int>(names.size())), this);
    title->setObjectName(QStringLiteral("storyTitle"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    makeTree();
    fill(now);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(m_tree);
    layout->addWidget(makeFoot(hasList));
    setFixedWidth(forLetters(*this, kWidth));
    m_tree->setFocus();
}

void StoryPopup::makeTree()
{
    m_tree->setObjectName(QStringLiteral("storySources"));
    m_tree->setAccessibleName(tr("Sources of the story"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SourceColumn, QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(DateColumn, QHeaderView::ResizeToContents);
    m_tree->setColumnWidth(SourceColumn, kWidth / 4);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemClicked, this, &StoryPopup::choose);
}

void StoryPopup::fill(const QDateTime &now)
{
    for (const StorySource &source : std::as_const(m_sources)) {
        auto *item = new QTreeWidgetItem(m_tree, {source.name, source.title, relativeDate(source.published, now)});
        item->setToolTip(SourceColumn, source.name);
        item->setToolTip(TitleColumn, source.title + u'\n' + source.url.toDisplayString());
        item->setToolTip(DateColumn, fullDate(source.published));
        item->setForeground(DateColumn, mutedText(palette()));
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    const int rows = std::clamp(m_tree->topLevelItemCount(), 1, kMostRows);
    m_tree->setFixedHeight(rows * std::max(1, m_tree->sizeHintForRow(0)) + 4);
}

QWidget *StoryPopup::makeFoot(bool hasList)
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 4, 0, 0);
    auto *hint = new QLabel(tr("Return shows the article, V opens it where it was published."), foot);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    line->addWidget(hint, 1);
    auto *list = new QPushButton(tr("All of them as a list"), foot);
    list->setObjectName(QStringLiteral("storyList"));
    list->setAutoDefault(false);
    keepPressKeys(list);
    list->setVisible(hasList);
    connect(list, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT listWanted();
    });
    line->addWidget(list);
    return foot;
}

const StorySource *StoryPopup::sourceOf(const QTreeWidgetItem *item) const
{
    const int row = item != nullptr ? m_tree->indexFromItem(item).row() : -1;
    return row >= 0 ? &m_sources.at(row) : nullptr;
}

void StoryPopup::choose(const QTreeWidgetItem *item)
{
    const StorySource *source = sourceOf(item);
    if (source == nullptr)
        return;
    const ArticleId id = source->article;
    accept();
    Q_EMIT articleWanted(id);
}

void StoryPopup::openCurrent()
{
    if (const StorySource *source = sourceOf(m_tree->currentItem()))
        Q_EMIT openWanted(source->url);
}

bool StoryPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (isKeyOf(*press, ActionId::OpenOriginal, this)) {
        openCurrent();
        return true;
    }
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_tree->currentItem());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void StoryPopup::showAt(const QPoint &globalPos)
{
    adjustSize();
    placePopup(this, globalPos);
    show();
}

} // namespace oneul
