#include "categories/colorbutton.h"

#include <QColorDialog>
#include <QMenu>

#include "categories/categorycolors.h"
#include "labels/labelicon.h"

namespace oneul {

ColorButton::ColorButton(QWidget *parent) : QPushButton(parent)
{
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &ColorButton::fillMenu);
    setMenu(menu);
    setAutoDefault(false);
}

void ColorButton::setColor(const QString &color)
{
    m_color = color.toLower();
    QString name = m_color;
    const QList<NamedColor> all = categoryColors();
    for (const NamedColor &each : all) {
        if (each.color == m_color)
            name = each.name;
    }
    setIcon(labelIcon(QColor(m_color)));
    setText(name);
    setAccessibleDescription(name);
}

void ColorButton::fillMenu()
{
    menu()->clear();
    const QList<NamedColor> all = categoryColors();
    for (const NamedColor &each : all) {
        QAction *action = menu()->addAction(labelIcon(QColor(each.color)), each.name);
        connect(action, &QAction::triggered, this, [this, color = each.color] { pick(color); });
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("Another colour…")), &QAction::triggered, this, &ColorButton::pickAny);
}

void ColorButton::pickAny()
{
    const QColor color = QColorDialog::getColor(QColor(m_color), this, tr("Colour of the category"));
    if (color.isValid())
        pick(color.name());
}

void ColorButton::pick(const QString &color)
{
    if (color == m_color)
        return;
    setColor(color);
    Q_EMIT picked();
}

} // namespace oneul
