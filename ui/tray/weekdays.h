#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace oneul {

/// A choice of days of the week, in the order of the place, as bits: Monday is 1, Sunday 64.
class WeekDays final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekDays(QWidget *parent = nullptr);

    void setDays(int days);
    [[nodiscard]] int days() const; ///< 0: none is chosen

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox *> m_boxes; ///< Monday first
};

} // namespace oneul
