#include "parse/inspect.h"

#include <functional>

#include <QJsonDocument>
#include <QRegularExpression>

#include "parse/encoding.h"
#include "parse/htmlsource.h"
#include "parse/inspectnodes.h"
#include "parse/jsonpath.h"
#include "parse/jsonsource.h"
#include "parse/sourcespec.h"
#include "text/html.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostItems = 300; ///< more say nothing new about an expression
constexpr int kMostSamples = 5;
constexpr qsizetype kLongestSample = 200;

const QStringList &itemFields()
{
    static const QStringList all{u"title"_s, u"link"_s,   u"linkTemplate"_s, u"summary"_s,
                                 u"date"_s,  u"author"_s, u"category"_s,     u"id"_s};
    return all;
}

/// Reads one field of one item.
using FieldReader = std::function<Result<QStringList>(const QString &field, const QString &expression)>;

void addSample(ExpressionFind &find, const QStringList &texts)
{
    ++find.found;
    if (find.samples.size() >= kMostSamples)
        return;
    const QString joined = texts.join(u", "_s);
    const QString text = (joined.contains(u'<') ? htmlToText(joined) : joined).simplified();
    find.samples.append(text.size() > kLongestSample ? text.left(kLongestSample - 1) + u'…' : text);
}

/// What one expression finds in each of the items.
ExpressionFind findOf(const QString &name, const QString &expression, const QList<FieldReader> &items)
{
    ExpressionFind find;
    find.name = name;
    find.expression = expression;
    const QString field = name.section(u'.', -1);
    for (const FieldReader &read : items) {
        const Result<QStringList> texts = read(field, expression);
        if (!texts) {
            find.problem = texts.error().detail;
            return find;
        }
        if (!texts->isEmpty())
            addSample(find, *texts);
    }
    return find;
}

ExpressionFind withProblem(ExpressionFind find, const PageTree &page, HtmlNode from)
{
    if (const auto problem = page.problem(find.expression, from)) {
        find.problem = problem->reason;
        find.position = problem->position;
    }
    return find;
}

