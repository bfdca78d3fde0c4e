#include "parse/pagetree.h"

#include <algorithm>

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/xpath.h>

#include "parse/markupguard.h"
#include "text/html.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct FreeContext {
    void operator()(xmlXPathContextPtr context) const { xmlXPathFreeContext(context); }
};
struct FreeObject {
    void operator()(xmlXPathObjectPtr object) const { xmlXPathFreeObject(object); }
};
struct FreeBuffer {
    void operator()(xmlBufferPtr buffer) const { xmlBufferFree(buffer); }
};
using ObjectPtr = std::unique_ptr<xmlXPathObject, FreeObject>;

// Expressions are typed by people and pages are made by anybody: neither must hold a thread. Pages of 34 entries take
// some ten thousand steps.
constexpr unsigned long kMaxOperations = 5'000'000;
constexpr unsigned long kMostOfAPage = 20'000'000; ///< of all expressions together

QString taken(xmlChar *text)
{
    const QString out = QString::fromUtf8(reinterpret_cast<const char *>(text));
    xmlFree(text);
    return out;
}

void ignoreError(void *, xmlErrorPtr) {}

/// The values of libxml2's xmlXPathError; it keeps the sentences to itself.
QString reasonOf(int code)
{
    switch (code - XML_XPATH_EXPRESSION_OK) {
    case XPATH_NUMBER_ERROR:
        return u"malformed number"_s;
    case XPATH_UNFINISHED_LITERAL_ERROR:
        return u"text without a closing quotation mark"_s;
    case XPATH_START_LITERAL_ERROR:
        return u"text in quotation marks expected"_s;
    case XPATH_VARIABLE_REF_ERROR:
    case XPATH_UNDEF_VARIABLE_ERROR:
        return u"unknown variable"_s;
    case XPATH_INVALID_PREDICATE_ERROR:
        return u"the condition in [] is malformed"_s;
    case XPATH_UNCLOSED_ERROR:
        return u"a bracket is not closed"_s;
    case XPATH_UNKNOWN_FUNC_ERROR:
        return u"unknown function"_s;
    case XPATH_INVALID_OPERAND:
    case XPATH_INVALID_TYPE:
        return u"a value of the wrong type"_s;
    case XPATH_INVALID_ARITY:
        return u"wrong number of arguments"_s;
    case XPATH_UNDEF_PREFIX_ERROR:
        return u"unknown prefix"_s;
    case XPATH_INVALID_CHAR_ERROR:
        return u"a character that is not allowed"_s;
    case XPATH_OP_LIMIT_EXCEEDED:
    case XPATH_RECURSION_LIMIT_EXCEEDED:
    case XPATH_MEMORY_ERROR:
        return u"it takes too long on this page"_s;
    default:
        return u"an expression was expected here"_s;
    }
}

void ignoreMessage(void *, const char *, ...) {}

/// Unknown functions are reported past the context's handler, to the standard error output of whoever runs us.
class QuietScope final
{
public:
    QuietScope() : m_function(xmlGenericError), m_context(xmlGenericErrorContext)
    {
        xmlSetGenericErrorFunc(nullptr, ignoreMessage);
    }
    ~QuietScope() { xmlSetGenericErrorFunc(m_context, m_function); }
    Q_DISABLE_COPY_MOVE(QuietScope)

private:
    xmlGenericErrorFunc m_function;
    void *m_context;
};

QString nodeText(xmlNodePtr node)
{
    return taken(xmlNodeGetContent(node)).simplified();
}

QString stringOf(const xmlXPathObject &object)
{
    if (object.type != XPATH_NODESET)
        return taken(xmlXPathCastToString(const_cast<xmlXPathObject *>(&object))).simplified();
    QStringList texts;
    const xmlNodeSetPtr set = object.nodesetval;
    for (int i = 0; set && i < set->nodeNr; ++i) {
        const QString text = nodeText(set->nodeTab[i]);
        if (text.isEmpty())
            continue;
        texts.append(text);
        if (set->nodeTab[i]->type != XML_TEXT_NODE)
            break;
    }
    return texts.join(u' ');
}

} // namespace

struct PageTree::Evaluation {
    ObjectPtr object;
    XPathProblem problem; ///< where there is no object

    [[nodiscard]] Unexpected failure(const QString &xpath) const
    {
        return fail(ErrorCode::InvalidArgument, u"XPath: %1 (%2)"_s.arg(xpath, problem.reason));
    }
};

PageTree::Evaluation PageTree::evaluated(const QString &xpath, HtmlNode from) const
{
    const std::unique_ptr<xmlXPathContext, FreeContext> context(xmlXPathNewContext(m_doc.get()));
    context->node = from.get() ? from.get() : reinterpret_cast<xmlNodePtr>(m_doc.get());
    context->opLimit = std::clamp(kMostOfAPage - std::min(m_operations, kMostOfAPage), 1UL, kMaxOperations);
    context->error = ignoreError;
    const QuietScope quiet;
    const QByteArray expression = xpath.toUtf8();
    Evaluation out;
    out.object.reset(xmlXPathEvalExpression(reinterpret_cast<const xmlChar *>(expression.constData()), context.get()));
    m_operations += context->opCount;
    if (!out.object) {
        const int offset = qBound(0, context->lastError.int1, int(expression.size()));
        out.problem = {reasonOf(context->lastError.code), int(QString::fromUtf8(expression.left(offset)).size())};
    }
    return out;
}

