#pragma once

#include <QAbstractButton>

#include "manager/sourcehealth.h"

namespace oneul {

/// How many sources fare in one way; pressed, the list shows only those.
class HealthTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HealthTile(Health health, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;

    Health m_health;
    int m_count = 0;
};

} // namespace oneul
