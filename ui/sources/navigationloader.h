#pragma once

#include <QObject>
#include <QTimer>

#include "sources/navigationtree.h"

namespace oneul {

class App;
class NavigationModel;

/// Keeps the tree's model up to date: gathers counts, digests and sources when something changed, a moment
/// later and off the GUI thread, and hands the model one new tree.
class NavigationLoader final : public QObject
{
    Q_OBJECT

public:
    NavigationLoader(App &app, NavigationModel *model, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] const ArchiveCounts &counts() const { return m_input.counts; }
    [[nodiscard]] const QList<DigestInfo> &digests() const { return m_input.digests; }

Q_SIGNALS:
    void loaded(); ///< the first time and after every change

private:
    void loadCounts();
    void loadDigests();
    void gather();
    void show();

    App &m_app;
    NavigationModel *m_model;
    NavInput m_input;
    QTimer m_countsTimer;
    QTimer m_digestsTimer;
    QTimer m_showTimer;
    bool m_countsLoaded = false;
};

} // namespace oneul
