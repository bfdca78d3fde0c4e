#pragma once

#include <QTimer>
#include <QWidget>

#include "model/article.h"
#include "model/source.h"

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace oneul {

class App;
class EmptyState;
class GroupPage;
class HealthBar;
class ManagerListPane;
class SourceChanges;
class SourcePage;

/// The feed manager: how all sources fare, the list of them in folders, and the chosen ones in full.
class ManagerPage final : public QWidget
{
    Q_OBJECT

public:
    ManagerPage(App &app, SourceChanges &changes, QWidget *parent = nullptr);

    void setCounts(const ArchiveCounts &counts); ///< and reads the list of sources again
    void choose(const QList<SourceId> &ids);
    [[nodiscard]] QLineEdit *filterField() const;

Q_SIGNALS:
    void refreshRequested(const QList<oneul::SourceId> &ids);
    void editRequested(oneul::SourceId id);
    void articlesRequested(oneul::SourceId id);
    void addRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void connectList();
    void connectPages();
    void reload();
    void showSchedule();
    void showChosen();
    void showGroup(const QList<SourceId> &ids);
    void showMenu(const QPoint &at);
    void addSourceActions(QMenu *menu, const QList<SourceId> &ids);
    void addFolder();
    void remove();
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] QList<Source> sourcesOf(const QList<SourceId> &ids) const;

    App &m_app;
    SourceChanges &m_changes;
    ArchiveCounts m_counts;
    QTimer m_minute; ///< relative times
    HealthBar *m_bar;
    ManagerListPane *m_list;
    QSplitter *m_split;
    QStackedWidget *m_side;
    QStackedWidget *m_pages;
    EmptyState *m_nothing; ///< nothing is chosen
    SourcePage *m_source;
    GroupPage *m_group;
    QList<SourceId> m_wanted; ///< to be chosen as soon as they are in the list
    bool m_stale = true;
};

} // namespace oneul
