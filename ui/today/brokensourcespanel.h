#pragma once

#include <QList>
#include <QWidget>

#include "model/dayfacts.h"

class QVBoxLayout;

namespace oneul {

/// Sources that the analyst should look at, each with what is wrong and a way to it.
class BrokenSourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BrokenSourcesPanel(QWidget *parent = nullptr);

    void setSources(const QList<BrokenSource> &sources, const QDateTime &now);

Q_SIGNALS:
    void sourcesWanted(const QList<oneul::SourceId> &ids);

private:
    void addRow(const BrokenSource &source, const QDateTime &now);
    void addMore(int more);

    QVBoxLayout *m_rows;
    QList<BrokenSource> m_sources;
    bool m_isFilled = false;
};

} // namespace oneul
