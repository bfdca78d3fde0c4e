#include "settings/keyeditor.h"

#include <algorithm>
#include <utility>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "common/accessiblerole.h"
#include "common/actions.h"
#include "common/dialogbutton.h"
#include "common/enterkey.h"
#include "common/words.h"
#include "service/app.h"
#include "settings/settingbinder.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kNameRole = Qt::UserRole;
constexpr int kMargin = 18;

QString shown(const QList<QKeySequence> &list)
{
    QStringList texts;
    for (const QKeySequence &keys : list)
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(u"   "_s);
}

/// The field records up to four keys; one after the other, two are enough to be remembered.
QKeySequence shortened(const QKeySequence &keys)
{
    return keys.count() <= kMostKeys ? keys : QKeySequence(keys[0], keys[1]);
}

QKeySequenceEdit *keyField(const QString &name, const QString &label)
{
    auto *edit = new QKeySequenceEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    setAccessibleRole(edit, QAccessible::HotkeyField);
    edit->setClearButtonEnabled(true);
    return edit;
}

} // namespace

KeyEditor::KeyEditor(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_standard(actions.standardKeys())
    , m_keys(m_standard)
    , m_filter(new QLineEdit)
    , m_pressed(keyField(u"keysFilter"_s, tr("Find the command of a key")))
    , m_tree(new QTreeWidget)
    , m_edits{keyField(u"firstKeys"_s, tr("First keys")), keyField(u"secondKeys"_s, tr("Second keys"))}
    , m_message(new QLabel)
    , m_take(dialogButton({}, u"takeKeys"_s))
    , m_reset(dialogButton(tr("&Standard keys of this command"), u"resetKeys"_s))
{
    setObjectName(u"keyEditor"_s);
    m_tree->setObjectName(u"keyList"_s);
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(180);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(makeTop());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeBottom());
    fill();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeyEditor::showChosen);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyEditor::narrow);
    connect(m_pressed, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::narrow);
    connect(m_take, &QPushButton::clicked, this, &KeyEditor::take);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::resetChosen);
    for (int place = 0; place < kMostKeys; ++place)
        connect(m_edits[place], &QKeySequenceEdit::editingFinished, this, [this, place] { edited(place); });
    showChosen();
}

QWidget *KeyEditor::makeTop()
{
    m_filter->setObjectName(u"commandFilter"_s);
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setAccessibleName(tr("Find a command"));
    m_filter->setClearButtonEnabled(true);
    keepEnter(m_filter);
    auto *top = new QWidget;
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_filter, 2);
    auto *label = new QLabel(tr("or press its &key:"));
    label->setBuddy(m_pressed);
    line->addWidget(label);
    line->addWidget(m_pressed, 1);
    return top;
}

QWidget *KeyEditor::makeBottom()
{
    m_message->setObjectName(u"keyMessage"_s);
    m_message->setWordWrap(true);
    m_take->hide();
    auto *bottom = new QWidget;
    auto *form = new QFormLayout(bottom);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&First keys:"), m_edits[0]);
    form->addRow(tr("S&econd keys:"), m_edits[1]);
    form->addRow(m_message);
    auto *line = new QHBoxLayout;
    line->addWidget(m_take);
    line->addStretch(1);
    line->addWidget(m_reset);
    form->addRow(line);
    return bottom;
}

void KeyEditor::fill()
{
    for (const ActionGroup group : Actions::groups()) {
        auto *title = new QTreeWidgetItem(m_tree, {withoutAccessKey(Actions::groupTitle(group))});
        title->setFlags(Qt::ItemIsEnabled);
        for (const QAction *action : m_actions.group(group)) {
            const QString name = Actions::nameOf(*action);
            auto *row = new QTreeWidgetItem(title, {titleOf(name)});
            row->setData(0, kNameRole, name);
            m_rows.insert(name, row);
        }
    }
    m_tree->expandAll();
    showAll();
}

void KeyEditor::setChanges(const KeyTable &changes)
{
    m_keys = withChanges(m_standard, changes);
    showAll();
    showChosen();
    Q_EMIT changed();
}

KeyTable KeyEditor::changes() const
{
    return changedKeys(m_keys, m_standard);
}

void KeyEditor::choose(const QString &name)
{
    m_tree->setCurrentItem(m_rows.value(name));
}

QString KeyEditor::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item != nullptr ? item->data(0, kNameRole).toString() : QString();
}

QString KeyEditor::titleOf(const QString &name) const
{
    const QAction *action = m_actions.byName(name);
    return action != nullptr ? Actions::titleOf(*action) : name;
}

void KeyEditor::narrow()
{
    const QString words = m_filter->text().trimmed();
    const QKeySequence pressed = shortened(m_pressed->keySequence());
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row) {
        const QList<QKeySequence> held = m_keys.value(row.key());
        const bool has = pressed.isEmpty()
                         || std::ranges::any_of(held, [&](const QKeySequence &keys) { return collide(keys, pressed); });
        (*row)->setHidden(!has || !(*row)->text(0).contains(words, Qt::CaseInsensitive));
    }
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *title = m_tree->topLevelItem(at);
        bool empty = true;
        for (int child = 0; child < title->childCount(); ++child)
            empty = empty && title->child(child)->isHidden();
        title->setHidden(empty);
    }
}

