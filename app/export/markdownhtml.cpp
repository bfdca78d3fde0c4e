#include "export/markdownhtml.h"

#include <algorithm>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Writes the blocks of a document that Qt read from Markdown as plain tags.
class BlockWriter final
{
public:
    BlockWriter(bool forViewer, int headingsDown) : m_forViewer(forViewer), m_headingsDown(headingsDown) {}

    QString write(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            writeBlock(block);
        closeLists(0);
        return m_html;
    }

private:
    void writeBlock(const QTextBlock &block)
    {
        const int level = block.blockFormat().headingLevel();
        const QString text = inlineHtml(block, level == 0);
        if (text.trimmed().isEmpty())
            return;
        if (const QTextList *list = block.textList()) {
            openItem(list);
            m_html += text;
            return;
        }
        // A further paragraph of a list item is indented by the depth of its list.
        const int indent = block.blockFormat().indent();
        closeLists(indent);
        if (indent > 0 && !m_open.isEmpty()) {
            m_html += u"<br/>"_s + text;
            return;
        }
        closeLists(0);
        // The viewer's rich text has its own way with quotations.
        const bool quoted = !m_forViewer && block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        m_html += quoted ? u"<blockquote>"_s : QString();
        writeParagraph(level, text);
        m_html += quoted ? u"</blockquote>\n"_s : QString();
    }

    void writeParagraph(int level, const QString &text)
    {
        const QString heading = u"h%1"_s.arg(std::min(6, level + m_headingsDown));
        if (level > 0 && m_forViewer)
            m_html += u"<p class=\"%1\">%2</p>\n"_s.arg(heading, text);
        else
            m_html += u"<%1>%2</%1>\n"_s.arg(level > 0 ? heading : u"p"_s, text);
    }

    // Items stay open for the lists and paragraphs within them.
    void openItem(const QTextList *list)
    {
        const auto depth = static_cast<qsizetype>(std::max(1, list->format().indent()));
        const QString tag = list->format().style() <= QTextListFormat::ListDecimal ? u"ol"_s : u"ul"_s;
        closeLists(depth);
        if (m_open.size() == depth && m_open.last() != tag)
            closeLists(depth - 1);
        if (m_open.size() == depth)
            m_html += u"</li>\n<li>"_s;
        while (m_open.size() < depth) {
            m_html += u"<%1><li>"_s.arg(tag);
            m_open += tag;
        }
    }

    void closeLists(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_html += u"</li></%1>\n"_s.arg(m_open.takeLast());
    }

    static QString inlineHtml(const QTextBlock &block, bool withBold)
    {
        QString html;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            html += fragmentHtml(it.fragment(), withBold);
        return html;
    }

    static QString fragmentHtml(const QTextFragment &fragment, bool withBold)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            return {};
        QString html = fragment.text().toHtmlEscaped();
        html.replace(QChar::LineSeparator, u"<br/>"_s);
        if (format.fontFixedPitch())
            html = u"<code>"_s + html + u"</code>"_s;
        if (format.fontItalic())
            html = u"<i>"_s + html + u"</i>"_s;
        if (withBold && format.fontWeight() >= QFont::Bold)
            html = u"<b>"_s + html + u"</b>"_s;
        if (isWebAddress(format.anchorHref()))
            html = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), html);
        return html;
    }

    bool m_forViewer;
    int m_headingsDown;
    QString m_html;
    QStringList m_open;
};

} // namespace

bool isWebAddress(const QString &url)
{
    return url.startsWith(u"https://", Qt::CaseInsensitive) || url.startsWith(u"http://", Qt::CaseInsensitive);
}

QString markdownToHtml(const QString &markdown, bool forViewer, int headingsDown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                       | QTextDocument::MarkdownDialectCommonMark);
    return BlockWriter(forViewer, headingsDown).write(document);
}

} // namespace oneul
