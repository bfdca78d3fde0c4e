#pragma once

#include <array>

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace oneul {

/// A line of two pixels around what has the keyboard, shown once somebody moves by keys and gone with the next click.
/// It is made of four thin bars, so that nothing lies over what they frame.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QWidget *target() const { return m_target; } ///< nullptr: not shown

private:
    void onFocusIn(QWidget *widget, Qt::FocusReason reason);
    void showAround(QWidget *widget);
    void place();
    void hide();

    QPointer<QWidget> m_target;
    std::array<QPointer<QWidget>, 4> m_bars; ///< they go with their parents
};

} // namespace oneul
