#include "digest/templatenodes.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>
#include <QStringList>

#include "digest/templatenames.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 256 * 1024;
constexpr qsizetype kDeepest = 24;

/// What stands between "{{" and "}}".
struct Tag {
    QChar sign; ///< '#', '^', '/', '!' or null
    QString name;
    QString written;
};

class TemplateParser final
{
public:
    explicit TemplateParser(QString text) : m_text(std::move(text)) { m_open.append(Block{}); }

    Result<QList<TemplateNode>> parse()
    {
        while (!m_broken && m_at < m_text.size())
            readOn();
        if (!m_broken && m_open.size() > 1)
            breakAt(m_open.last().line, m_open.last().tag);
        if (m_broken)
            return fail(ErrorCode::TemplateBroken, m_problem);
        return m_open.first().nodes;
    }

private:
    struct Block {
        TemplateNode::Kind kind = TemplateNode::Kind::Text;
        QString name;
        QString tag; ///< as it was written
        int line = 0;
        QList<TemplateNode> nodes;
    };

    void readOn()
    {
        const qsizetype start = m_text.indexOf(u"{{"_s, m_at);
        if (start < 0) {
            addText(m_text.mid(m_at));
            m_at = m_text.size();
            return;
        }
        const qsizetype lineEnd = m_text.indexOf(u'\n', start);
        const qsizetype end = m_text.indexOf(u"}}"_s, start);
        if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
            breakAt(lineOf(start), m_text.mid(start, std::min<qsizetype>(40, lineEnd < 0 ? 40 : lineEnd - start)));
            return;
        }
        const Tag tag = tagOf(m_text.mid(start, end + 2 - start));
        const auto [textEnd, next] = tag.sign.isNull() ? std::pair(start, end + 2) : aloneInLine(start, end + 2);
        addText(m_text.mid(m_at, textEnd - m_at));
        m_at = next;
        take(tag, lineOf(start));
    }

    static Tag tagOf(const QString &written)
    {
        Tag tag;
        tag.written = written;
        QString inner = written.mid(2, written.size() - 4).trimmed();
        if (!inner.isEmpty() && u"#^/!"_s.contains(inner.front())) {
            tag.sign = inner.front();
            inner = inner.mid(1).trimmed();
        }
        tag.name = inner;
        return tag;
    }

    /// Where the text before a tag ends and the text behind it begins: around its line, where nothing else stands in it.
    [[nodiscard]] std::pair<qsizetype, qsizetype> aloneInLine(qsizetype start, qsizetype end) const
    {
        qsizetype from = start;
        while (from > m_at && isSpace(m_text[from - 1]))
            --from;
        qsizetype to = end;
        while (to < m_text.size() && isSpace(m_text[to]))
            ++to;
        const bool opensLine = from == 0 || m_text[from - 1] == u'\n';
        const bool endsLine = to == m_text.size() || m_text[to] == u'\n';
        if (!opensLine || !endsLine)
            return {start, end};
        return {from, std::min(to + 1, m_text.size())};
    }

    static bool isSpace(QChar c) { return c == u' ' || c == u'\t'; }

    void take(const Tag &tag, int line)
    {
        using Kind = TemplateNode::Kind;
        if (tag.sign == u'!') // a comment
            return;
        if (tag.sign == u'/') {
            close(tag, line);
            return;
        }
        QStringList within;
        for (const Block &block : std::as_const(m_open)) {
            if (block.kind == Kind::Each)
                within += block.name;
        }
        const TemplateName name = templateName(tag.name, within);
        const bool isList = name == TemplateName::List;
        if (name == TemplateName::Unknown || (isList && tag.sign.isNull()) || m_open.size() > kDeepest) {
            breakAt(line, tag.written);
            return;
        }
        if (tag.sign.isNull()) {
            m_open.last().nodes.append({Kind::Value, tag.name, {}});
            return;
        }
        const Kind kind = tag.sign == u'^' ? Kind::Without : isList ? Kind::Each : Kind::With;
        m_open.append({kind, tag.name, tag.written, line, {}});
    }

    void close(const Tag &tag, int line)
    {
        if (m_open.size() == 1 || m_open.last().name != tag.name) {
            breakAt(line, tag.written);
            return;
        }
        Block block = m_open.takeLast();
        m_open.last().nodes.append({block.kind, block.name, std::move(block.nodes)});
    }

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_open.last().nodes.append({TemplateNode::Kind::Text, text, {}});
    }

    /// Counts on from where it was asked last.
    int lineOf(qsizetype at)
    {
        m_line += static_cast<int>(QStringView(m_text).mid(m_counted, at - m_counted).count(u'\n'));
        m_counted = at;
        return m_line;
    }

    void breakAt(int line, const QString &tag)
    {
        m_broken = true;
        m_problem = u"%1: %2"_s.arg(QString::number(line), tag.left(80));
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1; ///< of m_counted
    qsizetype m_counted = 0;
    QList<Block> m_open;
    QString m_problem;
    bool m_broken = false;
};

} // namespace

Result<QList<TemplateNode>> parseTemplate(const QString &text)
{
    if (text.size() > kMostCharacters)
        return fail(ErrorCode::TooLarge, QString::number(text.size()));
    static const QRegularExpression lineEnd(u"\\r\\n?"_s);
    return TemplateParser(QString(text).remove(QChar::ByteOrderMark).replace(lineEnd, u"\n"_s)).parse();
}

} // namespace oneul
