#include <algorithm>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <libxml/tree.h>

#include "parse/inspectnodes.h"
#include "parse/jsonpath.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNodes = 5000;
constexpr int kDeepest = 200;
constexpr qsizetype kLongestLabel = 80;
constexpr qsizetype kLongestValue = 160;

QString shortened(const QString &text, qsizetype most)
{
    const QString simple = text.simplified();
    return simple.size() > most ? simple.left(most - 1) + u'…' : simple;
}

QString nameOf(const xmlNode *node)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(node->name));
}

bool isPlainName(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

/// A step that finds the elements of this name: HTML may hold names that XPath takes for prefixed ones ("o:p").
QString stepOf(const QString &name)
{
    return isPlainName(name) ? name : u"*[name()='%1']"_s.arg(QString(name).remove(u'\''));
}

QString withIndex(const QString &step, int index, int total)
{
    return total > 1 ? u"%1[%2]"_s.arg(step).arg(index) : step;
}

QStringList classesOf(const PageTree &page, HtmlNode element)
{
    return page.attribute(element, u"class"_s).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "//li[contains(concat(' ', normalize-space(@class), ' '), ' story ')]", or by the path without its places.
QString likePathOf(const QString &step, const QStringList &classes, const QString &parentPath)
{
    for (const QString &name : classes) {
        if (!name.contains(u'\''))
            return u"//%1[contains(concat(' ', normalize-space(@class), ' '), ' %2 ')]"_s.arg(step, name);
    }
    return parentPath + u'/' + step;
}

class HtmlWalk final
{
public:
    explicit HtmlWalk(const PageTree &page) : m_page(page) {}

    PreviewNode element(xmlNodePtr node, const QString &step, const QString &parentPath, int depth)
    {
        ++m_count;
        const HtmlNode handle(node);
        const QStringList classes = classesOf(m_page, handle);
        PreviewNode out;
        out.path = parentPath + u'/' + step;
        out.likePath = likePathOf(stepOf(nameOf(node)), classes, parentPath);
        QString label = nameOf(node);
        for (const QString &name : classes)
            label += u'.' + name;
        if (const QString id = m_page.attribute(handle, u"id"_s); !id.isEmpty())
            label += u'#' + id;
        out.label = shortened(label, kLongestLabel);
        const bool code = nameOf(node) == u"script" || nameOf(node) == u"style";
        out.value = code ? QString() : shortened(ownText(node), kLongestValue);
        addAttributes(node, out);
        if (!code)
            addChildren(node, out, depth + 1);
        return out;
    }

    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    /// The text that stands in the element itself; of an element without one nothing, its parts say it.
    static QString ownText(const xmlNode *node)
    {
        QString text;
        for (const xmlNode *child = node->children; child && text.size() <= 2 * kLongestValue; child = child->next) {
            if (child->type == XML_TEXT_NODE && child->content)
                text += QString::fromUtf8(reinterpret_cast<const char *>(child->content)) + u' ';
        }
        return text;
    }

    void addAttributes(const xmlNode *node, PreviewNode &out)
    {
        for (const xmlAttr *each = node->properties; each; each = each->next) {
            const QString name = QString::fromUtf8(reinterpret_cast<const char *>(each->name));
            if (name == u"class" || name == u"id" || name == u"style" || name.startsWith(u"on") || !isPlainName(name))
                continue;
            if (++m_count > kMostNodes) {
                m_cut = true;
                return;
            }
            const QString value = m_page.attribute(HtmlNode(const_cast<xmlNode *>(node)), name);
            const QString step = u"/@"_s + name;
            PreviewNode attribute;
            attribute.label = shortened(u'@' + name, kLongestLabel);
            attribute.value = shortened(value, kLongestValue);
            attribute.path = out.path + step;
            attribute.likePath = out.likePath + step;
            out.children.append(attribute);
        }
    }

    void addChildren(const xmlNode *node, PreviewNode &out, int depth)
    {
        QHash<QString, int> totals;
        for (const xmlNode *child = node->children; child; child = child->next) {
            if (child->type == XML_ELEMENT_NODE)
                ++totals[nameOf(child)];
        }
        QHash<QString, int> seen;
        for (xmlNodePtr child = node->children; child; child = child->next) {
            if (child->type != XML_ELEMENT_NODE)
                continue;
            if (m_count >= kMostNodes || depth > kDeepest) {
                m_cut = true;
                return;
            }
            const QString name = nameOf(child);
            out.children.append(
                element(child, withIndex(stepOf(name), ++seen[name], totals.value(name)), out.path, depth));
        }
    }

    const PageTree &m_page;
    int m_count = 0;
    bool m_cut = false;
};

class JsonWalk final
{
public:
    /// `list`: the path of the nearest list that the value is in; its own path where it is in none.
    PreviewNode value(const QString &label, const QJsonValue &value, const QString &path, const QString &list,
                      int depth)
    {
        ++m_count;
        PreviewNode out{shortened(label, kLongestLabel), {}, path, list, {}};
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            out.likePath = path;
            out.value = u"[%1]"_s.arg(array.size());
            for (qsizetype i = 0; i < array.size() && goOn(depth); ++i)
                out.children.append(this->value(jsonStep(i), array.at(i), joined(path, jsonStep(i)), path, depth + 1));
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end() && goOn(depth); ++each) {
                const QString place = joined(path, jsonStep(each.key()));
                out.children.append(this->value(each.key(), each.value(), place, list, depth + 1));
            }
        } else {
            out.value = value.isNull() ? u"null"_s : shortened(jsonText(value), kLongestValue);
        }
        if (out.likePath.isEmpty())
            out.likePath = path;
        return out;
    }

    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    static QString joined(const QString &path, const QString &step)
    {
        return path.isEmpty() || step.isEmpty() ? QString() : path + step;
    }

    bool goOn(int depth)
    {
        const bool room = m_count < kMostNodes && depth < kDeepest;
        m_cut = m_cut || !room;
        return room;
    }

    int m_count = 0;
    bool m_cut = false;
};

} // namespace

QString htmlPathOf(HtmlNode node)
{
    QString path;
    for (const xmlNode *each = node.get(); each && each->type == XML_ELEMENT_NODE; each = each->parent) {
        int index = 1;
        int total = 1;
        for (const xmlNode *other = each->prev; other; other = other->prev)
            index += other->type == XML_ELEMENT_NODE && xmlStrEqual(other->name, each->name) ? 1 : 0;
        total = index;
        for (const xmlNode *other = each->next; other; other = other->next)
            total += other->type == XML_ELEMENT_NODE && xmlStrEqual(other->name, each->name) ? 1 : 0;
        path.prepend(u'/' + withIndex(stepOf(nameOf(each)), index, total));
    }
    return path;
}

DocumentTree htmlTreeOf(const PageTree &page)
{
    DocumentTree out;
    if (!page.root().get())
        return out;
    HtmlWalk walk(page);
    out.nodes.append(walk.element(page.root().get(), stepOf(nameOf(page.root().get())), {}, 0));
    out.isCut = walk.isCut();
    return out;
}

DocumentTree jsonTreeOf(const QJsonValue &root)
{
    DocumentTree out;
    JsonWalk walk;
    out.nodes.append(walk.value(u"$"_s, root, u"$"_s, {}, 0));
    out.isCut = walk.isCut();
    return out;
}

} // namespace oneul
