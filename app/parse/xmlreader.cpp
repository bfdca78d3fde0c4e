#include "parse/xmlreader.h"

#include <memory>
#include <utility>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#include <QHash>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// Real feeds nest less than 30 deep; what is deeper loses its tags, not its text.
constexpr std::size_t kMaxDepth = 120;
// Per item, and for everything outside items: bounds the memory that a hostile document can claim.
constexpr int kMaxNodes = 200'000;

QString fromXml(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

/// Names and namespaces come from libxml2's dictionary: one address is one name, as long as the document is read.
class NameCache final
{
public:
    const QString &lowerName(const xmlChar *name)
    {
        QString &known = m_names[name];
        if (known.isNull())
            known = fromXml(name).toLower();
        return known;
    }

    Ns space(const xmlChar *uri, const xmlChar *prefix)
    {
        const auto known = m_spaces.constFind({uri, prefix});
        if (known != m_spaces.cend())
            return *known;
        return *m_spaces.insert({uri, prefix}, namespaceOf(fromXml(uri), fromXml(prefix)));
    }

private:
    QHash<const xmlChar *, QString> m_names;
    QHash<std::pair<const xmlChar *, const xmlChar *>, Ns> m_spaces;
};

/// Builds nodes from libxml2's events.
class TreeBuilder final
{
public:
    TreeBuilder(const QUrl &documentUrl, const XmlCallbacks &callbacks)
        : m_documentUrl(documentUrl), m_callbacks(callbacks)
    {}

    XmlOutcome outcome;
    xmlParserCtxtPtr context = nullptr;

    void start(const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, const xmlChar **attributes,
               int attributeCount)
    {
        if (outcome.stopped)
            return;
        endText();
        if (m_skipped > 0 || m_open.size() >= kMaxDepth || m_nodes >= kMaxNodes) {
            outcome.tooManyNodes |= m_nodes >= kMaxNodes;
            ++m_skipped;
            return;
        }
        XmlNode node;
        node.ns = m_open.empty() ? namespaceOfRoot(uri, prefix) : ownNamespaceOf(uri, prefix);
        node.name = m_names.lowerName(name);
        readAttributes(attributes, attributeCount, &node);
        inherit(&node);
        ++m_nodes;
        if (m_open.empty() && !acceptRoot(node))
            return;
        if (m_itemDepth == 0 && m_callbacks.isItem(node.ns, node.name)) {
            m_itemDepth = m_open.size() + 1;
            // The item itself is not kept outside, however many there are.
            m_nodesOutside = m_nodes - 1;
            m_nodes = 0;
        }
        m_open.push_back(std::move(node));
    }

    void end()
    {
        if (outcome.stopped || m_open.empty())
            return;
        endText();
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
        XmlNode node = std::move(m_open.back());
        m_open.pop_back();
        if (m_itemDepth == m_open.size() + 1) {
            m_itemDepth = 0;
            m_nodes = m_nodesOutside;
            m_callbacks.onItem(node);
        } else if (!m_open.empty()) {
            m_open.back().children.push_back(std::move(node));
        } else {
            m_callbacks.onRoot(node);
        }
    }

    void text(const xmlChar *characters, int length)
    {
        if (outcome.stopped || m_open.empty())
            return;
        // Escaped markup comes in pieces of a few characters: they are put together before they become UTF-16.
        m_text.append(reinterpret_cast<const char *>(characters), length);
    }

private:
    /// A root element in a namespace that nobody knows gives all elements of that namespace their plain
    /// meaning: feeds invent addresses for vocabularies that have one, or misspell them.
    Ns namespaceOfRoot(const xmlChar *uri, const xmlChar *prefix)
    {
        const Ns ns = m_names.space(uri, prefix);
        if (ns != Ns::Other || outcome.rootSeen)
            return ns;
        m_rootUri = uri;
        return Ns::None;
    }

    [[nodiscard]] Ns ownNamespaceOf(const xmlChar *uri, const xmlChar *prefix)
    {
        return m_rootUri && uri == m_rootUri ? Ns::None : m_names.space(uri, prefix);
    }

    /// What was collected becomes text of the innermost open element.
    void endText()
    {
        if (m_text.isEmpty())
            return;
        std::vector<XmlNode> &children = m_open.back().children;
        const bool continues = !children.empty() && children.back().isText();
        if (continues) {
            children.back().text += QUtf8StringView(m_text).toString();
        } else if (m_nodes < kMaxNodes) {
            ++m_nodes;
            children.emplace_back().text = QString::fromUtf8(m_text);
        }
        m_text.resize(0);
    }

    bool acceptRoot(const XmlNode &node)
    {
        if (outcome.rootSeen)
            return true;
        outcome.rootSeen = true;
        if (m_callbacks.acceptRoot(node))
            return true;
        outcome.stopped = true;
        xmlStopParser(context);
        return false;
    }

    void readAttributes(const xmlChar **attributes, int count, XmlNode *node)
    {
        // Five pointers each: local name, prefix, URI, start and end of the value.
        for (int i = 0; i < count; ++i) {
            const xmlChar **each = attributes + 5 * i;
            XmlAttribute attribute;
            attribute.ns = m_names.space(each[2], each[1]);
            attribute.name = m_names.lowerName(each[0]);
            attribute.value = QString::fromUtf8(reinterpret_cast<const char *>(each[3]), each[4] - each[3]);
            node->attributes.append(std::move(attribute));
        }
    }

    void inherit(XmlNode *node) const
    {
        if (!m_open.empty()) {
            node->base = m_open.back().base;
            node->language = m_open.back().language;
        }
        for (const XmlAttribute &attribute : std::as_const(node->attributes)) {
            if (attribute.ns != Ns::Xml)
                continue;
            constexpr qsizetype kLongestBase = 8 * 1024;
            if (attribute.name == "base"_L1 && attribute.value.size() <= kLongestBase) {
                const QUrl stated(attribute.value.trimmed());
                node->base = (node->base.isEmpty() ? m_documentUrl : node->base).resolved(stated);
            } else if (attribute.name == "lang"_L1) {
                node->language = attribute.value.trimmed();
            }
        }
    }

    const QUrl m_documentUrl;
    const XmlCallbacks &m_callbacks;
    const xmlChar *m_rootUri = nullptr; ///< where the root element's namespace is none of ours
    NameCache m_names;
    QByteArray m_text; ///< of the innermost open element, not yet in its node
    std::vector<XmlNode> m_open;
    std::size_t m_itemDepth = 0; ///< number of open elements, the item included; 0: not inside one
    int m_skipped = 0;
    int m_nodes = 0;
    int m_nodesOutside = 0;
};

void onStart(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int, const xmlChar **,
             int attributeCount, int, const xmlChar **attributes)
{
    static_cast<TreeBuilder *>(data)->start(name, prefix, uri, attributes, attributeCount);
}

void onEnd(void *data, const xmlChar *, const xmlChar *, const xmlChar *)
{
    static_cast<TreeBuilder *>(data)->end();
}

void onText(void *data, const xmlChar *characters, int length)
{
    static_cast<TreeBuilder *>(data)->text(characters, length);
}

void onError(void *data, xmlErrorPtr error)
{
    auto *builder = static_cast<TreeBuilder *>(data);
    if (!builder || builder->outcome.stopped || !builder->outcome.message.isEmpty())
        return;
    if (error->domain == XML_FROM_NAMESPACE || error->level == XML_ERR_WARNING)
        return;
    builder->outcome.message = u"line %1: %2"_s.arg(error->line).arg(QString::fromUtf8(error->message).simplified());
}

struct FreeContext {
    void operator()(xmlParserCtxtPtr context) const { xmlFreeParserCtxt(context); }
};
using ContextPtr = std::unique_ptr<xmlParserCtxt, FreeContext>;

ContextPtr makeContext(QByteArrayView utf8, TreeBuilder *builder, XmlMode mode)
{
    ContextPtr context(xmlNewParserCtxt());
    xmlSAXHandler &sax = *context->sax;
    sax = {};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = onStart;
    sax.endElementNs = onEnd;
    sax.characters = onText;
    sax.ignorableWhitespace = onText;
    sax.cdataBlock = onText;
    sax.serror = onError;
    context->userData = builder;
    // NOENT resolves references in attributes; there is no declaration left that could name anything else.
    // HUGE lifts limits that matter only with entities, which are not left in what comes here: a long
    // attribute or a deep tree must not end the reading (depth is bounded by the builder).
    const int recover = mode == XmlMode::Recover ? XML_PARSE_RECOVER : 0;
    xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT | recover);
    // The text is read in place, so that a large document is not held twice.
    xmlParserInputPtr input = xmlNewInputStream(context.get());
    input->base = input->cur = reinterpret_cast<const xmlChar *>(utf8.data());
    input->end = input->base + utf8.size();
    input->length = static_cast<int>(utf8.size());
    inputPush(context.get(), input);
    return context;
}

} // namespace

XmlOutcome readXml(QByteArrayView utf8, XmlMode mode, const QUrl &documentUrl, const XmlCallbacks &callbacks)
{
    TreeBuilder builder(documentUrl, callbacks);
    const ContextPtr context = makeContext(utf8, &builder, mode);
    builder.context = context.get();
    xmlParseDocument(context.get());
    builder.outcome.wellFormed = context->wellFormed != 0;
    return builder.outcome;
}

} // namespace oneul
