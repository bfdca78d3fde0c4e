#pragma once

#include <QTreeWidget>

#include "base/waitfor.h"
#include "dashboard/dashboardpage.h"
#include "service/articleservice.h"
#include "service/sampleday.h"
#include "ui/sampleapp.h"

namespace oneul {

/// The dashboard over the sample day's articles.
struct DashboardFixture {
    explicit DashboardFixture(const QDate &day = SampleDay::day()) : page(loaded(sample))
    {
        page.resize(1000, 760);
        page.show();
        page.showDay(day);
    }

    static App &loaded(SampleApp &sample)
    {
        sample.loadSample();
        return sample.app();
    }

    [[nodiscard]] int articlesOf(const ArticleFilter &filter)
    {
        const auto rows = waitFor(sample.app().articles().rows(filter));
        return rows ? int(rows->size()) : -1;
    }

    SampleApp sample;
    DashboardPage page;
};

/// Of the second column.
inline int sumOf(const QTreeWidget *table)
{
    int sum = 0;
    for (int i = 0; i < table->topLevelItemCount(); ++i)
        sum += table->topLevelItem(i)->text(1).toInt();
    return sum;
}

} // namespace oneul
