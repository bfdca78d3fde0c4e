#include "labels/labelpicker.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

#include "common/lettersize.h"
#include "common/popup.h"
#include "labels/labelicon.h"
#include "model/names.h"

namespace oneul {

namespace {

constexpr int kWidth = 300;
constexpr int kMostRows = 12;

} // namespace

LabelPicker::LabelPicker(const QList<Label> &labels, const QHash<LabelId, Qt::CheckState> &states, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("labelPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    framePopup(this);
    setWindowTitle(tr("Labels"));
    m_edit->setPlaceholderText(labels.isEmpty() ? tr("Type the name of a new label") : tr("Type a label, old or new"));
    m_edit->setAccessibleName(tr("Label"));
    m_edit->setMaxLength(60);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Labels"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_message->setObjectName(QStringLiteral("labelMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    layout->addWidget(makeFoot());
    for (const Label &label : labels)
        addItem(label, states.value(label.id, Qt::Unchecked));
    m_new = new QListWidgetItem(labelIcon({}), {}, m_list);
    narrow({});
    connect(m_edit, &QLineEdit::textChanged, this, &LabelPicker::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &LabelPicker::apply);
    const int rows = qBound(3, static_cast<int>(labels.size()) + 1, kMostRows);
    resize(forLetters(*this, kWidth), 104 + rows * m_list->sizeHintForRow(0));
    m_edit->setFocus();
}

QWidget *LabelPicker::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *manage = new QToolButton(foot);
    manage->setObjectName(QStringLiteral("manageLabels"));
    manage->setText(tr("Manage labels…"));
    manage->setAutoRaise(true);
    manage->setFocusPolicy(Qt::NoFocus);
    connect(manage, &QToolButton::clicked, this, [this] {
        Q_EMIT manageRequested();
        accept();
    });
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(manage);
    layout->addStretch(1);
    return foot;
}

QListWidgetItem *LabelPicker::addItem(const Label &label, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(labelIcon(QColor(label.color)), label.name);
    item->setData(Qt::UserRole, label.id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(state);
    item->setSizeHint(QSize(0, fontMetrics().ascent() + fontMetrics().descent() + 8));
    m_list->insertItem(m_new ? m_list->row(m_new) : m_list->count(), item);
    return item;
}

void LabelPicker::add(const Label &label)
{
    QListWidgetItem *item = addItem(label, Qt::Checked);
    m_edit->clear();
    m_list->setCurrentItem(item);
}

void LabelPicker::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void LabelPicker::showAt(const QPoint &globalPos)
{
    placePopup(this, globalPos);
    show();
}

void LabelPicker::narrow(const QString &text)
{
    say({});
    const QString typed = foldedName(text);
    QListWidgetItem *best = nullptr;
    bool isKnown = false;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item == m_new)
            continue;
        const QString name = foldedName(item->text());
        item->setHidden(!name.contains(typed));
        isKnown = isKnown || name == typed;
        if (!item->isHidden() && (!best || name == typed))
            best = item;
    }
    const QString name = text.simplified();
    m_new->setHidden(name.isEmpty() || isKnown);
    m_new->setText(tr("New label “%1”").arg(name));
    m_list->setCurrentItem(best ? best : m_new);
}

void LabelPicker::apply(QListWidgetItem *item)
{
    if (!item || item->isHidden())
        return;
    if (item == m_new) {
        Q_EMIT createRequested(m_edit->text().simplified());
        return;
    }
    const bool on = item->checkState() != Qt::Checked;
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    Q_EMIT toggled(item->data(Qt::UserRole).toLongLong(), on);
}

bool LabelPicker::onKey(int key, bool stays)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        apply(m_list->currentItem());
        if (!stays)
            accept();
        return true;
    }
    return false;
}

bool LabelPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return passKeyToList(m_list, event) || onKey(key->key(), key->modifiers().testFlag(Qt::ControlModifier));
}

} // namespace oneul
