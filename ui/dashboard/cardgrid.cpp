#include "dashboard/cardgrid.h"
#include "common/lettersize.h"

#include <utility>

#include <QVBoxLayout>

namespace oneul {

namespace {

constexpr int kWide = 1360; ///< pixels that two cards beside each other need
constexpr int kBetween = 12;

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kBetween);
}

void CardGrid::addPair(QWidget *left, QWidget *right)
{
    auto *pair = new QBoxLayout(QBoxLayout::TopToBottom);
    pair->setSpacing(kBetween);
    pair->addWidget(left, 1);
    pair->addWidget(right, 1);
    m_column->addLayout(pair);
    m_pairs.append(pair);
}

void CardGrid::addWide(QWidget *card)
{
    m_column->addWidget(card);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() >= forLetters(*this, kWide) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    for (QBoxLayout *pair : std::as_const(m_pairs)) {
        if (pair->direction() != direction)
            pair->setDirection(direction);
    }
}

} // namespace oneul
