#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace oneul {

/// Cards below each other; where there is room, pairs beside each other.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void addPair(QWidget *left, QWidget *right);
    void addWide(QWidget *card);

    /// Cards are as high as what they show; a line that is broken anew must not squeeze the others.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<QBoxLayout *> m_pairs;
};

} // namespace oneul
