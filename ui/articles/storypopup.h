#pragma once

#include <QDialog>
#include <QList>
#include <QUrl>

#include "model/storysource.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

/// A small popup that names who tells a story, each with its own title: to go to one of the articles, or to read it where
/// it was published.
class StoryPopup final : public QDialog
{
    Q_OBJECT

public:
    /// `hasList`: other articles tell the story, so that there is a list of them.
    StoryPopup(const QList<StorySource> &sources, bool hasList, const QDateTime &now, QWidget *parent = nullptr);

    void showAt(const QPoint &globalPos); ///< there, or as near as the screen allows

Q_SIGNALS:
    void articleWanted(oneul::ArticleId id);
    void openWanted(const QUrl &url);
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void fill(const QDateTime &now);
    [[nodiscard]] QWidget *makeFoot(bool hasList);
    [[nodiscard]] const StorySource *sourceOf(const QTreeWidgetItem *item) const;
    void choose(const QTreeWidgetItem *item);
    void openCurrent();

    QList<StorySource> m_sources; ///< in the order of the rows
    QTreeWidget *m_tree;
};

} // namespace oneul
