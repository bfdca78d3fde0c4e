#include "engines/enginebox.h"

#include <algorithm>

#include <QSignalBlocker>

#include "common/icons.h"
#include "common/plaintip.h"
#include "engines/enginewords.h"
#include "model/engine.h"
#include "service/engineservice.h"

namespace oneul {

EngineBox::EngineBox(EngineService &engines, QWidget *parent) : QComboBox(parent), m_engines(engines)
{
    setObjectName(QStringLiteral("engineBox"));
    setAccessibleName(tr("Engine"));
    // A long name must not push its neighbours out of the window.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    fill();
    connect(&engines, &EngineService::changed, this, &EngineBox::fill);
}

void EngineBox::fill()
{
    const QString before = engine();
    {
        const QSignalBlocker blocker(this);
        clear();
        addItem(icon(QStringLiteral("archive")), builtinName(), kBuiltinEngine);
        setItemData(0, builtinHint(), Qt::ToolTipRole);
        for (const EngineProfile &profile : m_engines.profiles()) {
            addItem(icon(QStringLiteral("engine")), profile.name, profile.id);
            setItemData(count() - 1, plainTip(engineFacts(profile)), Qt::ToolTipRole);
        }
        setEngine(before);
    }
    if (engine() != before && !before.isEmpty())
        Q_EMIT currentIndexChanged(currentIndex());
}

void EngineBox::setEngine(const QString &engine)
{
    setCurrentIndex(std::max(0, findData(engine)));
}

QString EngineBox::engine() const
{
    return currentData().toString();
}

} // namespace oneul
