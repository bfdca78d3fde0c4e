#include "ui/accessibility.h"

#include <algorithm>
#include <array>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSteps = 4000; ///< with Tab, through all links of a page
constexpr int kMostRounds = 2; ///< that leave out where they began
constexpr int kMostInside = 1500; ///< without leaving one widget
constexpr int kMostRows = 12; ///< looked at in a list

/// Where it stands: "oneul::Card#stories > QTreeWidget#rows".
QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (int i = 0; i < 3 && widget != nullptr; ++i, widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        names.prepend(QLatin1String(widget->metaObject()->className()) + (name.isEmpty() ? name : u'#' + name));
    }
    return names.join(u" > "_s);
}

/// The small parts of Qt's own widgets, which speak through what they are part of.
bool isPart(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_") || widget->inherits("QTableCornerButton")
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget))
        return true;
    for (const QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QLineEdit *>(above) || qobject_cast<const QTabBar *>(above))
            return true;
    }
    return false;
}

/// All that is to be seen of a window, without what stands in windows of its own.
QList<QWidget *> shown(const QWidget &top)
{
    QList<QWidget *> all;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == top.window() && !isPart(widget))
            all.append(widget);
    }
    return all;
}

bool isControl(const QWidget *widget)
{
    const bool takesKeys = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
    return takesKeys || qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

QString textOf(QWidget *widget, QAccessible::Text text)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face != nullptr ? face->text(text).simplified() : QString();
}

QAccessible::Role roleOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face != nullptr ? face->role() : QAccessible::NoRole;
}

/// What the labels say that stand beside it.
QStringList labelsOf(QWidget *widget)
{
    QStringList texts;
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (face == nullptr)
        return texts;
    for (const auto &[label, relation] : face->relations(QAccessible::Label))
        texts.append(label != nullptr ? label->text(QAccessible::Name) : QString());
    return texts;
}

/// Where Qt's own interface says a value in the name's place, the name has to come from a label or the description.
bool isNamed(QWidget *widget)
{
    const bool isBox = qobject_cast<const QComboBox *>(widget) != nullptr;
    return !labelsOf(widget).join(QString()).isEmpty()
           || !textOf(widget, isBox ? QAccessible::Description : QAccessible::Name).isEmpty();
}

QStringList silentTabs(QTabBar *bar)
{
    QStringList silent;
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->tabText(i).isEmpty() && bar->accessibleTabName(i).isEmpty())
            silent.append(u"%1: tab %2 has no name"_s.arg(placeOf(bar)).arg(i));
    }
    return silent;
}

QString cellText(const QModelIndex &index)
{
    const QString own = index.data(Qt::AccessibleTextRole).toString();
    return own.isEmpty() ? index.data().toString() : own;
}

bool isHidden(const QAbstractItemView *view, int column)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->isColumnHidden(column);
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->isColumnHidden(column);
    return false;
}

QStringList silentRowsOf(const QAbstractItemView *view)
{
    QStringList silent;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model != nullptr && row < std::min(kMostRows, model->rowCount(view->rootIndex())); ++row) {
        bool isSaid = false;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            const bool isEmpty = cellText(index).isEmpty();
            isSaid = isSaid || !isEmpty;
            const bool isPicture = index.data(Qt::DecorationRole).isValid() || index.data(Qt::CheckStateRole).isValid();
            if (isEmpty && isPicture && !isHidden(view, column))
                silent.append(u"%1: cell %2, %3 is only a picture"_s.arg(placeOf(view)).arg(row).arg(column));
        }
        if (!isSaid && (view->model()->flags(model->index(row, 0, view->rootIndex())) & Qt::ItemIsEnabled))
            silent.append(u"%1: row %2 has no text"_s.arg(placeOf(view)).arg(row));
    }
    return silent;
}

/// Where Tab is to lead.
QList<QWidget *> stations(const QWidget &top)
{
    QList<QWidget *> all = shown(top);
    all.removeIf([](const QWidget *widget) {
        return !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr;
    });
    return all;
}

/// One from which Tab leads on at once: a page goes through its links first.
QWidget *startOf(const QList<QWidget *> &stations)
{
    const auto plain = std::ranges::find_if(
        stations, [](const QWidget *widget) { return qobject_cast<const QTextBrowser *>(widget) == nullptr; });
    return plain == stations.end() ? stations.value(0) : *plain;
}

} // namespace

QStringList silentControls(const QWidget &top)
{
    QStringList silent;
    for (QWidget *widget : shown(top)) {
        if (!isControl(widget))
            continue;
        if (auto *bar = qobject_cast<QTabBar *>(widget)) {
            silent += silentTabs(bar);
            continue;
        }
        if (!isNamed(widget))
            silent.append(placeOf(widget) + u": no name"_s);
        const std::array none{QAccessible::NoRole, QAccessible::Client, QAccessible::Window};
        if (std::ranges::find(none, roleOf(widget)) != none.end())
            silent.append(placeOf(widget) + u": no role"_s);
    }
    return silent;
}

QStringList namesakes(const QWidget &top)
{
    QHash<QString, QWidget *> known;
    QStringList same;
    for (QWidget *widget : shown(top)) {
        const QString name = accessibleName(widget);
        if (!isControl(widget) || name.isEmpty())
            continue;
        const QString key =
            QStringList{QString::number(quintptr(widget->parentWidget())), name, QString::number(int(roleOf(widget))),
                        textOf(widget, QAccessible::Description), labelsOf(widget).join(u' ')}
                .join(u'\n');
        if (const QWidget *other = known.value(key))
            same.append(u"“%1” is %2 and %3"_s.arg(name, placeOf(other), placeOf(widget)));
        known.insert(key, widget);
    }
    return same;
}

QStringList silentRows(const QWidget &top)
{
    QStringList silent;
    for (const QWidget *widget : shown(top)) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            silent += silentRowsOf(view);
    }
    return silent;
}

QStringList unreachedByTab(QWidget &top)
{
    const QList<QWidget *> wanted = stations(top);
    if (wanted.isEmpty())
        return {};
    top.activateWindow();
    if (!QTest::qWaitForWindowActive(&top))
        return {u"the window does not become active"_s};
    QWidget *start = startOf(wanted);
    start->setFocus(Qt::TabFocusReason);
    QHash<QWidget *, int> seen; // how often Tab came there
    QStringList way;
    int inside = 0;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget *here = QApplication::focusWidget();
        if (here == nullptr || here->window() != top.window())
            return {u"Tab leaves the window after %1 steps"_s.arg(step)};
        QTest::keyClick(here, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        if (next == here) {
            if (wanted.size() == 1)
                return {}; // there is nowhere else to go
            if (++inside > kMostInside)
                return {placeOf(here) + u": Tab does not lead on"_s};
            continue;
        }
        inside = 0;
        way.append(placeOf(here));
        if (++seen[here] > kMostRounds)
            return {u"Tab does not come back to %1: %2"_s.arg(placeOf(start), way.join(u", "_s))};
        if (next == start)
            break;
    }
    QStringList missing;
    for (QWidget *widget : wanted) {
        if (!seen.contains(widget) && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            missing.append(placeOf(widget) + u": Tab does not get there"_s);
    }
    return missing;
}

QString accessibleName(QWidget *widget)
{
    return textOf(widget, QAccessible::Name);
}

QStringList accessibleParts(QWidget *widget)
{
    QStringList parts;
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    for (int i = 0; face != nullptr && i < face->childCount(); ++i) {
        const QAccessibleInterface *part = face->child(i);
        parts.append(part != nullptr ? part->text(QAccessible::Name) : QString());
    }
    return parts;
}

} // namespace oneul
