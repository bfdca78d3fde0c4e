#include "parse/jsonfeed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "parse/dates.h"
#include "parse/feedtext.h"
#include "text/html.h"
#include "text/htmltokens.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct JsonAttachment {
    QString url;
    QString type;
    qint64 size = -1;
};

/// An item as it is written; wrong types are read as what they plainly mean (a number as an id).
struct JsonItem {
    QString id;
    QString url;
    QString externalUrl;
    QString title;
    QString contentHtml;
    QString contentText;
    QString summary;
    QString datePublished;
    QString dateModified;
    QString language;
    QStringList tags;
    QList<Author> authors;
    QList<JsonAttachment> attachments;
};

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

Author authorOfJson(const QJsonValue &value)
{
    if (value.isString())
        return authorOf(value.toString());
    const QJsonObject object = value.toObject();
    Author out{textOf(object["name"_L1]).simplified(), {}, textOf(object["url"_L1]).trimmed()};
    if (out.url.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        out.email = out.url.sliced(7).section(u'?', 0, 0);
        out.url.clear();
    }
    return out;
}

QList<Author> readAuthors(const QJsonObject &object)
{
    QList<Author> out;
    const QJsonValue list = object["authors"_L1];
    const QJsonArray authors = list.toArray();
    for (const QJsonValue &each : authors)
        out = withAuthor(out, authorOfJson(each));
    // Version 1.0 has one author; some write one object under the name of the list.
    for (const QJsonValue &each : {list, object["author"_L1]}) {
        if (out.isEmpty() && !each.isArray())
            out = withAuthor(out, authorOfJson(each));
    }
    return out;
}

QStringList readTags(const QJsonValue &value)
{
    QStringList out;
    if (value.isString())
        out.append(value.toString());
    const QJsonArray tags = value.toArray();
    for (const QJsonValue &tag : tags) {
        const QString text = textOf(tag).simplified();
        if (!text.isEmpty() && out.size() < kMostListed && !out.contains(text))
            out.append(text);
    }
    return out;
}

JsonItem readItem(const QJsonObject &object)
{
    JsonItem item;
    item.id = textOf(object["id"_L1]).trimmed();
    item.url = textOf(object["url"_L1]);
    item.externalUrl = textOf(object["external_url"_L1]);
    item.title = textOf(object["title"_L1]);
    item.contentHtml = textOf(object["content_html"_L1]);
    item.contentText = textOf(object["content_text"_L1]);
    item.summary = textOf(object["summary"_L1]);
    item.datePublished = textOf(object["date_published"_L1]);
    item.dateModified = textOf(object["date_modified"_L1]);
    item.language = textOf(object["language"_L1]);
    item.tags = readTags(object["tags"_L1]);
    item.authors = readAuthors(object);
    const QJsonArray attachments = object["attachments"_L1].toArray();
    for (const QJsonValue &each : attachments) {
        const QJsonObject attachment = each.toObject();
        item.attachments.append({textOf(attachment["url"_L1]), textOf(attachment["mime_type"_L1]),
                                 attachment["size_in_bytes"_L1].toInteger(-1)});
    }
    return item;
}

/// Plain text, says the standard: a '<' is a character. Many write references all the same.
QString titleOf(const QString &stated)
{
    return decodeEntities(stated).simplified();
}

ParsedItem adaptItem(const JsonItem &item, const QUrl &documentUrl)
{
    ParsedItem out;
    out.id = item.id;
    // A link post's own page is `url`; the page that it speaks of stands in only where there is none.
    for (const QString &candidate : {item.url, item.externalUrl, item.id}) {
        const bool mayBeRelative = &candidate != &item.id && candidate != item.id;
        if (out.link.isEmpty() && (mayBeRelative || candidate.startsWith("http"_L1)))
            out.link = webAddress(candidate, documentUrl);
    }
    const QUrl base = AddressBase{{}, documentUrl}.forContent(out.link);
    out.title = titleOf(item.title);
    out.summary = escapeText(item.summary.trimmed());
    if (looksLikeMarkup(item.summary))
        out.summary = safeHtml(item.summary, base);
    out.content = item.contentHtml.isEmpty() ? escapeText(item.contentText.trimmed())
                                             : sanitiseHtml(item.contentHtml, base).trimmed();
    const ParsedDate published = parseDate(item.datePublished);
    out.published = published.instant;
    out.statedDay = published.day;
    out.updated = parseDate(item.dateModified).instant;
    out.language = languageTag(item.language);
    out.categories = item.tags;
    out.authors = resolvedAuthors(item.authors, documentUrl);
    for (const JsonAttachment &each : item.attachments) {
        const QString url = webAddress(each.url, documentUrl);
        if (!url.isEmpty())
            out.enclosures.append({url, each.type, each.size});
    }
    return finished(std::move(out));
}

QString formatOf(const QJsonObject &root)
{
    const QString version = root["version"_L1].toString();
    if (!version.contains("jsonfeed.org/version/1"_L1))
        return {};
    return version.contains("version/1.1"_L1) ? u"json-1.1"_s : u"json-1.0"_s;
}

ParsedFeed adaptFeed(const QJsonObject &root, const QUrl &documentUrl)
{
    ParsedFeed out;
    out.format = formatOf(root);
    if (out.format.isEmpty()) {
        out.format = u"json-1.0"_s;
        out.warnings.append(u"the version of JSON Feed is not stated"_s);
    }
    out.title = titleOf(textOf(root["title"_L1]));
    const QUrl own(textOf(root["feed_url"_L1]).trimmed());
    const QUrl base = documentUrl.isEmpty() ? own : documentUrl;
    out.link = webAddress(textOf(root["home_page_url"_L1]), base);
    out.description = escapeText(textOf(root["description"_L1]).simplified());
    out.language = languageTag(textOf(root["language"_L1]));
    const QList<Author> authors = resolvedAuthors(readAuthors(root), base);
    const QJsonArray items = root["items"_L1].toArray();
    out.items.reserve(items.size());
    int empty = 0;
    for (const QJsonValue &each : items) {
        ParsedItem item = adaptItem(readItem(each.toObject()), base);
        if (item.authors.isEmpty())
            item.authors = authors;
        empty += isEmptyItem(item);
        out.items.append(std::move(item));
    }
    if (empty > 0)
        out.warnings.append(u"entries without any content: %1"_s.arg(empty));
    return out;
}

} // namespace

QString apiErrorMessage(const QJsonValue &answer)
{
    const QJsonObject object = answer.toObject();
    for (const auto key : {"error"_L1, "errors"_L1, "message"_L1, "detail"_L1}) {
        QJsonValue value = object[key];
        if (value.isArray())
            value = value.toArray().first();
        if (value.isObject())
            value = value.toObject()["message"_L1];
        if (value.isString() && !value.toString().isEmpty())
            return value.toString().simplified().left(300);
    }
    return {};
}

Result<ParsedFeed> parseJsonFeed(const DecodedText &text, const QUrl &documentUrl)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.utf8, &error);
    if (document.isNull())
        return fail(ErrorCode::BrokenDocument, u"JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject root = document.object();
    if (!root["items"_L1].isArray() && formatOf(root).isEmpty()) {
        const QString message = apiErrorMessage(root);
        if (!message.isEmpty())
            return fail(ErrorCode::BrokenDocument, message);
        return fail(ErrorCode::NotAFeed, u"the JSON has no list of items"_s);
    }
    ParsedFeed feed = adaptFeed(root, documentUrl);
    feed.warnings = text.warnings + feed.warnings;
    return feed;
}

} // namespace oneul
