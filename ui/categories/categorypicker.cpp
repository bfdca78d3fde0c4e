#include "categories/categorypicker.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

#include "common/uilanguage.h"

namespace oneul {

namespace {

bool matches(const Category &category, const QString &text)
{
    const auto has = [&](const QString &name) { return name.contains(text, Qt::CaseInsensitive); };
    return has(category.nameEn) || has(category.nameKo) || std::ranges::any_of(category.aliases, has);
}

} // namespace

CategoryPicker::CategoryPicker(const Taxonomy &taxonomy, const CategoryId &current, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_taxonomy(taxonomy), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("categoryPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
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
    fill(current);
    connect(m_edit, &QLineEdit::textChanged, this, &CategoryPicker::narrow);
    connect(m_edit, &QLineEdit::returnPressed, this, &CategoryPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CategoryPicker::choose);
    const int rows = static_cast<int>(taxonomy.categories().size());
    resize(300, 62 + qMin(rows, 16) * m_list->sizeHintForRow(0));
    m_edit->setFocus();
}

void CategoryPicker::showAt(const QPoint &globalPos)
{
    const QRect room = screen()->availableGeometry();
    const int left = qMin(globalPos.x(), room.right() - width() - 8);
    const int top = qMin(globalPos.y(), room.bottom() - height() - 8);
    move(qMax(room.left(), left), qMax(room.top(), top));
    show();
}

void CategoryPicker::fill(const CategoryId &current)
{
    int digit = 1;
    for (const Category &category : m_taxonomy.categories()) {
        QString text = categoryLabel(category);
        if (digit <= 9)
            text += QStringLiteral("   (%1)").arg(digit);
        ++digit;
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, category.id);
        item->setSizeHint(QSize(0, fontMetrics().ascent() + fontMetrics().descent() + 8));
        if (category.id == current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void CategoryPicker::narrow(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = matches(m_taxonomy.byId(item->data(Qt::UserRole).toString()), text.trimmed());
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
}

void CategoryPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    Q_EMIT picked(item->data(Qt::UserRole).toString());
    accept();
}

bool CategoryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace oneul
