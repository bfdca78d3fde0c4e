#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

#include "engines/diffview.h"
#include "engines/enginedetails.h"
#include "engines/linediff.h"
#include "engines/prompteditor.h"
#include "service/engineservice.h"
#include "support/patience.h"
#include "ui/enginesfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestPrompts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCheckedComparedAndReset();
    void diffsLines();
};

void TestPrompts::areCheckedComparedAndReset()
{
    EnginesFixture fixture;
    fixture.sample.loadSample();
    const EngineProfile kept = fixture.kept();
    fixture.dialog->details()->showTab(EngineDetails::Tab::Prompts);
    fixture.dialog->details()->prompts()->showTask(Task::Answer);
    auto *text = fixture.find<QPlainTextEdit>(u"promptText"_s);
    const QString standard = fixture.engines().standardPrompt(Task::Answer);
    QVERIFY(!standard.isEmpty());
    QCOMPARE(text->toPlainText(), standard);
    QVERIFY(!fixture.find<QPushButton>(u"resetPrompt"_s)->isEnabled());

    text->moveCursor(QTextCursor::Start);
    fixture.find<QToolButton>(u"insert{question}"_s)->click();
    QVERIFY(text->toPlainText().startsWith(u"{question}"_s));
    text->setPlainText(u"{nonsense}\n"_s + standard);
    QVERIFY(fixture.label(u"promptMessage"_s).contains(u"{nonsense}"_s));
    QVERIFY(!fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled());
    text->setPlainText(u"Nothing at all"_s);
    QVERIFY(fixture.label(u"promptMessage"_s).contains(u"missing"_s));

    text->setPlainText(u"Be brief.\n"_s + standard);
    QVERIFY(fixture.find<QPushButton>(u"saveEngine"_s)->isEnabled());
    auto *tabs = fixture.find<QTabWidget>(u"promptTabs"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(fixture.find<DiffView>(u"promptDiff"_s)->toPlainText().startsWith(u"+ Be brief.\n"_s));
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(fixture.find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().startsWith(u"Be brief."_s));
    QVERIFY(!fixture.find<QPlainTextEdit>(u"promptPreview"_s)->toPlainText().contains(u"{articles}"_s));
    fixture.press(u"saveEngine"_s);
    QCOMPARE(fixture.engines().find(kept.id)->prompts.value(Task::Answer), u"Be brief.\n"_s + standard);

    tabs->setCurrentIndex(0);
    fixture.press(u"resetPrompt"_s);
    QCOMPARE(text->toPlainText(), standard);
    fixture.press(u"saveEngine"_s);
    QVERIFY(fixture.engines().find(kept.id)->prompts.isEmpty());
    text->undo(); // what was typed can still be had back
    QVERIFY(text->toPlainText().startsWith(u"Be brief."_s));
}

void TestPrompts::diffsLines()
{
    using Kind = DiffLine::Kind;
    const QList<DiffLine> changed{{Kind::Same, u"a"_s},
                                  {Kind::Removed, u"b"_s},
                                  {Kind::Added, u"x"_s},
                                  {Kind::Same, u"c"_s},
                                  {Kind::Added, u"d"_s}};
    QCOMPARE(lineDiff(u"a\nb\nc"_s, u"a\nx\nc\nd"_s), changed);
    QCOMPARE(lineDiff(u"a\nb"_s, u"a\nb"_s), (QList<DiffLine>{{Kind::Same, u"a"_s}, {Kind::Same, u"b"_s}}));
    QCOMPARE(lineDiff({}, u"a"_s), (QList<DiffLine>{{Kind::Added, u"a"_s}}));
    QCOMPARE(lineDiff(u"a"_s, {}), (QList<DiffLine>{{Kind::Removed, u"a"_s}}));
    // Too large for a table: all of it is replaced, and nothing hangs.
    QStringList before;
    QStringList after;
    for (int i = 0; i < 5000; ++i) {
        before << QString::number(i);
        after << QString::number(-i - 1);
    }
    QCOMPARE(lineDiff(before.join(u'\n'), after.join(u'\n')).size(), 10'000);
}

} // namespace oneul

QTEST_MAIN(oneul::TestPrompts)
#include "tst_prompts.moc"
