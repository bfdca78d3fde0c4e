#include "tray/weekdays.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

namespace oneul {

namespace {

constexpr int kWeek = 7;
constexpr int kColumns = 4; ///< so that a narrow window and a large font have room

} // namespace

WeekDays::WeekDays(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weekDays"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    for (int day = 1; day <= kWeek; ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::LongFormat));
        box->setObjectName(QStringLiteral("weekDay%1").arg(day));
        connect(box, &QCheckBox::toggled, this, &WeekDays::changed);
        m_boxes.append(box);
    }
    QWidget *before = nullptr;
    for (int place = 0; place < kWeek; ++place) {
        QCheckBox *box = m_boxes.at((int(locale.firstDayOfWeek()) - 1 + place) % kWeek);
        layout->addWidget(box, place / kColumns, place % kColumns);
        if (before != nullptr)
            setTabOrder(before, box);
        before = box;
    }
    layout->setColumnStretch(kColumns, 1);
    setFocusProxy(m_boxes.at(int(locale.firstDayOfWeek()) - 1));
}

void WeekDays::setDays(int days)
{
    for (int i = 0; i < kWeek; ++i)
        m_boxes.at(i)->setChecked((days & (1 << i)) != 0);
}

int WeekDays::days() const
{
    int days = 0;
    for (int i = 0; i < kWeek; ++i)
        days |= m_boxes.at(i)->isChecked() ? 1 << i : 0;
    return days;
}

} // namespace oneul
