#pragma once

#include <QHash>
#include <QWidget>

#include "common/shortcuts.h"
#include "settings/settingspage.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

class Actions;
class App;

/// All commands with their keys, to be found by name or by a pressed key and given up to two other keys. Keys that
/// another command has are not taken from it unasked.
class KeyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyEditor(const Actions &actions, QWidget *parent = nullptr);

    void setChanges(const KeyTable &changes); ///< shows the standard keys with these changes
    [[nodiscard]] KeyTable changes() const; ///< what differs from the standard
    [[nodiscard]] const KeyTable &keys() const { return m_keys; }
    void choose(const QString &name); ///< the row of an action
    /// Gives the chosen action these keys as its first (0) or second (1). False: another action has them; the editor
    /// names it and offers to take them away.
    bool assign(int place, const QKeySequence &keys);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeBottom();
    void fill();
    void narrow();
    void showChosen();
    void showRow(const QString &name);
    void showAll();
    void edited(int place);
    void set(int place, const QKeySequence &keys);
    void take();
    void resetChosen();
    void say(const QString &text);
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString titleOf(const QString &name) const;
    [[nodiscard]] QStringList holders(const QKeySequence &keys) const;

    const Actions &m_actions;
    KeyTable m_standard;
    KeyTable m_keys;
    QHash<QString, QTreeWidgetItem *> m_rows;
    QLineEdit *m_filter;
    QKeySequenceEdit *m_pressed;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_edits[kMostKeys];
    QLabel *m_message;
    QPushButton *m_take;
    QPushButton *m_reset;
    int m_wantedPlace = 0; ///< what m_take is about
    QKeySequence m_wanted;
};

[[nodiscard]] SettingsPage keySettings(App &app, const Actions &actions);

} // namespace oneul
