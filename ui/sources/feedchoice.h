#pragma once

#include <QWidget>

#include "service/sourceservice.h"

class QLabel;
class QTreeWidget;

namespace oneul {

/// The feeds that were found behind an address, to tick those that are wanted. The best one is ticked already.
class FeedChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit FeedChoice(const SourceService &service, QWidget *parent = nullptr);

    void setFeeds(const QList<FoundFeed> &feeds);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_feeds.isEmpty(); }
    [[nodiscard]] QList<FoundFeed> checked() const;

Q_SIGNALS:
    void changed();

private:
    const SourceService &m_service;
    QList<FoundFeed> m_feeds;
    QLabel *m_label;
    QTreeWidget *m_list;
};

} // namespace oneul
