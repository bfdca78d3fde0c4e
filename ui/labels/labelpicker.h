#pragma once

#include <QDialog>
#include <QHash>

#include "model/label.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace oneul {

/// A small popup with the labels: typing narrows them down, Return puts one on or takes it off and closes, Ctrl+Return and
/// clicks go on. What fits no label can be made one.
class LabelPicker final : public QDialog
{
    Q_OBJECT

public:
    /// `states`: which of the labels the articles have; a label that is not among them is on none.
    LabelPicker(const QList<Label> &labels, const QHash<LabelId, Qt::CheckState> &states, QWidget *parent = nullptr);

    void showAt(const QPoint &globalPos); ///< there, or as near as the screen allows
    void add(const Label &label); ///< one that was just made, checked
    void say(const QString &text); ///< why something could not be done

Q_SIGNALS:
    void toggled(oneul::LabelId label, bool on);
    void createRequested(const QString &name);
    void manageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFoot();
    QListWidgetItem *addItem(const Label &label, Qt::CheckState state);
    void narrow(const QString &text);
    void apply(QListWidgetItem *item);
    [[nodiscard]] bool onKey(int key, bool stays);

    QLineEdit *m_edit;
    QListWidget *m_list;
    QListWidgetItem *m_new = nullptr; ///< the row that makes a new label
    QLabel *m_message;
};

} // namespace oneul
