#pragma once

#include <QLabel>

namespace oneul {

/// The small coloured label beside an expression.
class FindBadge final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { None, Good, Nothing, Bad };

    explicit FindBadge(QWidget *parent = nullptr);

    void show(const QString &text, Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor color() const;

    Tone m_tone = Tone::None;
};

} // namespace oneul
