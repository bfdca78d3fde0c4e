#include "sources/feedchoice.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "common/colors.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// "rss-2.0" as people write it.
QString formatLabel(const FoundFeed &feed)
{
    if (feed.preset)
        return FeedChoice::tr("Known source");
    const QString name = feed.format.section(u'-', 0, 0);
    const QString version = feed.format.section(u'-', 1);
    const QString label = name == u"rss"    ? u"RSS"_s
                          : name == u"atom" ? u"Atom"_s
                          : name == u"json" ? FeedChoice::tr("JSON Feed")
                                            : name.toUpper();
    return version.isEmpty() ? label : label + u' ' + version;
}

} // namespace

FeedChoice::FeedChoice(const SourceService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_label(new QLabel), m_list(new QTreeWidget)
{
    m_list->setObjectName(u"foundFeeds"_s);
    m_list->setAccessibleName(tr("Feeds"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Feed"), tr("Format"), tr("Items"), tr("Address")});
    m_list->setMinimumHeight(130);
    m_label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemChanged, this, &FeedChoice::changed);
    hide();
}

void FeedChoice::setFeeds(const QList<FoundFeed> &feeds)
{
    m_list->clear();
    m_feeds = feeds;
    m_label->setText(tr("%n feed(s) were found. Tick those you want.", nullptr, int(feeds.size())));
    bool chosen = false;
    for (const FoundFeed &feed : feeds) {
        const bool known = std::ranges::find(m_service.all(), feed.url, &Source::url) != m_service.all().end();
        const QString title = feed.title.isEmpty() ? feed.url.host() : feed.title;
        auto *row = new QTreeWidgetItem(m_list, {known ? tr("%1 (added already)").arg(title) : title, formatLabel(feed),
                                                 QLocale().toString(feed.items), feed.url.toDisplayString()});
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, title);
        row->setToolTip(3, feed.url.toDisplayString());
        row->setForeground(3, mutedText(palette()));
        row->setCheckState(0, !known && !chosen ? Qt::Checked : Qt::Unchecked);
        row->setFlags(known ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        chosen = chosen || !known;
    }
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(0, qMin(m_list->header()->sectionSize(0), 320));
    show();
    m_list->setCurrentItem(m_list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    m_list->setFocus();
    Q_EMIT changed();
}

void FeedChoice::clear()
{
    if (isEmpty())
        return;
    m_feeds.clear();
    m_list->clear();
    hide();
    Q_EMIT changed();
}

QList<FoundFeed> FeedChoice::checked() const
{
    QList<FoundFeed> out;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (!row->isDisabled() && row->checkState(0) == Qt::Checked)
            out.append(m_feeds.at(i));
    }
    return out;
}

} // namespace oneul
