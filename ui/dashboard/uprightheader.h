#pragma once

#include <QHeaderView>

namespace oneul {

/// The head of narrow columns: a symbol and the name written upwards.
class UprightHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit UprightHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QString name(int section) const;
};

} // namespace oneul
