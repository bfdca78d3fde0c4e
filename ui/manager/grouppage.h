#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include "manager/sourcehealth.h"

class QLabel;
class QMenu;
class QPushButton;

namespace oneul {

/// Several chosen sources: how they fare together and what can be done with all of them.
class GroupPage final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPage(QWidget *parent = nullptr);

    void show(const QString &title, const QList<Source> &sources, const QHash<SourceId, SourceCounts> &counts,
              const QDateTime &now);
    [[nodiscard]] QMenu *moveMenu() const { return m_move; } ///< filled by who knows the folders
    [[nodiscard]] QMenu *intervalMenu() const { return m_interval; }

Q_SIGNALS:
    void refreshRequested();
    void pauseRequested(bool enabled);
    void removeRequested();

private:
    QMenu *m_move;
    QMenu *m_interval;
    QLabel *m_title;
    QLabel *m_states;
    QLabel *m_articles;
    QPushButton *m_pause;
    bool m_allPaused = false;
};

} // namespace oneul
