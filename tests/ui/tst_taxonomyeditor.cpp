#include <algorithm>
#include <cmath>
#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include "base/waitfor.h"
#include "categories/categorycolors.h"
#include "categories/mergedialog.h"
#include "categories/splitdialog.h"
#include "categories/splittree.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomyeditor.h"
#include "categories/taxonomyfiles.h"
#include "categories/taxonomylist.h"
#include "common/emptystate.h"
#include "service/app.h"
#include "service/taxonomyservice.h"
#include "support/patience.h"
#include "ui/look.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// The window over the sample day.
struct Fixture {
    Fixture()
    {
        sample.loadSample();
        changes = std::make_unique<TaxonomyChanges>(sample.app().taxonomies(), undo);
        editor = std::make_unique<TaxonomyEditor>(sample.app(), *changes);
        editor->show();
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return editor->findChild<T *>(name);
    }
    [[nodiscard]] const Taxonomy &taxonomy() { return sample.app().taxonomy(); }
    [[nodiscard]] TaxonomyList *list() const { return editor->findChild<TaxonomyList *>(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] int articlesIn(const CategoryId &id)
    {
        return waitFor(sample.app().taxonomies().articlesPerCategory())->value(id);
    }

    SampleApp sample;
    QUndoStack undo;
    std::unique_ptr<TaxonomyChanges> changes;
    std::unique_ptr<TaxonomyEditor> editor;
};

/// The category of the sample day with most articles, "others" aside.
CategoryId largest(Fixture &fixture)
{
    const auto counts = waitFor(fixture.sample.app().taxonomies().articlesPerCategory());
    CategoryId found;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        if (it.key() != kOthers && (found.isEmpty() || it.value() > counts->value(found)))
            found = it.key();
    }
    return found;
}

} // namespace

class TestTaxonomyEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamesAtOnceAndUndoes();
    void saysWhyANameCannotBe();
    void addsWithoutButtons();
    void keepsWhatIsTypedMeanwhile();
    void editsKeywords();
    void movesWithTheKeyboard();
    void mergesAndTakesBack();
    void splitsWithNamesAndExclusions();
    void aSplitOfTooFewSaysWhatToDo();
    void archivesAndReopens();
    void exportsAndImports();
    void listsChanges();
    void coloursStandOut();
    void looksFit_data();
    void looksFit();
};

void TestTaxonomyEditor::renamesAtOnceAndUndoes()
{
    Fixture fixture;
    fixture.list()->choose(u"llm"_s);
    fixture.type(u"nameEn"_s, u"Language models!"_s);
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).nameEn, u"Language models!"_s);
    QTRY_COMPARE(fixture.undo.count(), 1);
    QVERIFY(fixture.undo.undoText().contains(u"Language models!"_s));
    fixture.undo.undo();
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).nameEn, u"LLM"_s);
    QTRY_COMPARE(fixture.find<QLineEdit>(u"nameEn"_s)->text(), u"LLM"_s);
    fixture.undo.redo();
    fixture.undo.undo(); // before the redo is stored: they follow each other
    fixture.undo.redo();
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).nameEn, u"Language models!"_s);
    QTRY_COMPARE(waitFor(fixture.sample.app().taxonomies().versions())->size(), 6);
}