void KeyEditor::showChosen()
{
    const QString name = chosen();
    const QList<QKeySequence> held = m_keys.value(name);
    for (int place = 0; place < kMostKeys; ++place) {
        const QSignalBlocker quiet(m_edits[place]);
        m_edits[place]->setKeySequence(held.value(place));
        m_edits[place]->setEnabled(!name.isEmpty());
    }
    m_reset->setEnabled(!name.isEmpty() && held != m_standard.value(name));
    m_take->hide();
    say({});
}

void KeyEditor::showRow(const QString &name)
{
    QTreeWidgetItem *row = m_rows.value(name);
    if (row == nullptr)
        return;
    const bool own = m_keys.value(name) != m_standard.value(name);
    QFont font = row->font(1);
    font.setBold(own);
    row->setText(1, shown(m_keys.value(name)));
    row->setFont(1, font);
    row->setToolTip(1, own ? tr("Standard: %1").arg(shown(m_standard.value(name))) : QString());
}

void KeyEditor::showAll()
{
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row)
        showRow(row.key());
}

void KeyEditor::edited(int place)
{
    const QKeySequence keys = shortened(m_edits[place]->keySequence());
    if (keys != m_keys.value(chosen()).value(place))
        assign(place, keys);
}

QStringList KeyEditor::holders(const QKeySequence &keys) const
{
    QStringList names;
    for (auto each = m_keys.constBegin(); each != m_keys.constEnd(); ++each) {
        if (each.key() != chosen()
            && std::ranges::any_of(*each, [&](const QKeySequence &held) { return collide(held, keys); }))
            names << each.key();
    }
    names.sort();
    return names;
}

bool KeyEditor::assign(int place, const QKeySequence &keys)
{
    if (chosen().isEmpty())
        return false;
    showChosen();
    if (isReserved(keys)) {
        say(tr("%1 is kept for lists, text fields and dialogs. Choose another key.")
                .arg(keys.toString(QKeySequence::NativeText)));
        return false;
    }
    const QStringList others = holders(keys);
    if (others.isEmpty()) {
        set(place, keys);
        return true;
    }
    QStringList titles;
    for (const QString &name : others)
        titles << titleOf(name);
    m_wantedPlace = place;
    m_wanted = keys;
    say(tr("%1 clashes with the keys of: %2.").arg(keys.toString(QKeySequence::NativeText), titles.join(u", "_s)));
    m_take->setText(others.size() == 1 ? tr("&Take it from “%1”").arg(titles.constFirst())
                                       : tr("&Take it from all of them"));
    m_take->show();
    return false;
}

void KeyEditor::set(int place, const QKeySequence &keys)
{
    const QString name = chosen();
    QList<QKeySequence> held = m_keys.value(name);
    while (held.size() <= place)
        held.append(QKeySequence());
    held[place] = keys;
    QList<QKeySequence> kept;
    for (const QKeySequence &each : std::as_const(held)) {
        if (!each.isEmpty() && !kept.contains(each))
            kept.append(each);
    }
    m_keys.insert(name, kept);
    showRow(name);
    showChosen();
    Q_EMIT changed();
}

void KeyEditor::take()
{
    for (const QString &name : holders(m_wanted)) {
        m_keys[name].removeIf([this](const QKeySequence &held) { return collide(held, m_wanted); });
        showRow(name);
    }
    set(m_wantedPlace, m_wanted);
}

/// The standard keys may be another command's by now.
void KeyEditor::resetChosen()
{
    const QString name = chosen();
    QList<QKeySequence> kept;
    QString other;
    for (const QKeySequence &keys : m_standard.value(name)) {
        const QString holder = holderOf(m_keys, keys, name);
        if (holder.isEmpty())
            kept.append(keys);
        else
            other = holder;
    }
    m_keys.insert(name, kept);
    showRow(name);
    showChosen();
    if (!other.isEmpty())
        say(tr("Not all standard keys could be given back: “%1” has one of them.").arg(titleOf(other)));
    Q_EMIT changed();
}

void KeyEditor::say(const QString &text)
{
    m_message->setText(text);
}

SettingsPage keySettings(App &app, const Actions &actions)
{
    SettingsPage page;
    page.id = u"keys"_s;
    page.title = KeyEditor::tr("Keys");
    page.iconName = u"label"_s;
    auto *editor = new KeyEditor(actions);
    page.widget = editor;
    page.binder = new SettingBinder(app.settings(), editor);
    page.binder->bind(
        editor, Key::Shortcuts, [editor] { return QVariant(keysToText(editor->changes())); },
        [editor](const QVariant &value) { editor->setChanges(keysFromText(value.toString()).value_or(KeyTable())); });
    QObject::connect(editor, &KeyEditor::changed, page.binder, &SettingBinder::noteChange);
    page.problem = [editor]() -> QString {
        const QList<KeyConflict> conflicts = conflictsOf(editor->keys());
        return conflicts.isEmpty() ? QString()
                                   : KeyEditor::tr("Two commands share the key %1. Give one of them another key.")
                                         .arg(conflicts.constFirst().keys.toString(QKeySequence::NativeText));
    };
    return page;
}

} // namespace oneul
