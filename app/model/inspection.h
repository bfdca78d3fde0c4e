#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace oneul {

/// An element or value of a document, as the editor's tree shows it.
struct PreviewNode {
    QString label; ///< "div.story#top", "hits", "[3]", "@href"
    QString value; ///< text or value, shortened
    QString path; ///< an XPath or JSON path that finds this node alone; "" : none can
    QString likePath; ///< an expression that finds this node and those like it: what an item's expression could be
    QList<PreviewNode> children;
};

/// The tree of a document.
struct DocumentTree {
    QList<PreviewNode> nodes; ///< at most a few thousand
    bool isCut = false; ///< there is more than is shown
};

/// What one expression of a source found.
struct ExpressionFind {
    QString name; ///< its key in the spec: "item", "title", "detail.summary", …
    QString expression;
    int found = 0; ///< nodes; for those of an item: items in which it found something
    QStringList samples; ///< the first few, as plain text
    QString problem; ///< why it can't be evaluated, in a few English words; "" : it can
    int position = -1; ///< of the character where the problem was noticed, from 0; -1: not known
};

/// What all expressions of a source found.
struct Inspection {
    QList<ExpressionFind> finds; ///< of every expression that is stated, in the order of the editor
    QStringList itemPaths; ///< the first few hundred items, as paths of the tree's nodes
};

} // namespace oneul
