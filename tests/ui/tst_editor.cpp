#include <algorithm>
#include <memory>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QtTest>

#include "base/waitfor.h"
#include "digest/digestbrowser.h"
#include "editor/editorpage.h"
#include "editor/markdownedit.h"
#include "editor/markdownoutline.h"
#include "editor/outlinelist.h"
#include "editor/templatedialog.h"
#include "service/digestservice.h"
#include "service/reportservice.h"
#include "service/sampleday.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString applied(QString text, const TextEdit &edit)
{
    return text.replace(edit.position, edit.removed, edit.inserted);
}

QString titles(const QString &markdown)
{
    QStringList list;
    for (const OutlineEntry &entry : outlineOf(markdown))
        list += entry.title;
    return list.join(u',');
}

/// The editor of the sample day with its digests in English.
class Editor final
{
public:
    explicit Editor(bool withDigest = true)
    {
        m_sample.loadSample();
        if (withDigest)
            (void)m_sample.makeDigest(Language::English);
        open();
    }

    void open()
    {
        m_page = std::make_unique<EditorPage>(m_sample.app());
        m_page->resize(1200, 700);
        m_page->show();
        m_page->openDay(SampleDay::day());
    }
    void close() { m_page.reset(); }
    SampleApp &sample() { return m_sample; }
    EditorPage &page() { return *m_page; }
    [[nodiscard]] MarkdownEdit &text() const { return *m_page->findChild<MarkdownEdit *>(); }
    [[nodiscard]] OutlineList &outline() const { return *m_page->findChild<OutlineList *>(); }
    [[nodiscard]] QString preview() const { return m_page->findChild<DigestBrowser *>()->toPlainText(); }
    [[nodiscard]] bool isThere() const { return m_page->report().from.isValid(); }
    QList<Report> stored() { return waitFor(m_sample.app().reports().list()).value_or({}); }
    QString storedText() { return stored().value(0).markdown; }
    /// Two neighbours of the lowest level: their places in the outline.
    [[nodiscard]] int firstOfTwo() const
    {
        for (int i = 0; i < outline().count(); ++i) {
            if (outline().outline().at(i).level == 2 && siblingOf(outline().outline(), i, 1) >= 0)
                return i;
        }
        return -1;
    }

private:
    SampleApp m_sample;
    std::unique_ptr<EditorPage> m_page;
};

} // namespace

class TestEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadings();
    void movesAndDropsEntries();
    void startsWithTheDaysDigests();
    void storesWhatIsWritten();
    void movesSectionsAsOneStep();
    void addsNotesAndGoesBack();
    void removesAndAsksForDigests();
    void storesWhatIsTypedWhileItCloses();
    void takesStepsBackFromTheOutline();
    void goesOnWithLists();
    void keepsTemplates();
};

void TestEditor::readsHeadings()
{
    const QList<OutlineEntry> outline =
        outlineOf(u"# A #\n\ntext\n## B\n```\n# no\n```\n## C\n\n# D\nend\n\n<!-- mark -->\n"_s);
    QCOMPARE(outline.size(), 4);
    QCOMPARE(outline.at(0).title, u"A"_s);
    QCOMPARE(outline.at(0).lastBlock, 8);
    QCOMPARE(outline.at(1).firstBlock, 3);
    QCOMPARE(outline.at(1).lastBlock, 6);
    QCOMPARE(outline.at(3).lastBlock, 10);
    QCOMPARE(siblingOf(outline, 0, 1), 3);
    QCOMPARE(siblingOf(outline, 2, -1), 1);
    QCOMPARE(siblingOf(outline, 2, 1), -1);
    QVERIFY(outlineOf(u"#no\ntext"_s).isEmpty());
}

