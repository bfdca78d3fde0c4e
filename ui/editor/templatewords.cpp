#include "editor/templatewords.h"

#include <QCoreApplication>

#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The context of these words' translations.
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(oneul::TemplateWords)
};

} // namespace

QString templateLabel(const ReportTemplate &reportTemplate)
{
    if (!reportTemplate.shipped)
        return reportTemplate.name;
    if (reportTemplate.id == u"separate")
        return TemplateWords::tr("News and papers apart");
    if (reportTemplate.id == u"combined")
        return TemplateWords::tr("News and papers in one");
    if (reportTemplate.id == u"period")
        return TemplateWords::tr("Several days");
    return reportTemplate.name;
}

QString templateProblem(const Error &error)
{
    const qsizetype colon = error.detail.indexOf(u": ");
    if (error.code != ErrorCode::TemplateBroken || colon < 0)
        return errorText(error);
    return TemplateWords::tr("Line %1: %2 is not known here, or is not opened and closed in pairs.")
        .arg(error.detail.left(colon), error.detail.mid(colon + 2));
}

} // namespace oneul
