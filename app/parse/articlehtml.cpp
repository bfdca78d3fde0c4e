#include "parse/articlehtml.h"

#include <QSet>

#include <libxml/HTMLparser.h>

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

bool isVoidName(const QByteArray &name)
{
    return name == "br" || name == "hr" || name == "img" || name == "wbr";
}

/// Elements that mean something also without text.
bool mayBeEmpty(const QByteArray &name)
{
    return isVoidName(name) || name == "td" || name == "th" || name == "amp-img";
}

bool isHeadingName(const QByteArray &name)
{
    return name == "h1" || name == "h2";
}

/// Groups that may turn out to be lists of links.
bool isGroup(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"ul", "ol", "dl", "div", "section", "table", "form", "header", "footer"};
    return names.contains(name);
}

QString nodeText(HtmlNode node)
{
    xmlChar *content = xmlNodeGetContent(node.get());
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(content)).simplified();
    xmlFree(content);
    return text;
}

/// What is left of a list whose entries were left out.
bool isHeadingAlone(QStringView markup)
{
    return markup.size() < 300 && markup.startsWith(u"<h") && !markup.startsWith(u"<hr") && markup.count(u"</") == 1
           && markup.indexOf(u"</h") == markup.size() - 5;
}

/// The mark beside a heading that links to the heading.
bool isAnchorMark(HtmlNode node)
{
    if (!attributeOf(node, "href").startsWith('#'))
        return false;
    const QString text = nodeText(node);
    return text.size() <= 2 && text != u"*" && (text.isEmpty() || !text.front().isLetterOrNumber());
}

/// The first address of a srcset.
QByteArray firstOfSet(const QByteArray &set)
{
    return set.simplified().split(' ').value(0).split(',').value(0);
}

/// Pages that load images late keep the real address in an attribute of their own.
QByteArray imageAddress(HtmlNode image)
{
    const QByteArray stated = attributeOf(image, "src").trimmed();
    for (const char *name : {"data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-lazy", "data-url",
                             "data-original-src"}) {
        const QByteArray later = attributeOf(image, name).trimmed();
        if (!later.isEmpty() && !later.startsWith("data:"))
            return later;
    }
    if (!stated.isEmpty() && !stated.startsWith("data:"))
        return stated;
    for (const char *name : {"srcset", "data-srcset", "data-lazy-srcset"}) {
        const QByteArray first = firstOfSet(attributeOf(image, name));
        if (!first.isEmpty())
            return first;
    }
    return stated;
}

QString attributeText(const char *name, const QByteArray &value)
{
    return value.isEmpty() ? QString()
                           : u" %1=\"%2\""_s.arg(QString::fromLatin1(name), QString::fromUtf8(value).toHtmlEscaped());
}

QString startTag(HtmlNode node, const QByteArray &name)
{
    QString tag = u'<' + QString::fromLatin1(name == "amp-img" ? QByteArray("img") : name);
    if (name == "img" || name == "amp-img")
        tag += attributeText("src", imageAddress(node));
    for (const char *attribute :
         {"href", "alt", "title", "width", "height", "colspan", "rowspan", "start", "lang", "dir", "datetime", "cite"})
        tag += attributeText(attribute, attributeOf(node, attribute));
    return tag + u'>';
}

/// Writes markup; `page` nullptr: everything but scripts stays.
class Writer final
{
public:
    Writer(const PageBlocks *page, QString title) : m_page(page), m_title(std::move(title)) {}

    void write(HtmlNode node)
    {
        if (node.get()->type == XML_TEXT_NODE || node.get()->type == XML_CDATA_SECTION_NODE) {
            m_out += QString::fromUtf8(reinterpret_cast<const char *>(node.get()->content)).toHtmlEscaped();
            return;
        }
        const QByteArray name = elementName(node);
        if (name.isEmpty() || name == "script" || name == "style" || name == "template" || leavesOut(node, name))
            return;
        const qsizetype before = m_out.size();
        m_out += startTag(node, name);
        if (isVoidName(name))
            return;
        const qsizetype inside = m_out.size();
        for (xmlNodePtr child = node.get()->children; child != nullptr; child = child->next)
            write(HtmlNode(child));
        if (name == "amp-img")
            return;
        const QStringView written = QStringView(m_out).mid(inside).trimmed();
        const bool empty = written.isEmpty() || (isGroup(name) && isHeadingAlone(written));
        if (empty && !mayBeEmpty(name))
            m_out.truncate(before);
        else
            m_out += u"</%1>"_s.arg(QString::fromLatin1(name));
    }

    QString take() { return std::move(m_out); }

private:
    bool leavesOut(HtmlNode node, const QByteArray &name) const
    {
        const int index = m_page != nullptr ? m_page->indexOf(node) : -1;
        if (index < 0)
            return false;
        const PageBlock &block = m_page->all()[size_t(index)];
        if (block.dropped || (name == "a" && isAnchorMark(node)))
            return true;
        if (isHeadingName(name) && !m_title.isEmpty() && block.text < 1000) {
            const QString heading = nodeText(node);
            if (heading == m_title || (heading.size() >= 10 && m_title.startsWith(heading)))
                return true;
        }
        return isGroup(name) && block.hints.article < 2 && block.text >= 20 && block.linkDensity() > 0.75;
    }

    const PageBlocks *m_page;
    QString m_title;
    QString m_out;
};

} // namespace

QString articleHtml(const PageBlocks &page, const std::vector<int> &elements, const QString &title)
{
    Writer writer(&page, title);
    for (const int element : elements)
        writer.write(page.all()[size_t(element)].node);
    return writer.take();
}

QString plainMarkup(HtmlNode node)
{
    Writer writer(nullptr, {});
    writer.write(node);
    return writer.take();
}

} // namespace oneul
