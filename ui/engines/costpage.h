#pragma once

#include <QWidget>

#include "base/result.h"
#include "model/engine.h"
#include "service/engineservice.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace oneul {

class FieldMessage;

/// What a profile costs, what it may cost, and what it has used.
class CostPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CostPage(EngineService &engines, QWidget *parent = nullptr);

    void setProfile(const EngineProfile &profile);
    [[nodiscard]] EngineProfile applied(const EngineProfile &profile) const; ///< with what is typed here
    [[nodiscard]] bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void setUp();
    void addRows(QFormLayout *form);
    void onChanged();
    void check();
    void loadUsage();
    void showUsage(const Result<EngineUsage> &usage);

    EngineService &m_engines;
    QDoubleSpinBox *m_priceIn;
    QDoubleSpinBox *m_priceOut;
    QComboBox *m_currency;
    FieldMessage *m_currencyMessage;
    QDoubleSpinBox *m_costPerRun;
    QDoubleSpinBox *m_costPerDay;
    QSpinBox *m_tokensPerRun;
    QSpinBox *m_tokensPerDay;
    QLabel *m_today;
    QLabel *m_total;
    EngineProfile m_profile; ///< as it came
    bool m_filling = false;
    int m_generation = 0;
};

} // namespace oneul
