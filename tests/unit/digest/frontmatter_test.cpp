#include "digest/frontmatter.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::sampleDigest;

TEST(FrontMatter, QuotesWhateverATextHolds)
{
    EXPECT_EQ(yamlText(u"a: \"b\" \\ #c"_s).toStdString(), "\"a: \\\"b\\\" \\\\ #c\"");
    EXPECT_EQ(yamlText(u"---\nend\t한글 🧠"_s).toStdString(), "\"---\\nend\\t한글 🧠\"");
    EXPECT_EQ(yamlText(QString(QChar(0x2028)) + QChar(7)).toStdString(), "\"\\u2028\\u0007\"");
    EXPECT_EQ(yamlText({}).toStdString(), "\"\"");
}

TEST(FrontMatter, NamesWhatTheReportIs)
{
    const QString text =
        frontMatterOf({sampleDigest(Language::English), sampleDigest(Language::English, Kind::Papers)}, u"A \"day\""_s);
    EXPECT_TRUE(text.startsWith(u"---\ntitle: \"A \\\"day\\\"\"\ndate: 2024-05-02\nkinds: [\"news\", \"papers\"]\n"
                                "categories: [\"Computer Vision\", \"Others\"]\nlanguage: en\nengine: \"builtin\"\n"
                                "generator: \"oneul "_s));
    EXPECT_TRUE(text.endsWith(u"\"\n---\n\n"_s));
}

TEST(FrontMatter, SeveralDaysHaveABeginningAndAnEnd)
{
    Digest later = sampleDigest(Language::English);
    later.day = QDate(2024, 5, 4);
    const QString text = frontMatterOf({later, sampleDigest(Language::English)}, u"Week"_s);
    EXPECT_TRUE(text.contains(u"\nfrom: 2024-05-02\nto: 2024-05-04\n"_s));
    EXPECT_FALSE(text.contains(u"\ndate:"_s));
    EXPECT_TRUE(frontMatterOf({}, u"x"_s).isEmpty());
}

} // namespace oneul