void TestTaxonomyEditor::saysWhyANameCannotBe()
{
    Fixture fixture;
    fixture.list()->choose(u"llm"_s);
    const auto *problem = fixture.find<QLabel>(u"nameProblem"_s);
    fixture.type(u"nameEn"_s, fixture.taxonomy().byId(u"nlp"_s).nameEn);
    QVERIFY(problem->isVisible());
    fixture.type(u"nameEn"_s, u"  "_s);
    QVERIFY(problem->isVisible());
    fixture.type(u"nameEn"_s, u"LLM"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(fixture.undo.count(), 0);
}

void TestTaxonomyEditor::addsWithoutButtons()
{
    Fixture fixture;
    const qsizetype before = fixture.taxonomy().categories().size();
    fixture.find<QPushButton>(u"addCategory"_s)->click();
    QVERIFY(fixture.list()->current().isEmpty());
    fixture.type(u"nameEn"_s, u"Quantum"_s);
    fixture.type(u"nameKo"_s, u"양자"_s); // while the category is being made
    QTRY_COMPARE(fixture.taxonomy().categories().size(), before + 1);
    const Category *made = fixture.taxonomy().byName(u"Quantum"_s);
    QVERIFY(made);
    QTRY_COMPARE(fixture.taxonomy().byName(u"Quantum"_s)->nameKo, u"양자"_s);
    QTRY_COMPARE(fixture.list()->current(), fixture.taxonomy().byName(u"Quantum"_s)->id);
    QVERIFY(!fixture.taxonomy().byName(u"Quantum"_s)->color.isEmpty());
}

void TestTaxonomyEditor::keepsWhatIsTypedMeanwhile()
{
    Fixture fixture;
    fixture.list()->choose(u"llm"_s);
    fixture.find<QLineEdit>(u"nameKo"_s)->setText(u"말하는 모델"_s); // not left yet
    Category llm = fixture.taxonomy().byId(u"llm"_s);
    llm.description = u"Models of language"_s;
    QVERIFY(waitFor(fixture.sample.app().taxonomies().edit(llm)));
    QCOMPARE(fixture.find<QLineEdit>(u"nameKo"_s)->text(), u"말하는 모델"_s);
    fixture.list()->choose(u"nlp"_s); // leaving it keeps it
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).nameKo, u"말하는 모델"_s);
    QCOMPARE(fixture.taxonomy().byId(u"llm"_s).description, u"Models of language"_s);
}

void TestTaxonomyEditor::editsKeywords()
{
    Fixture fixture;
    fixture.list()->choose(u"llm"_s);
    auto *table = fixture.find<QTableWidget>(u"keywords"_s);
    const int rows = table->rowCount();
    QVERIFY(rows > 3);
    fixture.find<QToolButton>(u"addKeyword"_s)->click();
    table->item(rows, 0)->setText(u"Tiny  Model"_s);
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).keywords.constLast().text, u"tiny model"_s);
    table->item(rows, 1)->setData(Qt::EditRole, 2.5);
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).keywords.constLast().weight, 2.5);
    table->selectRow(0);
    const QString first = table->item(0, 0)->text();
    fixture.find<QToolButton>(u"removeKeyword"_s)->click();
    QTRY_VERIFY(fixture.taxonomy().byId(u"llm"_s).keywords.constFirst().text != first);
}

void TestTaxonomyEditor::movesWithTheKeyboard()
{
    Fixture fixture;
    const CategoryId first = fixture.taxonomy().categories().at(0).id;
    const CategoryId second = fixture.taxonomy().categories().at(1).id;
    fixture.list()->choose(first);
    QTest::keyClick(fixture.list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(fixture.taxonomy().categories().at(0).id, second);
    QCOMPARE(fixture.list()->current(), first);
    QTRY_COMPARE(fixture.undo.count(), 1);
    fixture.undo.undo();
    QTRY_COMPARE(fixture.taxonomy().categories().at(0).id, first);
}

void TestTaxonomyEditor::mergesAndTakesBack()
{
    Fixture fixture;
    const CategoryId from = largest(fixture);
    const int articles = fixture.articlesIn(from);
    const CategoryId into = from == u"robotics"_s ? u"llm"_s : u"robotics"_s;
    const int there = fixture.articlesIn(into);
    fixture.list()->choose(from);
    fixture.find<QPushButton>(u"mergeCategories"_s)->click();
    QTRY_VERIFY(fixture.editor->findChild<MergeDialog *>());
    auto *dialog = fixture.editor->findChild<MergeDialog *>();
    auto *target = dialog->findChild<QComboBox *>(u"mergeInto"_s);
    QCOMPARE(target->findData(from), -1);
    target->setCurrentIndex(target->findData(into));
    dialog->findChild<QPushButton *>(u"mergeNow"_s)->click();
    QTRY_VERIFY(!fixture.taxonomy().contains(from));
    QCOMPARE(fixture.taxonomy().byId(from).id, into);
    QCOMPARE(fixture.articlesIn(into), there + articles);
    QTRY_COMPARE(fixture.undo.count(), 1);
    fixture.undo.undo();
    QTRY_VERIFY(fixture.taxonomy().contains(from));
    QTRY_COMPARE(fixture.articlesIn(from), articles);
}

void TestTaxonomyEditor::aSplitOfTooFewSaysWhatToDo()
{
    Fixture fixture;
    Category category;
    category.nameEn = u"Nothing yet"_s;
    category.color = u"#0072b2"_s;
    const auto version = waitFor(fixture.sample.app().taxonomies().add(category));
    QVERIFY(version);
    const CategoryId id = version->operation.categories.value(0);
    SplitDialog dialog(fixture.sample.app(), *fixture.changes, fixture.taxonomy().byId(id));
    dialog.show();
    const auto *empty = dialog.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    const QList<QLabel *> labels = empty->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"Ten are needed"); }));
    QVERIFY(!dialog.findChild<SplitTree *>()->isVisible());
    QVERIFY(!dialog.findChild<QPushButton *>(u"splitNow"_s)->isEnabled());
}

