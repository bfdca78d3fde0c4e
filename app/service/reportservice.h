#pragma once

#include <memory>
#include <optional>

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include "base/clock.h"
#include "base/result.h"
#include "model/report.h"
#include "service/digestservice.h"

namespace oneul {

class Database;
struct TextTools;

/// The analyst's own reports: made of digests by a template, edited as Markdown, stored.
class ReportService final : public QObject
{
    Q_OBJECT

public:
    ReportService(Database &database, DigestService &digests, const TextTools &tools, const Clock &clock,
                  const QString &dataDir, QObject *parent = nullptr);
    ~ReportService() override;

    /// Those that ship and those in the data folder's "templates"; the shipped ones first.
    [[nodiscard]] const QList<ReportTemplate> &templates() const;
    /// Whether a text can be a template. Errors: TemplateBroken (detail "line: placeholder"), TooLarge.
    [[nodiscard]] static Result<void> checkText(const QString &templateText);
    /// Without an id: a new one. Errors: TemplateBroken (detail "line: placeholder"), InvalidArgument (a shipped one, no
    /// name), AlreadyExists (a new one with the name of another), FileWrite.
    [[nodiscard]] Result<void> saveTemplate(const ReportTemplate &reportTemplate);
    /// Errors: NotFound, InvalidArgument (a shipped one), FileWrite.
    [[nodiscard]] Result<void> removeTemplate(const QString &id);

    /// A new report of the days' latest digests, not stored. Language: only digests in it; unset: the newest one's.
    /// Errors: NotFound (no digest, or no such template), TemplateBroken.
    [[nodiscard]] QFuture<Result<Report>> draft(const QDate &from, const QDate &to, const QString &templateId,
                                                std::optional<Language> language);
    /// As it is stored then, with id and times. The report's id is 0: a new one.
    [[nodiscard]] QFuture<Result<Report>> save(const Report &report);
    /// The same for one that is stored again and again, also before the first answer is in: whoever writes it keeps its
    /// id here and neither reads nor writes it.
    [[nodiscard]] QFuture<Result<Report>> save(const Report &report, const std::shared_ptr<ReportId> &id);
    [[nodiscard]] QFuture<Result<QList<Report>>> list(); ///< newest day first
    [[nodiscard]] QFuture<Result<Report>> byId(ReportId id);
    [[nodiscard]] QFuture<Result<void>> remove(ReportId id);
    /// The report's Markdown in pieces; which of them are sections of its digests as they were.
    [[nodiscard]] QFuture<Result<QList<ReportBlock>>> blocks(const Report &report);
    /// As it is shown beside its text.
    [[nodiscard]] QFuture<Result<DigestPage>> preview(const Report &report, bool dark, double zoom);

Q_SIGNALS:
    void changed(); ///< stored reports or templates

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
