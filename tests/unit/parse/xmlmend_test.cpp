#include <gtest/gtest.h>

#include "parse/xmlmend.h"
#include "parse/xmlreader.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

struct MendCase {
    const char *broken;
    const char *mended;
};

class Mended : public testing::TestWithParam<MendCase>
{};

bool isWellFormed(const QByteArray &xml)
{
    XmlCallbacks callbacks;
    callbacks.acceptRoot = [](const XmlNode &) { return true; };
    callbacks.isItem = [](Ns, const QString &) { return false; };
    callbacks.onItem = [](const XmlNode &) {};
    callbacks.onRoot = [](const XmlNode &) {};
    return readXml(xml, XmlMode::Strict, {}, callbacks).wellFormed;
}

TEST_P(Mended, IsWellFormed)
{
    const MendedXml out = mendXml(GetParam().broken);
    EXPECT_EQ(out.utf8, QByteArray(GetParam().mended));
    EXPECT_TRUE(isWellFormed(out.utf8));
}

INSTANTIATE_TEST_SUITE_P(
    Faults, Mended,
    testing::Values(
        MendCase{"<a>x & y &amp; z</a>", "<a>x &amp; y &amp; z</a>"}, MendCase{"<a>1 < 2</a>", "<a>1 &lt; 2</a>"},
        MendCase{"<a>&nbsp;&eacute;</a>", "<a>\xC2\xA0\xC3\xA9</a>"},
        MendCase{"<a>&nosuch; &#65; &#x1F600;</a>", "<a>&amp;nosuch; A \xF0\x9F\x98\x80</a>"},
        MendCase{"<a>&#0;&#x1f;&#xFFFF;&#xD800;&#99999999;x</a>", "<a>x</a>"},
        MendCase{"<a>&#150;</a>", "<a>\xE2\x80\x93</a>"},
        MendCase{"<a>b\x01\x1F"
                 "c\xEF\xBF\xBF</a>",
                 "<a>bc</a>"},
        MendCase{"<a><b>x</a>", "<a><b>x</b></a>"}, MendCase{"<a><b><c>x</b>y</a>", "<a><b><c>x</c></b>y</a>"},
        MendCase{"<a>x</b></a>", "<a>x</a>"}, MendCase{"<a><B>x</b></a>", "<a><B>x</B></a>"},
        MendCase{"<a>x<br>y<img src=i.png>z</a>", "<a>x<br/>y<img src=\"i.png\"/>z</a>"},
        MendCase{"<a b=1 c='2' d>x</a>", "<a b=\"1\" c=\"2\" d=\"d\">x</a>"},
        MendCase{"<a b=\"1\" b=\"2\" c = \"3\"/>", "<a b=\"1\" c=\"3\"/>"},
        MendCase{"<a b=\"x & <y>\"/>", "<a b=\"x &amp; &lt;y&gt;\"/>"},
        MendCase{"<r><item>1<item>2</item></r>", "<r><item>1</item><item>2</item></r>"},
        MendCase{"<r><item>1</item></r><item>2</item>", "<r><item>1</item><item>2</item></r>"},
        MendCase{"<r><![CDATA[a & b <c>]]></r>", "<r><![CDATA[a & b <c>]]></r>"},
        MendCase{"<r><![CDATA[cut", "<r><![CDATA[cut]]></r>"}, MendCase{"<r><!-- gone --><?php x ?>y</r>", "<r>y</r>"},
        MendCase{"<r>a]]>b</r>", "<r>a]]&gt;b</r>"}, MendCase{"<r><t>cut</t><u", "<r><t>cut</t><u></u></r>"},
        MendCase{"<r><t>cut</t></", "<r><t>cut</t></r>"},
        MendCase{"<!DOCTYPE r [<!ENTITY e 'x &lt; y'>]><r>&e;</r>", "<r>x &lt; y</r>"},
        MendCase{"<!DOCTYPE r SYSTEM 'http://evil.example.org/'><r>x</r>", "<r>x</r>"},
        MendCase{"<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><r>&e;</r>", "<r>&amp;e;</r>"},
        MendCase{"<!DOCTYPE r [<!ENTITY e '&e;&e;'>]><r>&e;</r>", "<r></r>"},
        MendCase{"<!DOCTYPE r [ \"unclosed ><r>x</r>", "<r>x</r>"}));

TEST(Mend, SaysWhatWasDone)
{
    const QStringList warnings = mendXml("<a>x & y<b></a>").warnings;
    EXPECT_EQ(warnings, QStringList({u"a bare '&' was taken as text"_s, u"missing end tags were added"_s}));
    EXPECT_TRUE(mendXml("<a>fine</a>").warnings.isEmpty());
}

TEST(Prepare, LeavesOutTheDeclarationAndWhatStandsBeforeIt)
{
    const QByteArray text = "\xEF\xBB\xBF \n<?xml version=\"1.0\" encoding=\"x\"?>\n<a/>";
    const PreparedXml prepared = prepareXml(text);
    EXPECT_EQ(prepared.utf8.toByteArray(), QByteArray("<a/>"));
    EXPECT_EQ(prepared.warnings.size(), 1);
    const QByteArray stylesheet = "<?xml-stylesheet href='x'?><a/>";
    EXPECT_EQ(prepareXml(stylesheet).utf8.toByteArray(), stylesheet);
}

TEST(Doctype, IsFoundOnlyInFrontOfTheRoot)
{
    EXPECT_TRUE(hasDoctype("<!-- <a> --><?x y?><!doctype rss><rss/>"));
    EXPECT_FALSE(hasDoctype("<rss><![CDATA[<!DOCTYPE html>]]></rss>"));
}

} // namespace
