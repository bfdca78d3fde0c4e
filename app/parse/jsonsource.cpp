#include "parse/jsonsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include "parse/encoding.h"
#include "parse/feedtext.h"
#include "parse/jsonfeed.h"
#include "parse/jsonpath.h"
#include "parse/pagecheck.h"
#include "parse/sourcespec.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// What one element's paths found.
struct WireItem {
    QString title;
    QString link;
    QString summary;
    QString date;
    QStringList authors;
    QStringList categories;
    QString id;
};

Result<WireItem> readItem(const QJsonValue &element, const QJsonObject &spec)
{
    WireItem out;
    const std::pair<QString, QString *> fields[] = {{u"title"_s, &out.title},
                                                    {u"link"_s, &out.link},
                                                    {u"summary"_s, &out.summary},
                                                    {u"date"_s, &out.date},
                                                    {u"id"_s, &out.id}};
    for (const auto &[field, target] : fields) {
        const Result<QStringList> found = jsonField(element, specText(spec, field));
        if (!found)
            return fail(found.error());
        *target = found->join(u' ');
    }
    const std::pair<QString, QStringList *> lists[] = {{u"author"_s, &out.authors}, {u"category"_s, &out.categories}};
    for (const auto &[field, target] : lists) {
        Result<QStringList> found = jsonField(element, specText(spec, field));
        if (!found)
            return fail(found.error());
        *target = *found;
    }
    return out;
}

ParsedItem adaptItem(const WireItem &wire, const QString &filledLink, const QJsonObject &spec, const QUrl &base)
{
    ParsedItem out;
    out.title = plainTitle(wire.title);
    out.link = webAddress(wire.link, base);
    // An item without an address of its own (Ask HN) has the page that the template makes.
    if (out.link.isEmpty())
        out.link = webAddress(filledLink, base);
    else if (!filledLink.isEmpty())
        out.commentsUrl = webAddress(filledLink, base);
    out.id = wire.id;
    out.summary = safeHtml(wire.summary, AddressBase{{}, base}.forContent(out.link));
    out.authors = authorsOf(wire.authors);
    out.categories = wire.categories;
    out = withDate(std::move(out), wire.date, dateRuleOf(spec));
    return finished(std::move(out));
}

/// The error that the spec knows where to look for, or that the answer plainly is.
Result<QString> statedError(const QJsonValue &root, const QJsonObject &spec)
{
    const Result<QStringList> found = jsonField(root, specText(spec, u"error"_s));
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? QString() : found->join(u' ').simplified();
}

/// The path that found nothing in any element although it should have.
QString missingField(const QJsonObject &spec)
{
    for (const QString &field : {u"title"_s, u"link"_s, u"linkTemplate"_s}) {
        if (const QString stated = specText(spec, field); !stated.isEmpty())
            return field + u": "_s + stated;
    }
    return u"title"_s;
}

} // namespace

Result<QStringList> jsonField(const QJsonValue &element, const QString &stated)
{
    QStringList out;
    if (stated.isEmpty())
        return out;
    const Result<JsonPath> path = JsonPath::fromText(stated);
    if (!path)
        return fail(path.error());
    const QList<QJsonValue> values = path->all(element);
    for (const QJsonValue &value : values) {
        if (const QString text = jsonText(value); !text.isEmpty())
            out.append(text);
    }
    return out;
}

Result<QList<QJsonValue>> jsonElements(const QJsonValue &root, const QString &stated)
{
    const Result<JsonPath> path = JsonPath::fromText(stated.isEmpty() ? u"$"_s : stated);
    if (!path)
        return fail(path.error());
    const QList<QJsonValue> found = path->all(root);
    const bool isList = found.size() == 1 && found.first().isArray() && !path->isPlural();
    if (isList) {
        QList<QJsonValue> out;
        const QJsonArray list = found.first().toArray();
        for (const QJsonValue &each : list)
            out.append(each);
        return out;
    }
    if (!path->isPlural())
        return fail(ErrorCode::PageChanged, u"list: "_s + stated);
    return found;
}

QStringList jsonItemPlaces(const QJsonValue &root, const QString &list)
{
    const Result<JsonPath> path = JsonPath::fromText(list.isEmpty() ? u"$"_s : list);
    if (!path)
        return {};
    const QStringList places = path->places(root);
    if (path->isPlural() || places.isEmpty())
        return places;
    QStringList out;
    const qsizetype count = path->first(root).toArray().size();
    for (qsizetype i = 0; i < count; ++i)
        out.append(places.first() + jsonStep(i));
    return out;
}

