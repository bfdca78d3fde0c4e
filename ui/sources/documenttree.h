#pragma once

#include <QSet>
#include <QWidget>

#include "service/sourcepreview.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

/// The tree of a fetched document: finds text in it and offers the path of the chosen node for an expression.
class DocumentTreeView final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentTreeView(QWidget *parent = nullptr);

    void showTree(const QList<PreviewNode> &nodes, bool isCut);
    void markItems(const QStringList &paths); ///< the nodes that are items stand out
    /// The field that a node's path would be put into; "" : none.
    void setTarget(const QString &name, const QString &label);

Q_SIGNALS:
    void expressionChosen(const QString &expression);

private:
    void addNode(QTreeWidgetItem *parent, const PreviewNode *node);
    void fillChildren(QTreeWidgetItem *item);
    void mark(QTreeWidgetItem *item) const;
    void showChosen();
    void findNext();
    void expandTo(const QList<const PreviewNode *> &way);
    [[nodiscard]] QString expression() const; ///< of the chosen node for the target

    QList<PreviewNode> m_nodes;
    QStringList m_itemPaths;
    QSet<QString> m_items;
    QString m_target;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_cut;
    QLineEdit *m_path;
    QPushButton *m_use;
    const PreviewNode *m_lastFound = nullptr;
};

} // namespace oneul