void TestTaxonomyEditor::splitsWithNamesAndExclusions()
{
    Fixture fixture;
    const CategoryId id = largest(fixture);
    QList<CategoryId> others{u"llm"_s, u"nlp"_s, u"robotics"_s, u"audio"_s};
    others.removeAll(id);
    QVERIFY(waitFor(fixture.sample.app().taxonomies().merge(others, id))); // ten are needed
    const int articles = fixture.articlesIn(id);
    SplitDialog dialog(fixture.sample.app(), *fixture.changes, fixture.taxonomy().byId(id));
    dialog.show();
    auto *tree = dialog.findChild<SplitTree *>();
    auto *split = dialog.findChild<QPushButton *>(u"splitNow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->topLevelItemCount(), 3, 20'000);
    QTRY_VERIFY(!tree->topLevelItem(1)->child(0)->text(0).isEmpty());
    tree->topLevelItem(1)->setText(0, u"  "_s);
    QVERIFY(!split->isEnabled());
    tree->topLevelItem(1)->setText(0, u"First part"_s);
    tree->topLevelItem(2)->setText(0, u"Second part"_s);
    QVERIFY(split->isEnabled());
    const int first = tree->topLevelItem(1)->childCount();
    tree->clearSelection();
    tree->topLevelItem(1)->child(0)->setSelected(true);
    tree->moveSelected(0); // it stays
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    split->click();
    QTRY_VERIFY(fixture.taxonomy().byName(u"First part"_s));
    QCOMPARE(fixture.articlesIn(fixture.taxonomy().byName(u"First part"_s)->id), first - 1);
    QVERIFY(fixture.articlesIn(id) >= 1);
    QTRY_COMPARE(fixture.undo.count(), 1);
    fixture.undo.undo();
    QTRY_VERIFY(!fixture.taxonomy().byName(u"First part"_s));
    QTRY_COMPARE(fixture.articlesIn(id), articles);
}

void TestTaxonomyEditor::archivesAndReopens()
{
    Fixture fixture;
    auto *archive = fixture.find<QPushButton>(u"archiveCategory"_s);
    fixture.list()->choose(kOthers);
    QVERIFY(!archive->isEnabled());
    fixture.list()->choose(u"robotics"_s);
    archive->click();
    QTRY_VERIFY(fixture.taxonomy().byId(u"robotics"_s).archived);
    QVERIFY(fixture.list()->current() != u"robotics"_s); // it is out of sight
    fixture.find<QCheckBox>(u"showArchived"_s)->click();
    fixture.list()->choose(u"robotics"_s);
    QCOMPARE(fixture.list()->current(), u"robotics"_s);
    archive->click();
    QTRY_VERIFY(!fixture.taxonomy().byId(u"robotics"_s).archived);
}

void TestTaxonomyEditor::exportsAndImports()
{
    Fixture fixture;
    const QString path = fixture.sample.folder().path() + u"/categories.json"_s;
    fixture.editor->files()->exportTo(path);
    QVERIFY(QFile::exists(path));
    const Taxonomy before = fixture.taxonomy();
    fixture.list()->choose(u"llm"_s);
    fixture.type(u"nameEn"_s, u"Something else"_s);
    QTRY_VERIFY(fixture.taxonomy() != before);
    fixture.editor->files()->importFrom(path);
    auto *question = fixture.find<QMessageBox>(u"confirmImport"_s);
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(fixture.taxonomy(), before);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no categories");
    broken.close();
    fixture.editor->files()->importFrom(path);
    QVERIFY(fixture.find<QLabel>(u"taxonomyMessage"_s)->text().contains(u"categories.json"_s));
    QCOMPARE(fixture.taxonomy(), before);
}

void TestTaxonomyEditor::listsChanges()
{
    Fixture fixture;
    fixture.list()->choose(u"llm"_s);
    fixture.type(u"nameEn"_s, u"Talkers"_s);
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).nameEn, u"Talkers"_s);
    fixture.editor->tabs()->setCurrentIndex(1);
    auto *list = fixture.find<QTreeWidget>(u"changeList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Renamed LLM to Talkers"_s);
    auto *button = fixture.find<QPushButton>(u"undoChange"_s);
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(!button->isEnabled()); // the beginning
    list->setCurrentItem(list->topLevelItem(0));
    button->click();
    QTRY_COMPARE(fixture.taxonomy().byId(u"llm"_s).nameEn, u"LLM"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QVERIFY(list->topLevelItem(0)->text(1).startsWith(u"Took back: Renamed"_s));
    QVERIFY(list->topLevelItem(1)->text(1).contains(u"(taken back)"_s));
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(!button->isEnabled());
}

