#pragma once

#include <QDialog>
#include <QList>

#include "model/category.h"

class QComboBox;
class QLabel;

namespace oneul {

class TaxonomyChanges;

/// Asks which category others go into, and merges them.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `articles`: how many they have together.
    MergeDialog(TaxonomyChanges &changes, const QList<CategoryId> &from, int articles, QWidget *parent = nullptr);

private:
    void fill();
    void merge();

    TaxonomyChanges &m_changes;
    QList<CategoryId> m_from;
    QComboBox *m_into;
    QLabel *m_message;
};

} // namespace oneul
