#pragma once

#include <QDialog>

#include "model/label.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QUndoStack;

namespace oneul {

class LabelService;

/// The labels: make, rename, recolour, sort and remove them. A removal can be undone here and in the window.
class LabelManager final : public QDialog
{
    Q_OBJECT

public:
    LabelManager(LabelService &service, QUndoStack &undo, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void makeList();
    QWidget *makeMessage();
    void connectAll();
    void fill();
    void add();
    void rename(QTreeWidgetItem *item);
    void chooseColor();
    void recolor(LabelId id, const QString &color);
    void move(int by);
    void remove();
    void say(const QString &text, bool undoable = false);
    void enable();
    [[nodiscard]] Label current() const; ///< id 0: none

    LabelService &m_service;
    QUndoStack &m_undo;
    QLineEdit *m_name;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_undoButton;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_color;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    LabelId m_wanted = 0; ///< to be the current one once the list is there
    bool m_filling = false;
};

} // namespace oneul
