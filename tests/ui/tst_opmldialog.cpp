#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include "base/waitfor.h"
#include "common/errorbar.h"
#include "main/importcontroller.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "sources/opmldialog.h"
#include "support/patience.h"
#include "ui/sampleapp.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kList = "<?xml version='1.0'?><opml version='2.0'><body><outline text='News'>"
                         "<outline type='rss' text='First' xmlUrl='https://a.example/rss'/><outline text='Korea'>"
                         "<outline type='rss' text='Second' xmlUrl='https://b.example/rss'/></outline>"
                         "<outline type='rss' text='First again' xmlUrl='https://a.example/rss'/></outline>"
                         "<outline type='rss' text='Known' xmlUrl='https://known.example/rss'/></body></opml>";

QString written(const SampleApp &sample, const QByteArray &bytes)
{
    const QString path = sample.folder().path() + u"/list.opml"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void addKnown(App &app)
{
    Source source;
    source.url = QUrl(u"https://known.example/rss"_s);
    source.name = u"Known"_s;
    if (!waitFor(app.sources().addAll({source})))
        qFatal("the source is not added");
}

QTreeWidgetItem *row(const QDialog &dialog, const QString &name)
{
    for (QTreeWidgetItemIterator each(dialog.findChild<QTreeWidget *>(u"opmlTree"_s)); *each; ++each) {
        if ((*each)->text(0) == name)
            return *each;
    }
    return nullptr;
}

QPushButton *button(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

QStringList folders(App &app)
{
    QStringList out;
    for (const Source &source : app.sources().all())
        out.append(source.name + u'@' + source.folder);
    out.sort();
    return out;
}

} // namespace

class TestOpmlDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFoldersAndDuplicates();
    void importsWhatIsTicked();
    void putsThemIntoAFolder();
    void filters();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void canBeTakenBack();
};

void TestOpmlDialog::showsFoldersAndDuplicates()
{
    SampleApp sample;
    addKnown(sample.app());
    OpmlDialog dialog(sample.app(), written(sample, kList));
    QVERIFY(row(dialog, u"Second"_s)->parent() == row(dialog, u"Korea"_s));
    QVERIFY(row(dialog, u"Korea"_s)->parent() == row(dialog, u"News"_s));
    QCOMPARE(row(dialog, u"First"_s)->checkState(0), Qt::Checked);
    for (const QString &name : {u"First again"_s, u"Known"_s}) {
        QCOMPARE(row(dialog, name)->checkState(0), Qt::Unchecked);
        QVERIFY(row(dialog, name)->isDisabled());
        QVERIFY(!row(dialog, name)->text(2).isEmpty());
    }
    QVERIFY(row(dialog, u"First again"_s)->text(2) != row(dialog, u"Known"_s)->text(2));
    QCOMPARE(row(dialog, u"Korea"_s)->checkState(0), Qt::Checked);
    QVERIFY(dialog.findChild<QLabel *>(u"opmlCounts"_s)->text().startsWith(u"2 "));
}

void TestOpmlDialog::importsWhatIsTicked()
{
    SampleApp sample;
    OpmlDialog dialog(sample.app(), written(sample, kList));
    QSignalSpy imported(&dialog, &OpmlDialog::imported);
    button(dialog, u"opmlNone"_s)->click();
    QVERIFY(!button(dialog, u"action"_s)->isEnabled());
    button(dialog, u"opmlAll"_s)->click();
    row(dialog, u"Known"_s)->setCheckState(0, Qt::Unchecked);
    button(dialog, u"action"_s)->click();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(folders(sample.app()), (QStringList{u"First@News"_s, u"Second@News/Korea"_s}));
}

void TestOpmlDialog::putsThemIntoAFolder()
{
    SampleApp sample;
    OpmlDialog dialog(sample.app(), written(sample, kList));
    dialog.findChild<QComboBox *>(u"opmlFolder"_s)->setCurrentText(u"From before/"_s);
    button(dialog, u"action"_s)->click();
    QTRY_COMPARE(sample.app().sources().all().size(), 3);
    QCOMPARE(folders(sample.app()),
             (QStringList{u"First@From before/News"_s, u"Known@From before"_s, u"Second@From before/News/Korea"_s}));
}

void TestOpmlDialog::filters()
{
    SampleApp sample;
    OpmlDialog dialog(sample.app(), written(sample, kList));
    dialog.findChild<QLineEdit *>(u"opmlFilter"_s)->setText(u"second"_s);
    QVERIFY(row(dialog, u"First"_s)->isHidden());
    QVERIFY(!row(dialog, u"Second"_s)->isHidden());
    QVERIFY(!row(dialog, u"News"_s)->isHidden());
    button(dialog, u"opmlNone"_s)->click();
    QCOMPARE(row(dialog, u"First"_s)->checkState(0), Qt::Checked);
    QCOMPARE(row(dialog, u"Second"_s)->checkState(0), Qt::Unchecked);
}

void TestOpmlDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no OPML") << QByteArray("<html><body>A page</body></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestOpmlDialog::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    SampleApp sample;
    OpmlDialog dialog(sample.app(), written(sample, bytes));
    QVERIFY(!dialog.findChild<ErrorBar *>()->text().isEmpty());
    QVERIFY(!button(dialog, u"action"_s)->isEnabled());
}

void TestOpmlDialog::canBeTakenBack()
{
    WindowFixture fixture(false);
    const QString path = fixture.app().dataDir() + u"/list.opml"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kList);
    file.close();
    fixture.window().findChild<ImportController *>()->import({path});
    auto *dialog = fixture.window().findChild<OpmlDialog *>();
    QVERIFY(dialog);
    button(*dialog, u"action"_s)->click();
    QTRY_COMPARE(fixture.app().sources().all().size(), 3);
    auto *undo = fixture.window().findChild<QUndoStack *>();
    QTRY_VERIFY(undo->canUndo());
    fixture.app().refresher().cancel();
    undo->undo();
    QTRY_VERIFY(fixture.app().sources().all().isEmpty());
    undo->redo();
    QTRY_COMPARE(fixture.app().sources().all().size(), 3);
}

} // namespace oneul

QTEST_MAIN(oneul::TestOpmlDialog)
#include "tst_opmldialog.moc"
