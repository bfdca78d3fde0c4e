#pragma once

#include <QDialog>
#include <QHash>
#include <QList>

#include "model/category.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace oneul {

/// A small popup to choose a category by typing part of its name in either language, or by its digit while nothing is
/// typed. Check boxes, or Ctrl+Return, say what the articles belong to besides.
class CategoryPicker final : public QDialog
{
    Q_OBJECT

public:
    /// The first nine of the categories have digits.
    CategoryPicker(const QList<Category> &categories, const CategoryId &current, QWidget *parent = nullptr);

    void offerSecondary(); ///< check boxes for further categories
    /// Which of them the articles have; those that are not among them are on none.
    void showSecondary(const QHash<CategoryId, Qt::CheckState> &states);
    void offerNew(); ///< what is typed and no category's name can be made one
    void showAt(const QPoint &globalPos); ///< there, or as near as the screen allows

Q_SIGNALS:
    void picked(const oneul::CategoryId &category);
    void secondaryToggled(const oneul::CategoryId &category, bool on);
    void createRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showNew(const QString &name, bool isKnown);
    void narrow(const QString &text);
    void choose();
    void onChanged(const QListWidgetItem *item);
    void onClicked();
    [[nodiscard]] bool onKey(int key, bool control);
    [[nodiscard]] bool chooseDigit(int digit);

    QList<Category> m_categories; ///< in the order of the rows
    CategoryId m_current;
    QLineEdit *m_edit;
    QListWidget *m_list;
    QListWidgetItem *m_new = nullptr; ///< the row that makes a new category
    bool m_filling = false;
    bool m_checked = false; ///< the click that is under way was on a check box
    bool m_secondary = false;
};

} // namespace oneul
