#include "storage/reportstore.h"

#include <memory>

#include <QJsonArray>
#include <QJsonDocument>

#include "storage/dbthread.h"
#include "storage/digestrows.h"
#include "storage/json.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;

constexpr qsizetype kMostDigests = 400;

QString columns()
{
    return u"id, from_day, to_day, title, template, language, digests, markdown, base, created_at, changed_at"_s;
}

QList<DigestId> idsFromJson(const QString &json)
{
    QList<DigestId> ids;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        ids.append(value.toInteger());
    return ids;
}

Report reportOf(const Statement &row)
{
    Report report;
    report.id = row.number(0);
    report.from = row.day(1);
    report.to = row.day(2);
    report.title = row.text(3);
    report.templateId = row.text(4);
    report.language = languageFromCode(row.text(5));
    report.digests = idsFromJson(row.text(6));
    report.markdown = row.text(7);
    report.base = row.text(8);
    report.createdAt = row.time(9);
    report.changedAt = row.time(10);
    return report;
}

Result<Report> reportById(Sql &sql, ReportId id)
{
    Statement statement(sql, u"SELECT %1 FROM reports WHERE id = ?"_s.arg(columns()));
    if (!statement.exec(id) || !statement.next())
        return fail(ErrorCode::NotFound, QString::number(id));
    return reportOf(statement);
}

bool updateReport(Sql &sql, const Report &report)
{
    Statement update(sql, u"UPDATE reports SET from_day = ?, to_day = ?, title = ?, template = ?, language = ?, "
                          "digests = ?, markdown = ?, base = ?, changed_at = ? WHERE id = ?"_s);
    update.exec(report.from, report.to, report.title, report.templateId, languageCode(report.language),
                idsToJson(report.digests), report.markdown, report.base, report.changedAt, report.id);
    return update.changedRows() > 0;
}

ReportId insertReport(Sql &sql, const Report &report)
{
    const std::optional<qint64> id = report.id > 0 ? std::optional(report.id) : std::nullopt;
    Statement insert(sql, u"INSERT INTO reports (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns()));
    insert.exec(id, report.from, report.to, report.title, report.templateId, languageCode(report.language),
                idsToJson(report.digests), report.markdown, report.base, report.createdAt, report.changedAt);
    return insert.insertedId();
}

Result<QList<Digest>> digestsWith(Sql &sql, const QList<DigestId> &ids)
{
    if (ids.size() > kMostDigests)
        return fail(ErrorCode::TooLarge, QString::number(ids.size()));
    QList<Digest> digests;
    for (const DigestId id : ids) {
        if (const auto digest = selectDigest(sql, id))
            digests.append(*digest);
    }
    return digests;
}

/// One digest of each day and kind, chosen as DigestStore::latest does.
QList<DigestId> chosenDigests(Sql &sql, const QDate &from, const QDate &to, const std::optional<Language> &language)
{
    const QString code = language ? languageCode(*language) : QString();
    Statement statement(sql, u"SELECT coalesce(max(CASE WHEN origin = 'made' OR manifest LIKE '%\"madeFrom\"%' "
                             "THEN id END), max(id)) FROM digests WHERE day BETWEEN ? AND ? "
                             "AND (? = '' OR language = ?) GROUP BY day, kind ORDER BY day, kind"_s);
    QList<DigestId> ids;
    for (statement.exec(from, to, code, code); statement.next();)
        ids.append(statement.number(0));
    return ids;
}

} // namespace

QFuture<Result<Report>> ReportStore::save(const Report &report)
{
    return save(report, std::make_shared<ReportId>(report.id));
}

QFuture<Result<Report>> ReportStore::save(const Report &report, const std::shared_ptr<ReportId> &id)
{
    return m_writer.run([report, id](QSqlDatabase &database) {
        Report stored = report;
        stored.id = *id; // only the writer's thread looks at it
        const auto saved = inTransaction(database, Mode::Write, [&stored](Sql &sql) -> Result<Report> {
            if (!stored.from.isValid() || !stored.to.isValid() || stored.to < stored.from)
                return fail(ErrorCode::InvalidArgument, u"a report without its days"_s);
            const bool isStored = stored.id > 0 && updateReport(sql, stored);
            return reportById(sql, isStored ? stored.id : insertReport(sql, stored));
        });
        if (saved)
            *id = saved->id;
        return saved;
    });
}

QFuture<Result<QList<Report>>> ReportStore::all()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [](Sql &sql) -> Result<QList<Report>> {
            QList<Report> reports;
            Statement statement(sql, u"SELECT %1 FROM reports ORDER BY to_day DESC, id DESC"_s.arg(columns()));
            for (statement.exec(); statement.next();)
                reports.append(reportOf(statement));
            return reports;
        });
    });
}

QFuture<Result<Report>> ReportStore::byId(ReportId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) { return reportById(sql, id); });
    });
}

QFuture<Result<void>> ReportStore::remove(ReportId id)
{
    return m_writer.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            Statement statement(sql, u"DELETE FROM reports WHERE id = ?"_s);
            statement.exec(id);
            if (statement.changedRows() == 0)
                return fail(ErrorCode::NotFound, QString::number(id));
            return {};
        });
    });
}

QFuture<Result<QList<Digest>>> ReportStore::digestsOf(const QDate &from, const QDate &to,
                                                      const std::optional<Language> &language)
{
    return m_reader.run([from, to, language](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) { return digestsWith(sql, chosenDigests(sql, from, to, language)); });
    });
}

QFuture<Result<QList<Digest>>> ReportStore::digestsById(const QList<DigestId> &ids)
{
    return m_reader.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) { return digestsWith(sql, ids); });
    });
}

} // namespace oneul
