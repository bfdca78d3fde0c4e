#include "dashboard/cardgrid.h"

#include <utility>

#include <QGridLayout>

namespace oneul {

namespace {

constexpr int kWide = 1360; ///< pixels that two cards beside each other need
constexpr int kBetween = 12;

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kBetween);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void CardGrid::addPair(QWidget *left, QWidget *right)
{
    m_lines.append(Line{left, right});
    arrange();
}

void CardGrid::addWide(QWidget *card)
{
    m_lines.append(Line{card, nullptr});
    arrange();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= kWide;
    if (std::exchange(m_isWide, isWide) != isWide)
        arrange();
}

void CardGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the place, not the card
    int row = 0;
    for (const Line &line : std::as_const(m_lines)) {
        const bool beside = m_isWide && line.right;
        m_grid->addWidget(line.left, row, 0, 1, beside ? 1 : 2);
        if (beside)
            m_grid->addWidget(line.right, row, 1);
        else if (line.right)
            m_grid->addWidget(line.right, ++row, 0, 1, 2);
        ++row;
    }
}

} // namespace oneul
