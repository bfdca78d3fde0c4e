#include "digest/reporttemplate.h"

#include <algorithm>
#include <utility>

#include "digest/reportformat.h"
#include "digest/templatenodes.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// Lists in lists multiply: a template must not fill the memory.
constexpr qsizetype kMostCharacters = 16 * 1024 * 1024;
constexpr int kMostSteps = 4'000'000;

QString withoutEmptyEnds(const QString &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from] == u'\n')
        ++from;
    while (to > from && text[to - 1] == u'\n')
        --to;
    return text.mid(from, to - from);
}

/// Whether a rendering tells all of a section, so that the section may stand for it.
bool tellsAll(const QString &text, const TemplateScope &section)
{
    if (!text.contains(section.values.value(u"heading"_s)))
        return false;
    const auto hasAll = [&text](const QList<TemplateScope> &items, const QString &name) {
        return std::ranges::all_of(items,
                                   [&](const TemplateScope &item) { return text.contains(item.values.value(name)); });
    };
    const QString body = section.values.value(u"body"_s);
    if (!body.isEmpty() && !text.contains(body))
        return false;
    const QList<TemplateScope> parts = section.lists.value(u"parts"_s);
    const bool tellsParts = !body.isEmpty() || std::ranges::all_of(parts, [&](const TemplateScope &part) {
        return hasAll(part.lists.value(u"claims"_s), u"text"_s);
    });
    return tellsParts && hasAll(section.lists.value(u"sources"_s), u"url"_s);
}

class TemplateRenderer final
{
public:
    explicit TemplateRenderer(const TemplateScope &root) { m_scopes.append(&root); }

    Result<RenderedReport> render(const QList<TemplateNode> &nodes)
    {
        write(nodes);
        if (m_tooLarge)
            return fail(ErrorCode::TooLarge, u"the report that the template makes"_s);
        m_report.title = m_scopes.first()->values.value(u"title"_s);
        return m_report;
    }

private:
    void write(const QList<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes) {
            m_tooLarge = m_tooLarge || ++m_steps > kMostSteps || m_report.markdown.size() > kMostCharacters;
            if (m_tooLarge)
                return;
            writeNode(node);
        }
    }

    void writeNode(const TemplateNode &node)
    {
        using Kind = TemplateNode::Kind;
        if (node.kind == Kind::Text)
            m_report.markdown += node.text;
        else if (node.kind == Kind::Value)
            m_report.markdown += value(node.text);
        else if (node.kind == Kind::Each)
            writeEach(node);
        else if (isEmpty(node.text) == (node.kind == Kind::Without))
            write(node.children);
    }

    void writeEach(const TemplateNode &node)
    {
        const QList<TemplateScope> *items = list(node.text);
        if (items == nullptr)
            return;
        for (const TemplateScope &item : *items) {
            const qsizetype start = m_report.markdown.size();
            m_scopes.append(&item);
            write(node.children);
            m_scopes.removeLast();
            if (item.section >= 0 && !m_tooLarge)
                note(item, withoutEmptyEnds(m_report.markdown.mid(start)));
        }
    }

    /// A template may go through the sections more than once, for a list of contents first: the one that tells all counts.
    void note(const TemplateScope &item, const QString &text)
    {
        const auto isSame = [&item](const RenderedSection &other) {
            return other.digest == item.digest && other.section == item.section;
        };
        if (tellsAll(text, item) && std::ranges::none_of(m_report.sections, isSame))
            m_report.sections.append({item.digest, item.section, text});
    }

    [[nodiscard]] QString value(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            if (const auto found = (*scope)->values.constFind(name); found != (*scope)->values.constEnd())
                return *found;
        }
        return {};
    }

    [[nodiscard]] const QList<TemplateScope> *list(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            if (const auto found = (*scope)->lists.constFind(name); found != (*scope)->lists.constEnd())
                return &*found;
        }
        return nullptr;
    }

    [[nodiscard]] bool isEmpty(const QString &name) const
    {
        const QList<TemplateScope> *items = list(name);
        return items == nullptr ? value(name).isEmpty() : items->isEmpty();
    }

    QList<const TemplateScope *> m_scopes; ///< outermost first
    RenderedReport m_report;
    int m_steps = 0;
    bool m_tooLarge = false;
};

/// A section in the text of a report.
struct FoundSection {
    qsizetype start = 0;
    qsizetype end = 0;
    int digest = 0;
    int section = 0;
};

/// Where the text stands in whole lines that are nobody else's yet; -1: nowhere.
qsizetype placeOf(const QString &text, const QString &markdown, const QList<FoundSection> &taken)
{
    for (qsizetype at = markdown.indexOf(text); at >= 0; at = markdown.indexOf(text, at + 1)) {
        const qsizetype end = at + text.size();
        const bool isWhole =
            (at == 0 || markdown[at - 1] == u'\n') && (end == markdown.size() || markdown[end] == u'\n');
        const bool isFree =
            std::ranges::none_of(taken, [&](const FoundSection &other) { return at < other.end && other.start < end; });
        if (isWhole && isFree)
            return at;
    }
    return -1;
}

void addText(QList<ReportBlock> &blocks, const QString &piece)
{
    const QString text = withoutEmptyEnds(QString(piece).remove(kOwnReportMark));
    if (!text.trimmed().isEmpty())
        blocks.append({text, -1, -1});
}

} // namespace

Result<RenderedReport> renderTemplate(const QString &text, const QList<Digest> &digests, const TemplateContext &context)
{
    const auto nodes = parseTemplate(text);
    if (!nodes)
        return fail(nodes.error());
    if (digests.isEmpty())
        return fail(ErrorCode::NotFound, u"no digest"_s);
    const TemplateScope root = templateScope(digests, context);
    return TemplateRenderer(root).render(*nodes);
}

Result<void> checkTemplate(const QString &text)
{
    if (const auto nodes = parseTemplate(text); !nodes)
        return fail(nodes.error());
    return {};
}

QList<ReportBlock> blocksOf(const QString &markdown, const RenderedReport &rendered)
{
    QList<FoundSection> found;
    for (const RenderedSection &section : rendered.sections) {
        const qsizetype at = section.text.isEmpty() ? -1 : placeOf(section.text, markdown, found);
        if (at >= 0)
            found.append({at, at + section.text.size(), section.digest, section.section});
    }
    std::ranges::sort(found, {}, &FoundSection::start);
    QList<ReportBlock> blocks;
    qsizetype at = 0;
    for (const FoundSection &section : std::as_const(found)) {
        addText(blocks, markdown.mid(at, section.start - at));
        blocks.append({markdown.mid(section.start, section.end - section.start), section.digest, section.section});
        at = section.end;
    }
    addText(blocks, markdown.mid(at));
    return blocks;
}

} // namespace oneul
