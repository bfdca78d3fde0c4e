#include "service/reportservice.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QtConcurrent/QtConcurrentRun>

#include "base/whendone.h"
#include "digest/reporttemplate.h"
#include "service/reportpreview.h"
#include "service/templatefolder.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/reportstore.h"

namespace oneul {

using namespace Qt::StringLiterals;

struct ReportService::Parts {
    Database &database;
    const TextTools &tools;
    const Clock &clock;
    TemplateFolder folder;
};

namespace {

/// A report that was just rendered.
Result<Report> renderedReport(const ReportTemplate &layout, const QList<Digest> &digests, const TemplateContext &days,
                              const QDateTime &now)
{
    const auto rendered = renderTemplate(layout.text, digests, days);
    if (!rendered)
        return fail(rendered.error());
    const auto newest = std::ranges::max_element(digests, {}, &Digest::createdAt);
    Report report;
    report.from = days.from;
    report.to = days.to;
    report.title = rendered->title;
    report.templateId = layout.id;
    report.language = newest->language;
    for (const Digest &digest : digests)
        report.digests.append(digest.id);
    report.markdown = rendered->markdown;
    report.base = rendered->markdown;
    report.createdAt = now;
    report.changedAt = now;
    return report;
}

/// Digests may have been removed since: the numbers in the blocks are those of the report's own list.
Result<QList<ReportBlock>> reportBlocks(const Report &report, const QString &layout, const QList<Digest> &digests)
{
    const auto rendered = renderTemplate(layout, digests, {report.from, report.to});
    QList<ReportBlock> blocks = blocksOf(report.markdown, rendered ? *rendered : RenderedReport());
    for (ReportBlock &block : blocks) {
        if (block.digest >= 0)
            block.digest = static_cast<int>(report.digests.indexOf(digests.at(block.digest).id));
    }
    return blocks;
}

} // namespace

ReportService::ReportService(Database &database, DigestService &digests, const TextTools &tools, const Clock &clock,
                             const QString &dataDir, QObject *parent)
    : QObject(parent), m_parts(new Parts{database, tools, clock, TemplateFolder(dataDir)})
{
    // A digest that goes or comes changes what a report's blocks are.
    connect(&digests, &DigestService::changed, this, &ReportService::changed);
}

ReportService::~ReportService() = default;

const QList<ReportTemplate> &ReportService::templates() const
{
    return m_parts->folder.all();
}

Result<void> ReportService::checkText(const QString &templateText)
{
    return checkTemplate(templateText);
}

Result<void> ReportService::saveTemplate(const ReportTemplate &reportTemplate)
{
    const auto saved = m_parts->folder.save(reportTemplate);
    if (saved)
        Q_EMIT changed();
    return saved;
}

Result<void> ReportService::removeTemplate(const QString &id)
{
    const auto removed = m_parts->folder.remove(id);
    if (removed)
        Q_EMIT changed();
    return removed;
}

QFuture<Result<Report>> ReportService::draft(const QDate &from, const QDate &to, const QString &templateId,
                                             std::optional<Language> language)
{
    const auto layout = m_parts->folder.byId(templateId);
    if (!layout)
        return readyFuture<Report>(fail(layout.error()));
    const TemplateContext days{from, to};
    return chained<Report>(this, m_parts->database.reports().digestsOf(from, to, language),
                           [this, layout = *layout, days](const QList<Digest> &digests) {
                               if (digests.isEmpty())
                                   return readyFuture<Report>(fail(ErrorCode::NotFound, u"no digest"_s));
                               return QtConcurrent::run(m_parts->tools.pool.get(),
                                                        [layout, digests, days, now = m_parts->clock.now()] {
                                                            return renderedReport(layout, digests, days, now);
                                                        });
                           });
}

QFuture<Result<Report>> ReportService::save(const Report &report)
{
    return save(report, std::make_shared<ReportId>(report.id));
}

QFuture<Result<Report>> ReportService::save(const Report &report, const std::shared_ptr<ReportId> &id)
{
    Report stored = report;
    stored.changedAt = m_parts->clock.now();
    if (!stored.createdAt.isValid())
        stored.createdAt = stored.changedAt;
    return mapped(this, m_parts->database.reports().save(stored, id), [this](const Result<Report> &saved) {
        if (saved)
            Q_EMIT changed();
        return saved;
    });
}

QFuture<Result<QList<Report>>> ReportService::list()
{
    return m_parts->database.reports().all();
}

QFuture<Result<Report>> ReportService::byId(ReportId id)
{
    return m_parts->database.reports().byId(id);
}

QFuture<Result<void>> ReportService::remove(ReportId id)
{
    return mapped(this, m_parts->database.reports().remove(id), [this](const Result<void> &removed) {
        if (removed)
            Q_EMIT changed();
        return removed;
    });
}

QFuture<Result<QList<ReportBlock>>> ReportService::blocks(const Report &report)
{
    // Without its template nothing can be told apart: all of it is text.
    const auto layout = m_parts->folder.byId(report.templateId);
    const QString text = layout ? layout->text : QString();
    return chained<QList<ReportBlock>>(this, m_parts->database.reports().digestsById(report.digests),
                                       [this, report, text](const QList<Digest> &digests) {
                                           return QtConcurrent::run(m_parts->tools.pool.get(), [report, text, digests] {
                                               return reportBlocks(report, text, digests);
                                           });
                                       });
}

QFuture<Result<DigestPage>> ReportService::preview(const Report &report, bool dark, double zoom)
{
    const auto show = [this, markdown = report.markdown, dark, zoom](const QList<Digest> &digests) {
        return QtConcurrent::run(m_parts->tools.pool.get(),
                                 [markdown, digests, taxonomy = m_parts->tools.taxonomy, dark, zoom] {
                                     return Result<DigestPage>(reportPreview(markdown, digests, taxonomy, dark, zoom));
                                 });
    };
    return chained<DigestPage>(this, m_parts->database.reports().digestsById(report.digests), show);
}

} // namespace oneul
