#include "categories/categorypicker.h"

#include <utility>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include "categories/fuzzymatch.h"
#include "common/lettersize.h"
#include "common/popup.h"
#include "common/uilanguage.h"

namespace oneul {

CategoryPicker::CategoryPicker(const QList<Category> &categories, const CategoryId &current, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_categories(categories)
    , m_current(current)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("categoryPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    framePopup(this);
    setWindowTitle(tr("Choose a category"));
    m_edit->setPlaceholderText(tr("Type a category"));
    m_edit->setAccessibleName(tr("Category"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    fill();
    connect(m_edit, &QLineEdit::textChanged, this, &CategoryPicker::narrow);
    connect(m_edit, &QLineEdit::returnPressed, this, &CategoryPicker::choose);
    connect(m_list, &QListWidget::itemChanged, this, &CategoryPicker::onChanged);
    connect(m_list, &QListWidget::itemClicked, this, &CategoryPicker::onClicked);
    resize(forLetters(*this, 300), 62 + qMin(m_list->count(), 16) * m_list->sizeHintForRow(0));
    m_edit->setFocus();
}

void CategoryPicker::offerSecondary()
{
    m_secondary = true;
    showSecondary({});
    auto *hint = new QLabel(tr("Check what it belongs to besides (Ctrl+Return)"), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    layout()->addWidget(hint);
    resize(width(), height() + hint->sizeHint().height() + layout()->spacing());
}

void CategoryPicker::showSecondary(const QHash<CategoryId, Qt::CheckState> &states)
{
    m_filling = true;
    for (int row = 0; row < m_categories.size(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const CategoryId &id = m_categories.at(row).id;
        if (id == m_current || id == kOthers)
            continue;
        item->setCheckState(states.value(id, Qt::Unchecked));
        item->setToolTip(tr("The check box: it belongs here besides"));
    }
    m_filling = false;
}

void CategoryPicker::showAt(const QPoint &globalPos)
{
    placePopup(this, globalPos);
    show();
}

void CategoryPicker::fill()
{
    int digit = 1;
    for (const Category &category : std::as_const(m_categories)) {
        QString text = categoryLabel(category);
        if (digit <= 9)
            text += QStringLiteral("   (%1)").arg(digit);
        ++digit;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, category.id);
        item->setSizeHint(QSize(0, fontMetrics().ascent() + fontMetrics().descent() + 8));
        if (category.id == m_current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CategoryPicker::narrow(const QString &text)
{
    QListWidgetItem *best = nullptr;
    int bestFit = 0;
    for (int row = 0; row < m_categories.size(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const int fit = fuzzyFit(m_categories.at(row), text);
        item->setHidden(fit == 0);
        if (fit > bestFit) {
            best = item;
            bestFit = fit;
        }
    }
    showNew(text.simplified(), bestFit == kWholeName);
    const QListWidgetItem *current = m_list->currentItem();
    if (!text.trimmed().isEmpty() || current == nullptr || current->isHidden())
        m_list->setCurrentItem(best != nullptr ? best : m_new);
}

void CategoryPicker::offerNew()
{
    m_filling = true;
    m_new = new QListWidgetItem(m_list);
    m_new->setSizeHint(QSize(0, fontMetrics().ascent() + fontMetrics().descent() + 8));
    showNew({}, false);
    m_filling = false;
}

void CategoryPicker::showNew(const QString &name, bool isKnown)
{
    if (m_new == nullptr)
        return;
    const QSignalBlocker quiet(m_list);
    m_new->setText(tr("New category “%1”").arg(name));
    m_new->setHidden(name.isEmpty() || isKnown);
}

void CategoryPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    if (item == m_new)
        Q_EMIT createRequested(m_edit->text().simplified());
    else
        Q_EMIT picked(item->data(Qt::UserRole).toString());
    accept();
}

void CategoryPicker::onChanged(const QListWidgetItem *item)
{
    if (m_filling)
        return;
    m_checked = true;
    Q_EMIT secondaryToggled(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
}

void CategoryPicker::onClicked()
{
    if (!std::exchange(m_checked, false))
        choose();
}

bool CategoryPicker::chooseDigit(int digit)
{
    if (!m_edit->text().isEmpty() || digit < 1 || digit > qMin<qsizetype>(9, m_categories.size()))
        return false;
    m_list->setCurrentRow(digit - 1);
    choose();
    return true;
}

bool CategoryPicker::onKey(int key, bool control)
{
    if (control && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        QListWidgetItem *item = m_list->currentItem();
        if (m_secondary && item != nullptr && !item->isHidden() && item->data(Qt::CheckStateRole).isValid())
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_checked = false;
        return true;
    }
    return !control && chooseDigit(key - Qt::Key_0);
}

bool CategoryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return passKeyToList(m_list, event) || onKey(key->key(), key->modifiers().testFlag(Qt::ControlModifier));
}

} // namespace oneul
