#pragma once

#include <QDialog>

#include "model/category.h"

class QLineEdit;
class QListWidget;

namespace oneul {

/// A small popup to choose a category by typing part of its name in either language.
class CategoryPicker final : public QDialog
{
    Q_OBJECT

public:
    CategoryPicker(const Taxonomy &taxonomy, const CategoryId &current, QWidget *parent = nullptr);

    void showAt(const QPoint &globalPos); ///< there, or as near as the screen allows

Q_SIGNALS:
    void picked(const oneul::CategoryId &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const CategoryId &current);
    void narrow(const QString &text);
    void choose();

    const Taxonomy &m_taxonomy;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace oneul
