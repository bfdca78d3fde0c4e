#pragma once

#include <QList>
#include <QWidget>

#include "model/category.h"

class QTableWidget;
class QToolButton;

namespace oneul {

/// A category's keywords with their weights, edited in place.
class KeywordTable final : public QWidget
{
    Q_OBJECT

public:
    explicit KeywordTable(QWidget *parent = nullptr);

    void clear();
    void setKeywords(const QList<Keyword> &keywords);
    [[nodiscard]] QList<Keyword> keywords() const; ///< without empty rows and repetitions

Q_SIGNALS:
    void edited(); ///< by the user

private:
    QWidget *makeButtons();
    void setUpTable();
    void addRow(const Keyword &keyword);
    void add();
    void remove();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace oneul
