#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace oneul {

/// Cards below each other; where there is room, pairs beside each other.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void addPair(QWidget *left, QWidget *right);
    void addWide(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QWidget *left = nullptr;
        QWidget *right = nullptr; ///< null: the left one is as wide as both
    };

    void arrange();

    QGridLayout *m_grid;
    QList<Line> m_lines;
    bool m_isWide = false;
};

} // namespace oneul