Result<QJsonValue> readJsonDocument(const DecodedText &text)
{
    QJsonParseError error;
    // Qt reads only objects and lists as documents.
    const QJsonDocument document = QJsonDocument::fromJson(text.utf8, &error);
    if (document.isArray())
        return QJsonValue(document.array());
    if (document.isObject())
        return QJsonValue(document.object());
    if (text.utf8.trimmed().isEmpty())
        return fail(ErrorCode::EmptyDocument);
    if (text.utf8.trimmed().startsWith('<')) {
        const QString notice = pageNotice(QString::fromUtf8(text.utf8));
        if (!notice.isEmpty())
            return fail(ErrorCode::BlockedPage, notice);
    }
    return fail(ErrorCode::BrokenDocument, u"JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
}

QString filledTemplate(const QString &text, const QJsonValue &value)
{
    static const QRegularExpression placeholder(uR"(\{([^{}]*)\})"_s);
    QString out;
    qsizetype end = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Result<JsonPath> path = JsonPath::fromText(match.captured(1));
        const QString filled = path ? jsonText(path->first(value)) : QString();
        if (filled.isEmpty())
            return {};
        out += QStringView(text).sliced(end, match.capturedStart() - end);
        out += QString::fromLatin1(QUrl::toPercentEncoding(filled, "/:"));
        end = match.capturedEnd();
    }
    out += QStringView(text).sliced(end);
    return out;
}

Result<ParsedFeed> readJsonItems(const QJsonValue &root, const QJsonObject &spec, const QUrl &documentUrl)
{
    const Result<QString> error = statedError(root, spec);
    if (!error)
        return fail(error.error());
    if (!error->isEmpty())
        return fail(ErrorCode::PageChanged, *error);
    const Result<QList<QJsonValue>> elements = jsonElements(root, specText(spec, u"list"_s));
    if (!elements) {
        const QString message = apiErrorMessage(root);
        return fail(message.isEmpty() ? elements.error() : Error{elements.error().code, message});
    }
    ParsedFeed feed;
    feed.items.reserve(elements->size());
    for (const QJsonValue &element : *elements) {
        const Result<WireItem> wire = readItem(element, spec);
        if (!wire)
            return fail(wire.error());
        const QString link = filledTemplate(specText(spec, u"linkTemplate"_s), element);
        ParsedItem item = adaptItem(*wire, link, spec, documentUrl);
        if (!item.title.isEmpty() || !item.link.isEmpty())
            feed.items.append(std::move(item));
    }
    if (feed.items.isEmpty() && !elements->isEmpty())
        return fail(ErrorCode::PageChanged, missingField(spec));
    if (const qsizetype skipped = elements->size() - feed.items.size(); skipped > 0)
        feed.warnings.append(u"items without title and link were left out: %1"_s.arg(skipped));
    return feed;
}

Result<ParsedFeed> parseJsonSource(const Document &document, const QJsonObject &spec)
{
    const DecodedText text = decodeDocument(document.bytes, document.contentType);
    const Result<QJsonValue> root = readJsonDocument(text);
    if (!root)
        return fail(root.error());
    Result<ParsedFeed> feed = readJsonItems(*root, spec, document.url);
    if (!feed)
        return feed;
    feed->format = u"json"_s;
    feed->link = document.url.toString(QUrl::FullyEncoded);
    feed->warnings = text.warnings + feed->warnings;
    return feed;
}

Result<ParsedItem> parseJsonDetail(const Document &document, ParsedItem item, const QJsonObject &detail)
{
    const DecodedText text = decodeDocument(document.bytes, document.contentType);
    const Result<QJsonValue> root = readJsonDocument(text);
    if (!root)
        return fail(root.error());
    const Result<WireItem> wire = readItem(*root, detail);
    if (!wire)
        return fail(wire.error());
    const ParsedItem found = adaptItem(*wire, {}, detail, document.url);
    if (found.title.isEmpty() && found.link.isEmpty() && found.summary.isEmpty())
        return fail(ErrorCode::PageChanged, missingField(detail));
    if (!found.title.isEmpty())
        item.title = found.title;
    if (!found.link.isEmpty() && found.link != item.link) {
        if (item.commentsUrl.isEmpty())
            item.commentsUrl = item.link;
        item.link = found.link;
    }
    if (!found.summary.isEmpty())
        item.summary = found.summary;
    if (!found.authors.isEmpty())
        item.authors = found.authors;
    if (found.published.isValid()) {
        item.published = found.published;
        item.statedDay = found.statedDay;
    }
    return finished(std::move(item));
}

} // namespace oneul