void TestTaxonomyEditor::coloursStandOut()
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double dark = luminance(QColor(0x23262b));
    const QList<NamedColor> all = categoryColors();
    for (const NamedColor &each : all) {
        const double light = luminance(QColor(each.color));
        QVERIFY2(1.05 / (light + 0.05) >= 3, qPrintable(each.name));
        QVERIFY2((light + 0.05) / (dark + 0.05) >= 2.7, qPrintable(each.name));
    }
}

void TestTaxonomyEditor::looksFit_data()
{
    Look::addRows();
}

void TestTaxonomyEditor::looksFit()
{
    const Look look;
    Fixture fixture;
    const auto theme = look.putOn(fixture.sample.app().settings());
    fixture.list()->choose(u"llm"_s);
    QTRY_VERIFY(!fixture.list()->topLevelItem(0)->text(2).isEmpty());
    look.take(u"categories"_s, *fixture.editor);
    Category category = fixture.taxonomy().byId(u"llm"_s);
    category.description = u"Models of language"_s;
    QVERIFY(waitFor(fixture.sample.app().taxonomies().edit(category)));
    fixture.editor->tabs()->setCurrentIndex(1);
    QTRY_COMPARE(fixture.find<QTreeWidget>(u"changeList"_s)->topLevelItemCount(), 2);
    look.take(u"category-changes"_s, *fixture.editor);
    SplitDialog split(fixture.sample.app(), *fixture.changes, fixture.taxonomy().byId(largest(fixture)));
    split.show();
    QTRY_VERIFY(!split.findChild<QLabel *>(u"splitMessage"_s)->text().endsWith(u'…'));
    QTest::qWait(50);
    look.take(u"category-split"_s, split);
    MergeDialog merge(*fixture.changes, {u"llm"_s, u"robotics"_s}, 12);
    look.take(u"category-merge"_s, merge);
}

} // namespace oneul

QTEST_MAIN(oneul::TestTaxonomyEditor)
#include "tst_taxonomyeditor.moc"
