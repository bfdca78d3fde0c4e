#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "examples.h"
#include "export/documents.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Digest digestOfModel()
{
    Digest digest = test::madeDigest(Language::English);
    digest.manifest.insert(u"model"_s, u"large"_s);
    Section &section = digest.sections.first();
    section.summary.engine = u"Mine <1>"_s;
    section.summary.events.first().origin = ClaimOrigin::Replacement;
    section.summary.leftOut = {section.articles.first().id};
    section.summary.withheld = {
        {SummaryPart::Impact, {u"Not so."_s, {}, {}, Support::Unsupported, {}, ClaimFault::NoCite, {}, {}}}};
    section.articles.first().translatedTitle = u"옮긴 <제목>"_s;
    return digest;
}

} // namespace

TEST(Origins, PagesSayWhoWroteWhat)
{
    const QString page = renderHtml({{digestOfModel(), QImage()}}, {});
    EXPECT_TRUE(page.contains(u"(from the source)</span>"_s));
    EXPECT_TRUE(page.contains(u"Written by Mine &lt;1&gt; (large)</p>"_s));
    EXPECT_TRUE(page.contains(u"left out, more than the model could read: [1]</p>"_s));
    EXPECT_TRUE(page.contains(u"– 옮긴 &lt;제목&gt;</span>"_s));
    EXPECT_FALSE(page.contains(u"Not so."_s)); // withheld
}

TEST(Origins, JsonHasWhatWasWithheld)
{
    const QJsonObject json = QJsonDocument::fromJson(renderJson({digestOfModel()})).object();
    const QJsonObject section =
        json.value(u"digests").toArray().at(0).toObject().value(u"sections").toArray().at(0).toObject();
    const QJsonObject withheld = section.value(u"withheld").toArray().at(0).toObject();
    EXPECT_EQ(withheld.value(u"part").toString(), u"impact"_s);
    EXPECT_EQ(withheld.value(u"fault").toString(), u"noCite"_s);
    EXPECT_EQ(section.value(u"leftOut").toArray().size(), 1);
    const QJsonArray events = section.value(u"summary").toObject().value(u"events").toArray();
    EXPECT_EQ(events.at(0).toObject().value(u"origin").toString(), u"replacement"_s);
}

} // namespace oneul
