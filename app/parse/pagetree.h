#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include "base/result.h"

struct _xmlDoc;
struct _xmlNode;

namespace oneul {

/// An element, attribute or text of an PageTree; valid as long as the page.
class HtmlNode final
{
public:
    HtmlNode() = default;
    explicit HtmlNode(_xmlNode *node) : m_node(node) {}
    [[nodiscard]] _xmlNode *get() const { return m_node; }

private:
    _xmlNode *m_node = nullptr;
};

/// Why an XPath expression can't be evaluated.
struct XPathProblem {
    QString reason; ///< a few English words
    int position = 0; ///< of the character where it was noticed, from 0
};

/// An HTML document as a tree that XPath 1.0 can be asked of (libxml2).
class PageTree final
{
public:
    /// Never fails: what is no HTML has no elements.
    PageTree(const QByteArray &utf8, const QUrl &url);

    /// The nodes that the expression selects. Error: InvalidArgument (detail: the expression).
    [[nodiscard]] Result<QList<HtmlNode>> query(const QString &xpath, HtmlNode from = {}) const;
    /// The same for expressions that are known to be right.
    [[nodiscard]] QList<HtmlNode> select(const QString &xpath) const;
    /// The expression's text, white space squeezed: of nodes the first that has text, of several text nodes
    /// all of them in a row. Error: InvalidArgument.
    [[nodiscard]] Result<QString> string(const QString &xpath, HtmlNode from = {}) const;
    /// The texts of all nodes that the expression selects, empty ones left out. Error: InvalidArgument.
    [[nodiscard]] Result<QStringList> strings(const QString &xpath, HtmlNode from = {}) const;

    /// The markup inside the first element that the expression selects, else its text escaped.
    [[nodiscard]] Result<QString> markup(const QString &xpath, HtmlNode from = {}) const;

    /// What is wrong with an expression; nothing when it can be evaluated.
    [[nodiscard]] std::optional<XPathProblem> problem(const QString &xpath, HtmlNode from = {}) const;

    [[nodiscard]] HtmlNode root() const; ///< the html element; null when the document has no element
    [[nodiscard]] QString attribute(HtmlNode element, const QString &name) const;
    [[nodiscard]] QString text(HtmlNode node) const; ///< white space squeezed
    [[nodiscard]] QString rawText(HtmlNode node) const; ///< as it stands
    /// Against the page's base element or address.
    [[nodiscard]] QUrl resolved(const QString &address) const;
    [[nodiscard]] QUrl base() const { return m_base; }

private:
    struct FreeDoc {
        void operator()(_xmlDoc *doc) const;
    };
    struct Evaluation;
    [[nodiscard]] Evaluation evaluated(const QString &xpath, HtmlNode from) const;

    std::unique_ptr<_xmlDoc, FreeDoc> m_doc;
    QUrl m_base;
    mutable unsigned long m_operations = 0; ///< that all expressions took so far
};

} // namespace oneul
