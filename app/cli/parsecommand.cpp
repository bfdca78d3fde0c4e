#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/text.h"
#include "cli/values.h"
#include "parse/feed.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> readInput(const QString &name)
{
    QFile file(name);
    if (const auto opened = openInput(file); !opened)
        return fail(opened.error());
    return file.readAll();
}

QJsonArray authorsToJson(const QList<Author> &authors)
{
    QJsonArray array;
    for (const Author &author : authors) {
        QJsonObject object;
        for (const auto &[key, value] : {std::pair(u"name"_s, author.name), std::pair(u"email"_s, author.email),
                                         std::pair(u"url"_s, author.url)}) {
            if (!value.isEmpty())
                object.insert(key, value);
        }
        array.append(object);
    }
    return array;
}

QJsonArray enclosuresToJson(const QList<Enclosure> &enclosures)
{
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject object{{u"url"_s, enclosure.url}, {u"type"_s, enclosure.type}};
        if (enclosure.length >= 0)
            object.insert(u"length"_s, enclosure.length);
        array.append(object);
    }
    return array;
}

QJsonObject itemToJson(const ParsedItem &item)
{
    QJsonObject object{{u"id"_s, item.id},
                       {u"link"_s, item.link},
                       {u"title"_s, item.title},
                       {u"summary"_s, item.summary},
                       {u"content"_s, item.content},
                       {u"authors"_s, authorsToJson(item.authors)},
                       {u"published"_s, isoTime(item.published)},
                       {u"updated"_s, isoTime(item.updated)},
                       {u"categories"_s, QJsonArray::fromStringList(item.categories)},
                       {u"enclosures"_s, enclosuresToJson(item.enclosures)}};
    if (item.statedDay.isValid() && !item.published.isValid() && !item.updated.isValid())
        object.insert(u"published"_s, item.statedDay.toString(Qt::ISODate));
    if (!item.language.isEmpty())
        object.insert(u"language"_s, item.language);
    return object;
}

/// Head, items one by one, tail: a long feed never stands in memory twice.
void streamJson(const Output &output, const ParsedFeed &feed)
{
    const QJsonObject head{{u"format"_s, feed.format},
                           {u"title"_s, feed.title},
                           {u"link"_s, feed.link},
                           {u"description"_s, feed.description},
                           {u"language"_s, feed.language},
                           {u"updated"_s, isoTime(feed.updated)},
                           {u"warnings"_s, QJsonArray::fromStringList(feed.warnings)}};
    QByteArray start = QJsonDocument(head).toJson(QJsonDocument::Compact);
    start.chop(1);
    output.raw(start + ",\"items\":[");
    bool first = true;
    for (const ParsedItem &item : feed.items) {
        output.raw((first ? "\n" : ",\n") + QJsonDocument(itemToJson(item)).toJson(QJsonDocument::Compact));
        first = false;
    }
    output.raw("\n]}\n");
}

void printForPeople(const Output &output, const ParsedFeed &feed)
{
    output.line(u"%1 — %2 (%3)"_s.arg(feed.format, feed.title, feed.link));
    for (const ParsedItem &item : feed.items) {
        const QString day = item.published.isValid() ? item.published.toString(u"yyyy-MM-dd HH:mm"_s)
                                                     : item.statedDay.toString(Qt::ISODate);
        output.line(u"  %1  %2\n      %3"_s.arg(day, item.title, item.link));
    }
    output.line(Cli::tr("%n item(s)", nullptr, int(feed.items.size())));
    for (const QString &warning : feed.warnings)
        output.message(Cli::tr("Warning: %1").arg(warning));
}

int parseFailed(CommandContext &context, const Error &error)
{
    context.output.error(context.arguments.words().constFirst(), error);
    context.output.document({{u"format"_s, QString()},
                             {u"items"_s, QJsonArray()},
                             {u"warnings"_s, QJsonArray()},
                             {u"errors"_s, context.output.errors()}});
    return ExitFailed;
}

} // namespace

int runParse(CommandContext &context)
{
    const auto bytes = readInput(context.arguments.words().constFirst());
    if (!bytes)
        return parseFailed(context, bytes.error());
    const auto feed =
        parseFeed({*bytes, QUrl(context.arguments.value(u"url"_s)), context.arguments.value(u"content-type"_s)});
    if (!feed)
        return parseFailed(context, feed.error());
    if (context.output.isJson())
        streamJson(context.output, *feed);
    else
        printForPeople(context.output, *feed);
    return ExitDone;
}

} // namespace oneul