void TestEditor::movesAndDropsEntries()
{
    const QString text = u"# T\n\n## A\na\n\n\n## B\nb\n\n## C\nc\n\n<!-- mark -->\n"_s;
    const QString down = applied(text, moveEntry(text, 1, 2));
    QCOMPARE(down, u"# T\n\n## B\nb\n\n\n## A\na\n\n## C\nc\n\n<!-- mark -->\n"_s);
    QCOMPARE(titles(applied(text, moveEntry(text, 3, 1))), u"T,C,A,B"_s);
    QCOMPARE(titles(applied(text, moveEntry(text, 1, 3))), u"T,B,C,A"_s);
    QVERIFY(applied(text, moveEntry(text, 1, 3)).endsWith(u"## A\na\n\n<!-- mark -->\n"_s));
    QVERIFY(moveEntry(text, 0, 2).isEmpty()); // it holds the other
    QVERIFY(moveEntry(text, 1, 9).isEmpty());
    QCOMPARE(applied(text, dropEntry(text, 2)), u"# T\n\n## A\na\n\n\n## C\nc\n\n<!-- mark -->\n"_s);
    QCOMPARE(applied(u"# T\ntext"_s, noteBelow(u"# T\ntext"_s, 0, u"> N"_s)), u"# T\n\n> N\n\ntext"_s);
}

void TestEditor::startsWithTheDaysDigests()
{
    Editor editor;
    QTRY_VERIFY(editor.isThere());
    QVERIFY(editor.text().markdown().startsWith(u"# Daily Artificial Intelligence Insights : News\n"_s));
    QVERIFY(editor.outline().count() > 3);
    QTRY_VERIFY(editor.preview().contains(editor.outline().outline().last().title));
    // Nothing was changed: nothing is stored.
    editor.close();
    QVERIFY(editor.stored().isEmpty());
}

void TestEditor::storesWhatIsWritten()
{
    Editor editor;
    QTRY_VERIFY(editor.isThere());
    editor.text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor.text(), u"My own words."_s);
    QTRY_VERIFY(editor.storedText().endsWith(u"My own words."_s));
    QTRY_VERIFY(editor.preview().contains(u"My own words."_s));
    QTest::keyClicks(&editor.text(), u" And more."_s);
    editor.close(); // within the second and a half
    QTRY_VERIFY(editor.storedText().endsWith(u"My own words. And more."_s));
    QCOMPARE(editor.stored().size(), 1);
    editor.open();
    QTRY_VERIFY(editor.isThere() && editor.text().markdown().endsWith(u"And more."_s));
}

void TestEditor::movesSectionsAsOneStep()
{
    Editor editor;
    QTRY_VERIFY(editor.isThere());
    const QString before = editor.text().markdown();
    const int first = editor.firstOfTwo();
    QVERIFY(first >= 0);
    const QString title = editor.outline().outline().at(first).title;
    editor.outline().setCurrentRow(first);
    QTest::keyClick(&editor.outline(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(editor.text().markdown() != before);
    QVERIFY(editor.outline().outline().at(first).title != title);
    QCOMPARE(editor.outline().outline().at(editor.outline().currentRow()).title, title);
    const auto blocks = waitFor(editor.sample().app().reports().blocks(editor.page().report())).value_or({});
    QVERIFY(std::ranges::count_if(blocks, [](const ReportBlock &block) { return block.digest >= 0; }) > 1);
    editor.text().undo();
    QCOMPARE(editor.text().markdown(), before);
    editor.outline().setCurrentRow(first);
    const int count = editor.outline().count();
    QTest::keyClick(&editor.outline(), Qt::Key_Delete);
    QVERIFY(editor.outline().count() < count);
    editor.text().undo();
    QCOMPARE(editor.text().markdown(), before);
}

void TestEditor::addsNotesAndGoesBack()
{
    Editor editor;
    QTRY_VERIFY(editor.isThere());
    const QString before = editor.text().markdown();
    editor.outline().setCurrentRow(editor.firstOfTwo());
    editor.page().findChild<QPushButton *>(u"addNote"_s)->click();
    QTest::keyClicks(&editor.text(), u"Look at this"_s);
    QVERIFY(editor.text().markdown().contains(u"\n> **Note:** Look at this\n"_s));
    editor.page().findChild<QAction *>(u"backToOriginal"_s)->trigger();
    QCOMPARE(editor.text().markdown(), before);
    editor.text().undo();
    QVERIFY(editor.text().markdown().contains(u"Look at this"_s));
}

void TestEditor::removesAndAsksForDigests()
{
    Editor editor(false);
    QSignalSpy wanted(&editor.page(), &EditorPage::languageWanted);
    QSignalSpy removed(&editor.page(), &EditorPage::removed);
    QPushButton *make = nullptr;
    const auto findButton = [&] {
        for (QPushButton *button : editor.page().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Make the digest"_s)
                make = button;
        }
        return make != nullptr;
    };
    QTRY_VERIFY(findButton());
    make->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toDate(), SampleDay::day());
    (void)editor.sample().makeDigest(Language::English);
    QTRY_VERIFY(editor.isThere());
    editor.text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor.text(), u"x"_s);
    auto *remove = editor.page().findChild<QAction *>(u"removeReport"_s);
    QTRY_VERIFY(remove->isEnabled());
    remove->trigger();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(editor.stored().isEmpty());
}