QString sampleOf(const QJsonValue &value)
{
    const QString text = jsonText(value);
    if (!text.isEmpty())
        return text;
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

void addHtmlFields(Inspection &out, const PageTree &page, const QJsonObject &spec, const QList<HtmlNode> &nodes)
{
    QList<FieldReader> items;
    for (const HtmlNode &node : nodes.first(qMin(nodes.size(), kMostItems)))
        items.append(
            [&page, node](const QString &field, const QString &xpath) { return htmlField(page, xpath, field, node); });
    for (const QString &field : itemFields()) {
        const QString xpath = specText(spec, field);
        if (xpath.isEmpty() || field == u"linkTemplate")
            continue;
        const ExpressionFind find = findOf(field, xpath, items);
        out.finds.append(withProblem(find, page, nodes.isEmpty() ? HtmlNode() : nodes.first()));
    }
}

void addHtml(Inspection &out, const PageTree &page, const QJsonObject &spec)
{
    ExpressionFind item{u"item"_s, specText(spec, u"item"_s), 0, {}, {}, -1};
    QList<HtmlNode> nodes;
    if (!item.expression.isEmpty()) {
        nodes = page.select(item.expression);
        for (const HtmlNode &node : std::as_const(nodes)) {
            addSample(item, {page.text(node).toHtmlEscaped()});
            if (out.itemPaths.size() < kMostItems)
                out.itemPaths.append(htmlPathOf(node));
        }
        out.finds.append(withProblem(item, page, {}));
    }
    addHtmlFields(out, page, spec, nodes);
}

void addJson(Inspection &out, const QJsonValue &root, const QJsonObject &spec)
{
    ExpressionFind list{u"list"_s, specText(spec, u"list"_s), 0, {}, {}, -1};
    const Result<QList<QJsonValue>> elements = jsonElements(root, list.expression);
    QList<FieldReader> items;
    if (elements) {
        for (const QJsonValue &element : elements->first(qMin(elements->size(), kMostItems))) {
            addSample(list, {sampleOf(element).toHtmlEscaped()});
            items.append([element](const QString &field, const QString &path) -> Result<QStringList> {
                if (field != u"linkTemplate")
                    return jsonField(element, path);
                const QString filled = filledTemplate(path, element);
                return filled.isEmpty() ? QStringList() : QStringList{filled};
            });
        }
        list.found = int(elements->size());
        out.itemPaths = jsonItemPlaces(root, list.expression).first(items.size());
    } else if (elements.error().code == ErrorCode::InvalidArgument) {
        list.problem = u"no path"_s;
    }
    if (!list.expression.isEmpty())
        out.finds.append(list);
    for (const QString &field : itemFields()) {
        if (const QString path = specText(spec, field); !path.isEmpty()) {
            ExpressionFind find = findOf(field, path, items);
            if (field != u"linkTemplate" && !JsonPath::fromText(path))
                find.problem = u"no path"_s;
            out.finds.append(find);
        }
    }
}

Inspection inspectEmbedded(const PageTree &page, const QJsonObject &embedded)
{
    Inspection out;
    ExpressionFind find{u"embedded"_s, specText(embedded, u"xpath"_s), 0, {}, {}, -1};
    find = withProblem(find, page, {});
    const QList<HtmlNode> nodes = find.problem.isEmpty() ? page.select(find.expression) : QList<HtmlNode>();
    for (const HtmlNode &node : nodes)
        addSample(find, {page.rawText(node).left(kLongestSample).toHtmlEscaped()});
    const Result<QJsonValue> root = embeddedJson(page, find.expression);
    if (!root && root.error().code == ErrorCode::PageChanged)
        find.problem = u"what it finds is no JSON"_s;
    out.finds.append(find);
    addJson(out, root.value_or(QJsonValue()), embedded["json"_L1].toObject());
    return out;
}

Result<DecodedText> decoded(const Document &document)
{
    DecodedText text = decodeDocument(document.bytes, document.contentType);
    if (text.utf8.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    return text;
}

} // namespace

Result<DocumentTree> inspectHtml(const Document &document)
{
    return inspectDocument(document, SourceType::Html, {});
}

Result<DocumentTree> inspectJson(const Document &document)
{
    const Result<QJsonValue> root = readJsonDocument(decodeDocument(document.bytes, document.contentType));
    if (!root)
        return fail(root.error());
    return jsonTreeOf(*root);
}

Result<DocumentTree> inspectDocument(const Document &document, SourceType type, const QJsonObject &spec)
{
    if (type == SourceType::Json)
        return inspectJson(document);
    const Result<DecodedText> text = decoded(document);
    if (!text)
        return fail(text.error());
    if (type == SourceType::Feed)
        return DocumentTree();
    const PageTree page(text->utf8, document.url);
    DocumentTree tree = htmlTreeOf(page);
    const QString xpath = specText(spec["embedded"_L1].toObject(), u"xpath"_s);
    const Result<QJsonValue> json = embeddedJson(page, xpath);
    if (json && !xpath.isEmpty()) {
        const DocumentTree inner = jsonTreeOf(*json);
        tree.nodes += inner.nodes;
        tree.isCut = tree.isCut || inner.isCut;
    }
    return tree;
}

Result<Inspection> findsOf(const Document &document, SourceType type, const QJsonObject &spec)
{
    Inspection out;
    if (type == SourceType::Feed)
        return out;
    if (type == SourceType::Json) {
        const Result<QJsonValue> root = readJsonDocument(decodeDocument(document.bytes, document.contentType));
        if (!root)
            return fail(root.error());
        addJson(out, *root, spec);
        return out;
    }
    const Result<DecodedText> text = decoded(document);
    if (!text)
        return fail(text.error());
    const PageTree page(text->utf8, document.url);
    if (const QJsonObject embedded = spec["embedded"_L1].toObject(); !embedded.isEmpty())
        return inspectEmbedded(page, embedded);
    addHtml(out, page, spec);
    return out;
}

Result<QList<ExpressionFind>> detailFindsOf(const Document &document, SourceType type, const QJsonObject &spec)
{
    static const QStringList fields{u"title"_s, u"link"_s, u"summary"_s, u"arxiv"_s, u"date"_s, u"author"_s};
    const QJsonObject detail = spec["detail"_L1].toObject();
    const Result<DecodedText> text = decoded(document);
    if (!text)
        return fail(text.error());
    const bool json = type == SourceType::Json;
    const Result<QJsonValue> root = json ? readJsonDocument(*text) : Result<QJsonValue>(QJsonValue());
    if (!root)
        return fail(root.error());
    const PageTree page(json ? QByteArray() : text->utf8, document.url);
    const FieldReader read = [json, &root, &page](const QString &field, const QString &expression) {
        return json ? jsonField(*root, expression) : htmlField(page, expression, field, {});
    };
    QList<ExpressionFind> finds;
    for (const QString &field : fields) {
        const QString expression = specText(detail, field);
        if (expression.isEmpty())
            continue;
        const ExpressionFind find = findOf(u"detail."_s + field, expression, {read});
        finds.append(json ? find : withProblem(find, page, {}));
    }
    return finds;
}

QString expressionFor(const PreviewNode &node, const QString &field, const QStringList &itemPaths)
{
    static const QRegularExpression places(uR"(\[\d+\])"_s);
    if (field == u"item" || field == u"list")
        return node.likePath;
    const bool json = node.path.startsWith(u'$');
    for (const QString &item : itemPaths) {
        if (!node.path.startsWith(item))
            continue;
        QString rest = node.path.mid(item.size());
        if (rest.isEmpty())
            return u"."_s;
        if (json ? (rest.front() == u'.' || rest.front() == u'[') : rest.front() == u'/')
            return json ? rest.replace(places, u"[*]"_s) : u'.' + rest.remove(places);
    }
    return node.path;
}

} // namespace oneul
