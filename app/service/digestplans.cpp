#include "service/digestplans.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include "model/engine.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostNames = 99;

DigestPlan::By byFromName(const QString &name)
{
    if (name == u"window")
        return DigestPlan::By::Window;
    return name == u"system" ? DigestPlan::By::System : DigestPlan::By::Nobody;
}

ExportFormat formatFromName(const QString &name)
{
    static const QHash<QString, ExportFormat> formats{{u"md"_s, ExportFormat::Markdown},
                                                      {u"pdf"_s, ExportFormat::Pdf},
                                                      {u"html"_s, ExportFormat::Html},
                                                      {u"epub"_s, ExportFormat::Epub}};
    return formats.value(name, ExportFormat::Markdown);
}

ExportOptions usualOptions(const Settings &settings)
{
    ExportOptions options;
    options.layout = layoutFromName(settings.text(Key::DigestLayout));
    options.paper = settings.text(Key::ExportPaper) == u"letter" ? PaperSize::Letter : PaperSize::A4;
    const QString chart = settings.text(Key::ExportChart);
    options.chart = chart == u"svg" ? ChartForm::Svg : chart == u"none" ? ChartForm::None : ChartForm::Png;
    options.frontMatter = settings.flag(Key::ExportFrontMatter);
    options.cover = settings.flag(Key::ExportCover);
    options.evidence = settings.flag(Key::ExportEvidence);
    return options;
}

QString numbered(const QString &name, int number)
{
    const QFileInfo info(name);
    return number == 1 ? name : u"%1 (%2).%3"_s.arg(info.completeBaseName(), QString::number(number), info.suffix());
}

bool isFree(const ExportJob &job)
{
    const QStringList targets = ReportExporter::targets(job);
    return std::none_of(targets.begin(), targets.end(), [](const QString &path) { return QFileInfo::exists(path); });
}

} // namespace

DigestPlan planOf(const Settings &settings)
{
    DigestPlan plan;
    plan.by = byFromName(settings.text(Key::AutomationBy));
    plan.days = settings.number(Key::AutomationDays);
    if (const QTime at = QTime::fromString(settings.text(Key::AutomationTime), u"HH:mm"_s); at.isValid())
        plan.at = at;
    if (const QString kinds = settings.text(Key::AutomationKinds); kinds != u"all")
        plan.kinds = {kindFromName(kinds)};
    plan.engine = settings.text(Key::AutomationEngine);
    const QString language = settings.text(Key::DigestLanguage);
    const bool korean = QLocale().language() == QLocale::Korean;
    plan.language = language.isEmpty() ? (korean ? Language::Korean : Language::English) : languageFromCode(language);
    plan.refresh = settings.flag(Key::AutomationRefresh);
    plan.exportAs = settings.text(Key::AutomationExport);
    plan.folder = settings.text(Key::AutomationFolder);
    return plan;
}

QList<DigestRequest> ordersOf(const DigestPlan &plan, const QDate &day, const QList<DigestInfo> &stored)
{
    DigestRequest goesOn;
    goesOn.day = day;
    goesOn.kinds.clear();
    goesOn.language = plan.language;
    goesOn.engine = plan.engine.isEmpty() ? kBuiltinEngine : plan.engine;
    DigestRequest begins = goesOn;
    goesOn.sinceLast = true;
    for (const Kind kind : plan.kinds) {
        const bool had = std::any_of(stored.begin(), stored.end(), [kind](const DigestInfo &info) {
            return info.kind == kind && info.origin == u"made";
        });
        (had ? goesOn : begins).kinds.append(kind);
    }
    QList<DigestRequest> orders{goesOn, begins};
    orders.removeIf([](const DigestRequest &order) { return order.kinds.isEmpty(); });
    return orders;
}

QString folderOf(const DigestPlan &plan, const Settings &settings)
{
    const QString chosen = plan.folder.isEmpty() ? settings.text(Key::ExportFolder) : plan.folder;
    const QString dataDir = QFileInfo(settings.fileName()).absolutePath();
    return chosen.isEmpty() ? QDir(dataDir).filePath(u"reports"_s) : chosen;
}

Result<ExportJob> exportOf(const DigestPlan &plan, const Settings &settings, const QList<Digest> &digests)
{
    ExportJob job;
    job.digests = digests;
    job.format = formatFromName(plan.exportAs);
    job.options = usualOptions(settings);
    const QDir folder(folderOf(plan, settings));
    const QString name = ReportExporter::fileName(settings.text(Key::ExportFileName), digests, job.format);
    for (int number = 1; number <= kMostNames; ++number) {
        job.path = folder.filePath(numbered(name, number));
        if (isFree(job))
            return job;
    }
    return fail(ErrorCode::AlreadyExists, folder.filePath(name));
}

} // namespace oneul
