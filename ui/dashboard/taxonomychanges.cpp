#include "dashboard/taxonomychanges.h"

#include <algorithm>

#include <QCoreApplication>

#include "categories/taxonomywords.h"
#include "common/dates.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

bool matters(const TaxonomyVersion &version)
{
    using What = TaxonomyOperation::What;
    return version.operation.what != What::Start && version.operation.what != What::Reorder;
}

} // namespace

QString changeDetails(const TaxonomyVersion &version, const QDate &today)
{
    QString text = u"%1: %2"_s.arg(shortDay(version.at.toLocalTime().date(), today), changeText(version));
    if (version.relabelled > 0)
        text +=
            u" · "_s
            + QCoreApplication::translate("oneul::TaxonomyChanges", "%n article(s) moved", nullptr, version.relabelled);
    if (version.undone)
        text += u" · "_s + QCoreApplication::translate("oneul::TaxonomyChanges", "undone later");
    return text;
}

QMap<int, QList<TaxonomyVersion>> changesInBars(const QList<TaxonomyVersion> &versions, const QList<TimeBar> &bars)
{
    QMap<int, QList<TaxonomyVersion>> changes;
    for (const TaxonomyVersion &version : versions) {
        const QDate day = version.at.toLocalTime().date();
        const auto at =
            std::ranges::find_if(bars, [&](const TimeBar &bar) { return day >= bar.first && day <= bar.last; });
        if (matters(version) && at != bars.end())
            changes[int(at - bars.begin())].prepend(version); // they come newest first
    }
    return changes;
}

} // namespace oneul
