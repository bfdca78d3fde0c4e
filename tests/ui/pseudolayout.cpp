#include "ui/pseudolayout.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "common/elidedlabel.h"
#include "support/patience.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlack = 1; ///< pixels that rounding may take

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    return {};
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u'#' + widget.objectName();
    else if (const QWidget *parent = widget.parentWidget())
        name = QString::fromLatin1(parent->metaObject()->className()) + u'#' + parent->objectName() + u'/' + name;
    const QString text = textOf(widget).left(60);
    return text.isEmpty() ? name : name + u" “"_s + text + u'”';
}

QString sizeText(const QSize &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

/// Its content may be larger than it, and is scrolled.
bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

QString outside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const QRect place = widget.geometry();
    if (place.isEmpty() || isViewport(*parent) || widget.objectName() == u"focusBar"
        || parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(place))
        return {};
    return u"%1 at %2,%3 %4 is outside of %5 (%6)"_s.arg(nameOf(widget))
        .arg(place.x())
        .arg(place.y())
        .arg(sizeText(place.size()), nameOf(*parent), sizeText(parent->size()));
}

QString shortOf(const QWidget &widget, const QSize &needed)
{
    if (widget.width() + kSlack >= needed.width() && widget.height() + kSlack >= needed.height())
        return {};
    return u"%1 has %2, needs %3"_s.arg(nameOf(widget), sizeText(widget.size()), sizeText(needed));
}

QSize neededBy(const QLabel &label)
{
    if (!label.wordWrap())
        return {label.sizeHint().width(), label.minimumSizeHint().height()};
    int widest = 0;
    static const QRegularExpression blanks(u"\\s+"_s);
    if (!Qt::mightBeRichText(label.text())) {
        for (const QString &word : label.text().split(blanks, Qt::SkipEmptyParts))
            widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    }
    return {widest, label.heightForWidth(label.width())};
}

QString labelProblem(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (qobject_cast<const ElidedLabel *>(&label)) {
        const bool fits = label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width() + kSlack;
        if (!fits && label.toolTip().isEmpty())
            return nameOf(label) + u" is cut and has no tool tip"_s;
        return shortOf(label, {0, label.minimumSizeHint().height()});
    }
    return shortOf(label, neededBy(label));
}

QString comboProblem(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int text = combo.fontMetrics().horizontalAdvance(combo.currentText());
    if (!combo.isEditable() && combo.toolTip().isEmpty() && text > field.width() + kSlack)
        return u"%1 has %2 for a text of %3"_s.arg(nameOf(combo)).arg(field.width()).arg(text);
    return shortOf(combo, {0, combo.minimumSizeHint().height()});
}

/// Bars that scroll show each tab whole, one after the other.
QString tabProblem(const QTabBar &bar)
{
    if (bar.usesScrollButtons() && bar.elideMode() == Qt::ElideNone)
        return shortOf(bar, {0, bar.sizeHint().height()});
    return shortOf(bar, bar.sizeHint());
}

QString buttonProblem(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    QSize needed = button.sizeHint();
    if (button.sizePolicy().hasHeightForWidth())
        needed = QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()));
    return shortOf(button, needed);
}

QString scrollProblem(const QScrollArea &area)
{
    if (area.widget() == nullptr || area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
        || area.widget()->width() <= area.viewport()->width() + kSlack)
        return {};
    return u"%1 cuts %2 of %3 and can't be scrolled"_s.arg(nameOf(area))
        .arg(area.viewport()->width())
        .arg(area.widget()->width());
}

QString roomProblem(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelProblem(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonProblem(*button);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabProblem(*tabs);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return shortOf(*group, {group->minimumSizeHint().width(), 0});
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return comboProblem(*combo);
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return shortOf(widget, widget.minimumSizeHint());
    const bool isInBox = qobject_cast<const QComboBox *>(widget.parentWidget()) != nullptr
                         || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) != nullptr;
    if (qobject_cast<const QLineEdit *>(&widget) && !isInBox) // the box is looked at itself, and frames it
        return shortOf(widget, {0, widget.minimumSizeHint().height()});
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return scrollProblem(*area);
    return {};
}

/// The widgets that can be seen, those of other windows not among them.
QList<const QWidget *> partsOf(const QWidget &root)
{
    QList<const QWidget *> parts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isWindow() && widget->window() == root.window() && widget->isVisibleTo(&root))
            parts.append(widget);
    }
    return parts;
}

size_t lookOf(const QWidget &root)
{
    size_t seed = 0;
    for (const QWidget *widget : partsOf(root)) {
        const QRect place = widget->geometry();
        seed = qHashMulti(seed, place.x(), place.y(), place.width(), place.height(), textOf(*widget));
    }
    return seed;
}

} // namespace

void waitUntilStill(const QWidget &root)
{
    constexpr int kStill = 3; // looks in a row
    constexpr int kStepMs = 25;
    int same = 0;
    size_t last = 0;
    const bool still = QTest::qWaitFor(
        [&] {
            QTest::qWait(kStepMs);
            const size_t now = lookOf(root);
            same = now == last ? same + 1 : 0;
            last = now;
            return same >= kStill;
        },
        kPatience);
    if (!still)
        qWarning("something moves all the time in %s", qPrintable(root.objectName()));
}

QStringList layoutProblems(const QWidget &root)
{
    QStringList problems;
    for (const QWidget *widget : partsOf(root)) {
        for (const QString &problem : {outside(*widget), roomProblem(*widget)}) {
            if (!problem.isEmpty() && !problems.contains(problem))
                problems.append(problem);
        }
    }
    return problems;
}

QStringList problemsOfAllTabs(const QString &name, QWidget &root)
{
    QStringList problems;
    const auto look = [&] {
        waitUntilStill(root);
        for (const QString &problem : layoutProblems(root)) {
            const QString line = name + u": "_s + problem;
            if (!problems.contains(line))
                problems.append(line);
        }
    };
    look();
    for (QTabWidget *tabs : root.findChildren<QTabWidget *>()) {
        if (!tabs->isVisibleTo(&root))
            continue;
        const int before = tabs->currentIndex();
        for (int i = 0; i < tabs->count(); ++i) {
            if (i == before || !tabs->isTabEnabled(i))
                continue;
            tabs->setCurrentIndex(i);
            look();
        }
        tabs->setCurrentIndex(before);
    }
    return problems;
}

} // namespace oneul
