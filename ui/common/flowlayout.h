#pragma once

#include <QLayout>
#include <QList>

namespace oneul {

/// Puts widgets beside each other and begins a new line where there is no room: for rows of buttons that must also fit
/// with long words and large letters. Widgets that want to grow, and stretches, share what is left of their line.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap = 8, QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addStretch(); ///< what follows stands at the end of its line

    void addItem(QLayoutItem *item) override; ///< takes it over
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< all in one line
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    [[nodiscard]] QList<Line> linesOf(int width) const;
    [[nodiscard]] int lineHeight(const Line &line, int width) const;
    void place(const Line &line, const QRect &room) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace oneul
