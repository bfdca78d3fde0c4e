#include "export/evidence.h"

#include <gtest/gtest.h>

#include "examples.h"
#include "export/evidencehtml.h"
#include "export/sectionxhtml.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Section section()
{
    Section made = test::madeDigest(Language::English).sections.first();
    made.summary.events[0].quote = u"it <reads>\n text"_s;
    return made;
}

} // namespace

TEST(Evidence, CountsInLetters)
{
    EXPECT_EQ(letters(0), u"a"_s);
    EXPECT_EQ(letters(25), u"z"_s);
    EXPECT_EQ(letters(26), u"aa"_s);
    EXPECT_EQ(letters(27), u"ab"_s);
    EXPECT_EQ(letters(26 * 27), u"aaa"_s);
}

TEST(Evidence, HasANoteForEachSentenceWithAPassage)
{
    const QList<EvidenceNote> notes = evidenceOf(section());
    ASSERT_EQ(notes.size(), 5);
    EXPECT_EQ(notes[1].mark, u"b"_s);
    EXPECT_EQ(notes[1].quote, u"it <reads> text"_s);
    EXPECT_EQ(notes[1].sources, QList<int>{1});
    EXPECT_EQ(notes[2].quote, QString()); // stands there word for word
    EXPECT_EQ(noteOf(notes, SummaryPart::Events, 1), &notes[2]);
    EXPECT_EQ(noteOf(notes, SummaryPart::Events, 2), nullptr);
}

TEST(Evidence, LeavesOutWhatHasNoPassageOrNoSource)
{
    Section made = section();
    made.summary.events[0].quote.clear();
    made.summary.events[1].cites = {9999};
    EXPECT_EQ(evidenceOf(made).size(), 3);
}

TEST(Evidence, LinksMarkAndNoteBothWays)
{
    const Section made = section();
    const QList<EvidenceNote> notes = evidenceOf(made);
    const EvidenceStyle style{7, Language::English, false, false};
    const QString mark = evidenceMark(notes[1], style);
    EXPECT_TRUE(mark.contains(u"id=\"ref-7-b\""_s));
    EXPECT_TRUE(mark.contains(u"href=\"#note-7-b\""_s));
    const QString html = evidenceNotes(made, notes, style);
    EXPECT_TRUE(html.contains(u"id=\"note-7-b\""_s));
    EXPECT_TRUE(html.contains(u"href=\"#ref-7-b\""_s));
    EXPECT_TRUE(html.contains(u"“it &lt;reads&gt; text”"_s));
    EXPECT_TRUE(html.contains(u"<a href=\"https://example.com/%eb%85%bc\">"_s));
    EXPECT_TRUE(html.contains(u"word for word"_s));
    EXPECT_EQ(evidenceNotes(made, {}, style), QString());
}

// A line would end before it, and the mark would begin the next one alone.
TEST(Evidence, MarksOnPaperStayWithTheirSentence)
{
    const QString mark = evidenceMark(evidenceOf(section())[1], {7, Language::English, false, true});
    EXPECT_TRUE(mark.contains(u"name=\"ref-7-b\""_s));
    EXPECT_FALSE(mark.contains(QChar(0x200b)));
}

TEST(Evidence, NamesManySourcesByTheirNumbers)
{
    Section made = section();
    while (made.articles.size() < 5)
        made.articles += made.articles.first();
    EvidenceNote note = evidenceOf(made)[1];
    note.sources = {0, 1, 2};
    const QString title = made.articles[0].title.toHtmlEscaped();
    EXPECT_TRUE(evidenceBubble(made, note, Language::English).contains(title));
    note.sources += 4;
    const QString html = evidenceBubble(made, note, Language::English);
    EXPECT_FALSE(html.contains(title));
    EXPECT_TRUE(html.contains(u">[5]</a>"_s));
}

TEST(Evidence, LinksOnlyToTheWeb)
{
    Section made = section();
    made.articles[1].url = u"javascript:alert(1)"_s;
    EXPECT_FALSE(evidenceNotes(made, evidenceOf(made), {}).contains(u"javascript"_s));
    EXPECT_FALSE(evidenceBubble(made, evidenceOf(made)[1], Language::English).contains(u"javascript"_s));
}

TEST(Evidence, StandsInASectionOnlyWhereItIsWanted)
{
    Digest digest = test::madeDigest(Language::Korean);
    const QString with = sectionXhtml(digest, 0, {.number = 3, .bubbles = true});
    EXPECT_TRUE(with.contains(u"<section class=\"topic\" id=\"section-3\">"_s));
    EXPECT_TRUE(with.contains(u"<h3>근거</h3>"_s));
    EXPECT_TRUE(with.contains(u"class=\"evidence\""_s));
    const QString without = sectionXhtml(digest, 0, {.number = 3, .evidence = false, .bubbles = true});
    EXPECT_FALSE(without.contains(u"note-3"_s));
    EXPECT_FALSE(without.contains(u"class=\"evidence\""_s));
    EXPECT_TRUE(without.contains(u"⚠ 약한 근거"_s));
}

TEST(Evidence, KeepsOnlyWhatXmlCanSay)
{
    EXPECT_EQ(xmlText(u"a\u0001b\tc📚\ufffe"_s), u"ab\tc📚"_s);
    EXPECT_EQ(xmlText(QString(QChar(u'x')) + QChar(0xd800)), u"x"_s);
}

} // namespace oneul
