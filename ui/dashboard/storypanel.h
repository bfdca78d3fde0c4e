#pragma once

#include <QDate>
#include <QList>
#include <QSet>
#include <QWidget>

#include "base/error.h"
#include "dashboard/charttable.h"
#include "dashboard/period.h"
#include "model/story.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

class App;

/// The day's stories beside those of the week before: new, continued, changed, gone quiet. A click or Enter on a story
/// announces it; on a heading or on "more" it shows all of them or few.
class StoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(App &app, QWidget *parent = nullptr);

    void load(const QDate &day, std::optional<Kind> kind);
    [[nodiscard]] ChartTable table(const QString &name) const;

Q_SIGNALS:
    void filterRequested(const oneul::ArticleFilter &filter, const QString &heading);
    void articleActivated(oneul::ArticleId id, const QDate &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void fill(StoryChange::What what);
    [[nodiscard]] QTreeWidgetItem *itemOf(int index) const;
    void showError(const Error &error);
    void activate(const QTreeWidgetItem *item);
    void openStory(int index);

    App &m_app;
    QLabel *m_about;
    QTreeWidget *m_tree;
    QList<StoryChange> m_changes;
    QSet<int> m_open; ///< kinds of change of which all are shown
    QDate m_day;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace oneul