void PageTree::FreeDoc::operator()(_xmlDoc *doc) const
{
    xmlFreeDoc(doc);
}

PageTree::PageTree(const QByteArray &utf8, const QUrl &url) : m_base(url)
{
    const QByteArray guarded = guardedMarkup(utf8);
    // The text is UTF-8 by now, whatever a meta element says: XML_PARSE_IGNORE_ENC keeps it from being
    // believed.
    m_doc.reset(htmlReadMemory(guarded.constData(), static_cast<int>(guarded.size()), nullptr, "UTF-8",
                               HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                   | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC));
    if (!m_doc)
        m_doc.reset(htmlNewDoc(nullptr, nullptr));
    const Result<QString> stated = string(u"string(//base/@href)"_s);
    if (stated && !stated->isEmpty())
        m_base = url.resolved(QUrl(*stated));
}

Result<QList<HtmlNode>> PageTree::query(const QString &xpath, HtmlNode from) const
{
    const Evaluation found = evaluated(xpath, from);
    if (!found.object)
        return found.failure(xpath);
    const ObjectPtr &object = found.object;
    QList<HtmlNode> out;
    const xmlNodeSetPtr set = object->type == XPATH_NODESET ? object->nodesetval : nullptr;
    for (int i = 0; set && i < set->nodeNr; ++i) {
        if (set->nodeTab[i]->type != XML_NAMESPACE_DECL)
            out.append(HtmlNode(set->nodeTab[i]));
    }
    return out;
}

QList<HtmlNode> PageTree::select(const QString &xpath) const
{
    return query(xpath).value_or({});
}

Result<QString> PageTree::string(const QString &xpath, HtmlNode from) const
{
    const Evaluation found = evaluated(xpath, from);
    if (!found.object)
        return found.failure(xpath);
    const ObjectPtr &object = found.object;
    return stringOf(*object);
}

Result<QStringList> PageTree::strings(const QString &xpath, HtmlNode from) const
{
    const Evaluation found = evaluated(xpath, from);
    if (!found.object)
        return found.failure(xpath);
    const ObjectPtr &object = found.object;
    QStringList out;
    if (object->type != XPATH_NODESET) {
        out.append(stringOf(*object));
    } else {
        const xmlNodeSetPtr set = object->nodesetval;
        for (int i = 0; set && i < set->nodeNr; ++i)
            out.append(nodeText(set->nodeTab[i]));
    }
    out.removeAll(QString());
    return out;
}

Result<QString> PageTree::markup(const QString &xpath, HtmlNode from) const
{
    const Evaluation found = evaluated(xpath, from);
    if (!found.object)
        return found.failure(xpath);
    const ObjectPtr &object = found.object;
    QString out;
    const xmlNodeSetPtr set = object->type == XPATH_NODESET ? object->nodesetval : nullptr;
    if (!set)
        return escapeText(stringOf(*object));
    for (int i = 0; i < set->nodeNr; ++i) {
        const xmlNodePtr node = set->nodeTab[i];
        if (node->type != XML_ELEMENT_NODE) {
            out += escapeText(nodeText(node));
            continue;
        }
        if (nodeText(node).isEmpty())
            continue;
        const std::unique_ptr<xmlBuffer, FreeBuffer> buffer(xmlBufferCreate());
        for (xmlNodePtr child = node->children; child; child = child->next)
            htmlNodeDump(buffer.get(), m_doc.get(), child);
        const QString inner = QString::fromUtf8(reinterpret_cast<const char *>(xmlBufferContent(buffer.get())));
        out += set->nodeNr > 1 ? u"<p>"_s + inner + u"</p>"_s : inner;
    }
    return out;
}

std::optional<XPathProblem> PageTree::problem(const QString &xpath, HtmlNode from) const
{
    const Evaluation out = evaluated(xpath, from);
    return out.object ? std::nullopt : std::optional(out.problem);
}

HtmlNode PageTree::root() const
{
    return HtmlNode(xmlDocGetRootElement(m_doc.get()));
}

QString PageTree::attribute(HtmlNode element, const QString &name) const
{
    xmlChar *value = xmlGetNoNsProp(element.get(), reinterpret_cast<const xmlChar *>(name.toUtf8().constData()));
    return value ? taken(value) : QString();
}

QString PageTree::text(HtmlNode node) const
{
    return nodeText(node.get());
}

QString PageTree::rawText(HtmlNode node) const
{
    return taken(xmlNodeGetContent(node.get()));
}

QUrl PageTree::resolved(const QString &address) const
{
    return m_base.resolved(QUrl(address.trimmed()));
}

} // namespace oneul
