#include "manager/healthbar.h"

#include "common/colors.h"
#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "manager/healthtile.h"

namespace oneul {

HealthBar::HealthBar(QWidget *parent) : QWidget(parent), m_schedule(new ElidedLabel)
{
    auto *layout = new FlowLayout(7, this);
    for (const Health health :
         {Health::Failing, Health::Gone, Health::Silent, Health::Never, Health::Ok, Health::Resting, Health::Off}) {
        auto *tile = new HealthTile(health);
        m_tiles << tile;
        layout->addWidget(tile);
        connect(tile, &HealthTile::clicked, this, [this, tile] { onClicked(tile); });
    }
    m_schedule->setObjectName(QStringLiteral("scheduleLabel"));
    m_schedule->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_schedule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_schedule);
    setCounts({});
}

void HealthBar::setCounts(const QHash<Health, int> &counts)
{
    for (HealthTile *tile : m_tiles) {
        const int count = counts.value(tile->health());
        tile->setCount(count);
        // Rare states take no room while no source is in them.
        const bool rare = tile->health() == Health::Resting || tile->health() == Health::Off;
        tile->setVisible(!rare || count > 0 || tile->isChecked());
    }
}

void HealthBar::setSchedule(const QString &text)
{
    if (m_schedule->text() != text)
        m_schedule->setFullText(text);
}

QString HealthBar::schedule() const
{
    return m_schedule->text();
}

void HealthBar::setChosen(std::optional<Health> health)
{
    for (HealthTile *tile : m_tiles)
        tile->setChecked(health == tile->health());
}

void HealthBar::onClicked(HealthTile *tile)
{
    const std::optional<Health> chosen = tile->isChecked() ? std::optional(tile->health()) : std::nullopt;
    setChosen(chosen);
    Q_EMIT healthChosen(chosen);
}

} // namespace oneul