void TestEditor::storesWhatIsTypedWhileItCloses()
{
    Editor editor;
    QTRY_VERIFY(editor.isThere());
    editor.text().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor.text(), u"first"_s);
    QVERIFY(editor.page().saveNow()); // a new report, on its way to the archive
    QTest::keyClicks(&editor.text(), u" second"_s);
    editor.close();
    QTRY_VERIFY(editor.storedText().endsWith(u"first second"_s));
    QCOMPARE(editor.stored().size(), 1);
}

void TestEditor::takesStepsBackFromTheOutline()
{
    Editor editor;
    QTRY_VERIFY(editor.isThere());
    const QString before = editor.text().markdown();
    editor.outline().setCurrentRow(editor.firstOfTwo());
    QTest::keyClick(&editor.outline(), Qt::Key_Delete);
    QVERIFY(editor.text().markdown() != before);
    QTest::keyClick(&editor.outline(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text().markdown(), before);
}

void TestEditor::goesOnWithLists()
{
    MarkdownEdit edit;
    edit.setMarkdown(u"- one\u00a0two"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"three"_s);
    QCOMPARE(edit.markdown(), u"- one\u00a0two\n- three"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.markdown(), u"- one\u00a0two\n- three\n"_s);
    edit.setMarkdown(u"word"_s);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(edit.markdown(), u"**word**"_s);
    QCOMPARE(edit.textCursor().selectedText(), u"word"_s);
}

void TestEditor::keepsTemplates()
{
    Editor editor;
    ReportService &reports = editor.sample().app().reports();
    TemplateDialog dialog(reports, u"separate"_s);
    dialog.show();
    auto *text = dialog.findChild<QPlainTextEdit *>(u"templateText"_s);
    auto *copy = dialog.findChild<QPushButton *>(u"copyTemplate"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"removeTemplate"_s);
    QVERIFY(!remove->isEnabled());
    text->setPlainText(u"one\n{{wrong}}"_s);
    dialog.findChild<QLineEdit *>(u"templateName"_s)->setText(u"Mine"_s);
    QVERIFY(!copy->isEnabled());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(u"Line 2: {{wrong}}"_s); }));
    text->setPlainText(u"one {{title}}"_s);
    QVERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(reports.templates().last().id, u"Mine"_s);
    QCOMPARE(dialog.findChild<QListWidget *>(u"templates"_s)->currentItem()->text(), u"Mine"_s);
    remove->click();
    QVERIFY(reports.templates().last().shipped);
    dialog.findChild<QPushButton *>(u"putBackTemplate"_s)->click();
    QCOMPARE(reports.templates().last().text, u"one {{title}}"_s);
}

} // namespace oneul

QTEST_MAIN(oneul::TestEditor)
#include "tst_editor.moc"
