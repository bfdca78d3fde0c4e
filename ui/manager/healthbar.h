#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QWidget>

#include "manager/sourcehealth.h"

namespace oneul {

class ElidedLabel;
class HealthTile;

/// The overview above the list: a tile for each way to fare, and when the next refresh comes.
class HealthBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthBar(QWidget *parent = nullptr);

    void setCounts(const QHash<Health, int> &counts);
    void setSchedule(const QString &text); ///< the next refresh, or why it rests
    void setChosen(std::optional<Health> health);
    [[nodiscard]] QString schedule() const;

Q_SIGNALS:
    void healthChosen(std::optional<oneul::Health> health); ///< none: all are shown again

private:
    void onClicked(HealthTile *tile);

    QList<HealthTile *> m_tiles;
    ElidedLabel *m_schedule;
};

} // namespace oneul
