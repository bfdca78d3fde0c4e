#include "labels/labelmanager.h"

#include <utility>

#include <QBoxLayout>
#include <QColorDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/dialogbutton.h"
#include "common/lettersize.h"
#include "labels/labelcommand.h"
#include "labels/labelicon.h"
#include "service/errortext.h"
#include "service/labelservice.h"

namespace oneul {

LabelManager::LabelManager(LabelService &service, QUndoStack &undo, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_undo(undo)
    , m_name(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
    , m_undoButton(dialogButton(tr("Undo"), QStringLiteral("undoRemoval")))
    , m_add(dialogButton(tr("Add"), QStringLiteral("addLabel")))
    , m_rename(dialogButton(tr("Rename"), QStringLiteral("renameLabel")))
    , m_color(dialogButton(tr("Colour…"), QStringLiteral("recolorLabel")))
    , m_up(dialogButton(tr("Move up"), QStringLiteral("raiseLabel")))
    , m_down(dialogButton(tr("Move down"), QStringLiteral("lowerLabel")))
    , m_remove(dialogButton(tr("Remove"), QStringLiteral("removeLabel")))
{
    setObjectName(QStringLiteral("labelManager"));
    setWindowTitle(tr("Labels"));
    m_name->setObjectName(QStringLiteral("newLabel"));
    m_name->setPlaceholderText(tr("Name of a new label"));
    m_name->setAccessibleName(tr("Name of a new label"));
    m_name->setMaxLength(60);
    makeList();
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_add);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addWidget(makeMessage());
    resizeForLetters(this, {520, 400});
    connectAll();
    fill();
    say({});
}

void LabelManager::makeList()
{
    m_list->setObjectName(QStringLiteral("labelList"));
    m_list->setAccessibleName(tr("Labels"));
    m_list->setHeaderLabels({tr("Label"), tr("Articles")});
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QWidget *LabelManager::makeButtons()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *each : {m_rename, m_color, m_up, m_down, m_remove})
        layout->addWidget(each);
    layout->addStretch(1);
    auto *close = dialogButton(tr("Close"), QStringLiteral("closeLabels"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close);
    return column;
}

QWidget *LabelManager::makeMessage()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message->setObjectName(QStringLiteral("labelMessage"));
    m_message->setWordWrap(true);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_undoButton);
    return row;
}

void LabelManager::connectAll()
{
    connect(&m_service, &LabelService::changed, this, &LabelManager::fill);
    connect(m_name, &QLineEdit::returnPressed, this, &LabelManager::add);
    connect(m_name, &QLineEdit::textChanged, this, &LabelManager::enable);
    connect(m_add, &QPushButton::clicked, this, &LabelManager::add);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LabelManager::enable);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 0 && !m_filling)
            rename(item);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), 0); });
    connect(m_color, &QPushButton::clicked, this, &LabelManager::chooseColor);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &LabelManager::remove);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        m_undo.undo();
        say({});
    });
}

void LabelManager::fill()
{
    const LabelId wanted = m_wanted != 0 ? std::exchange(m_wanted, 0) : current().id;
    m_filling = true;
    m_list->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (const Label &label : m_service.list()) {
        auto *item = new QTreeWidgetItem(m_list, {label.name, QLocale().toString(label.articles)});
        item->setIcon(0, labelIcon(QColor(label.color)));
        item->setData(0, Qt::UserRole, label.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (label.id == wanted || !chosen)
            chosen = item;
    }
    m_list->setCurrentItem(chosen);
    m_filling = false;
    enable();
}

Label LabelManager::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_service.byId(item->data(0, Qt::UserRole).toLongLong()) : Label();
}

void LabelManager::enable()
{
    const bool any = m_list->currentItem() != nullptr;
    for (QPushButton *each : {m_rename, m_color, m_remove})
        each->setEnabled(any);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_up->setEnabled(any && row > 0);
    m_down->setEnabled(any && row + 1 < m_list->topLevelItemCount());
    m_add->setEnabled(!m_name->text().trimmed().isEmpty());
}

void LabelManager::add()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    whenDone(this, m_service.add(m_name->text(), m_service.freeColor()), [this](const Result<Label> &label) {
        if (!label) {
            say(errorText(label.error()));
            return;
        }
        m_name->clear();
        say({});
        m_wanted = label->id;
        fill();
    });
}

void LabelManager::rename(QTreeWidgetItem *item)
{
    const Label label = m_service.byId(item->data(0, Qt::UserRole).toLongLong());
    if (label.id == 0 || item->text(0) == label.name)
        return;
    whenDone(this, m_service.rename(label.id, item->text(0)), [this](const Result<Label> &renamed) {
        say(renamed ? QString() : errorText(renamed.error()));
        fill(); // also when the name had to stay
    });
}

void LabelManager::chooseColor()
{
    const Label label = current();
    if (label.id == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList colors = LabelService::colors();
    for (const QString &color : colors) {
        const QAction *action = menu->addAction(labelIcon(QColor(color)), color);
        connect(action, &QAction::triggered, this, [this, id = label.id, color] { recolor(id, color); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Another colour…")), &QAction::triggered, this, [this, label] {
        const QColor color = QColorDialog::getColor(QColor(label.color), this, tr("Colour of “%1”").arg(label.name));
        if (color.isValid())
            recolor(label.id, color.name());
    });
    menu->popup(m_color->mapToGlobal(QPoint(0, m_color->height())));
}

void LabelManager::recolor(LabelId id, const QString &color)
{
    whenDone(this, m_service.recolor(id, color),
             [this](const Result<Label> &label) { say(label ? QString() : errorText(label.error())); });
}

void LabelManager::move(int by)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    whenDone(this, m_service.move(current().id, row + by),
             [this](const Result<void> &moved) { say(moved ? QString() : errorText(moved.error())); });
}

void LabelManager::remove()
{
    const Label label = current();
    if (label.id == 0)
        return;
    auto *command = new LabelRemoval(m_service, label);
    m_undo.push(command);
    whenDone(this, command->done(), [this, label](const Result<void> &removed) {
        if (!removed)
            say(errorText(removed.error()));
        else
            say(tr("“%1” was removed from %n article(s).", nullptr, label.articles).arg(label.name), true);
    });
}

void LabelManager::say(const QString &text, bool undoable)
{
    m_message->setText(text);
    m_undoButton->setVisible(undoable);
}

} // namespace oneul
