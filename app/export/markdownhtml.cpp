#include "export/markdownhtml.h"

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
        const QString text = inlineHtml(block);
        if (text.trimmed().isEmpty())
            return;
        if (const QTextList *list = block.textList()) {
            openLists(list);
            m_html += u"<li>"_s + text + u"</li>"_s;
            return;
        }
        closeLists(0);
        const int level = block.blockFormat().headingLevel();
        const QString tag = level > 0 ? u"h%1"_s.arg(std::min(6, level + 3)) : u"p"_s;
        m_html += u"<%1>%2</%1>\n"_s.arg(tag, text);
    }

    void openLists(const QTextList *list)
    {
        const auto depth = static_cast<qsizetype>(std::max(1, list->format().indent()));
        closeLists(depth);
        const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
        const QString tag = numbered ? u"ol"_s : u"ul"_s;
        if (m_open.size() == depth && m_open.last() != tag)
            closeLists(depth - 1);
        while (m_open.size() < depth) {
            m_html += u"<%1>"_s.arg(tag);
            m_open += tag;
        }
    }

    void closeLists(qsizetype depth)
    {
        while (m_open.size() > depth)
            m_html += u"</%1>\n"_s.arg(m_open.takeLast());
    }

    static QString inlineHtml(const QTextBlock &block)
    {
        QString html;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            html += fragmentHtml(it.fragment());
        return html;
    }

    static QString fragmentHtml(const QTextFragment &fragment)
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
        if (format.fontWeight() >= QFont::Bold)
            html = u"<b>"_s + html + u"</b>"_s;
        if (isWebAddress(format.anchorHref()))
            html = u"<a href=\"%1\">%2</a>"_s.arg(format.anchorHref().toHtmlEscaped(), html);
        return html;
    }

    QString m_html;
    QStringList m_open;
};

} // namespace

bool isWebAddress(const QString &url)
{
    return url.startsWith(u"https://", Qt::CaseInsensitive) || url.startsWith(u"http://", Qt::CaseInsensitive);
}

QString markdownToHtml(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                       | QTextDocument::MarkdownDialectCommonMark);
    return BlockWriter().write(document);
}

} // namespace oneul
