#include "storage/fetchhistory.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "storage/json.h"
#include "storage/sourcestore.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kWarnings = 50; ///< of one fetch: a document may need mending in every line

QString exchangeToJson(const HttpExchange &exchange)
{
    if (exchange.isEmpty())
        return {};
    QJsonArray hops;
    for (const HttpHop &hop : exchange) {
        hops.append(QJsonArray{hop.url, hop.address, QJsonArray::fromStringList(hop.request),
                               QJsonArray::fromStringList(hop.response), hop.note});
    }
    return QString::fromUtf8(QJsonDocument(hops).toJson(QJsonDocument::Compact));
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &line : array)
        lines.append(line.toString());
    return lines;
}

HttpExchange exchangeFromJson(const QString &json)
{
    HttpExchange exchange;
    const QJsonArray hops = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &hop : hops)
        exchange.append({hop[0].toString(), hop[1].toString(), linesOf(hop[2]), linesOf(hop[3]), hop[4].toString()});
    return exchange;
}

QString columns()
{
    return u"at, status, http, bytes, ms, items, added, updated, error_code, error_detail, warnings, exchange"_s;
}

FetchRecord readRecord(const Statement &statement)
{
    FetchRecord record;
    record.at = statement.time(0);
    record.status = statement.text(1);
    record.http = int(statement.number(2));
    record.bytes = statement.number(3);
    record.ms = int(statement.number(4));
    record.items = int(statement.number(5));
    record.added = int(statement.number(6));
    record.updated = int(statement.number(7));
    record.error = {errorCodeFromName(statement.text(8)), statement.text(9)};
    record.warnings = stringsFromJson(statement.text(10));
    record.exchange = exchangeFromJson(statement.text(11));
    return record;
}

} // namespace

void addFetchRecord(Sql &sql, SourceId source, const FetchRecord &record)
{
    Statement insert(sql, u"INSERT INTO fetches (source_id, %1) VALUES (?%2)"_s.arg(columns(), u", ?"_s.repeated(12)));
    insert.exec(source, record.at, record.status, record.http, record.bytes, record.ms, record.items, record.added,
                record.updated, errorCodeName(record.error.code), record.error.detail,
                stringsToJson(record.warnings.mid(0, kWarnings)), exchangeToJson(record.exchange));
    Statement trim(sql, u"DELETE FROM fetches WHERE source_id = ? AND id <= "
                        "(SELECT id FROM fetches WHERE source_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s);
    trim.exec(source, source, SourceStore::kHistoryLength);
}

QList<FetchRecord> fetchHistory(Sql &sql, SourceId source)
{
    QList<FetchRecord> records;
    Statement statement(sql, u"SELECT %1 FROM fetches WHERE source_id = ? ORDER BY id DESC"_s.arg(columns()));
    for (statement.exec(source); statement.next();)
        records.append(readRecord(statement));
    return records;
}

} // namespace oneul
