#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

#include "model/category.h"
#include "model/story.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

/// Some stories of a day by what became of them: new, changed, continued, gone quiet; each with how many sources tell it. A
/// click or Enter announces the story, or the article where nobody else tells it.
class StoryRows final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryRows(QWidget *parent = nullptr);

    void setEmptyText(const QString &text); ///< where there are none
    /// At most `most` of each kind; only of these kinds, in this order.
    void setStories(const QList<StoryChange> &changes, const QList<StoryChange::What> &kinds, int most,
                    const Taxonomy &taxonomy);

Q_SIGNALS:
    void storyWanted(oneul::StoryId story);
    void articleActivated(oneul::ArticleId id, const QDate &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString keyOf(const QTreeWidgetItem *item) const;
    void addKind(StoryChange::What what, int most, const Taxonomy &taxonomy);
    void activate(const QTreeWidgetItem *item);

    QLabel *m_empty;
    QTreeWidget *m_tree;
    QList<StoryChange> m_changes;
};

} // namespace oneul
