#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include "common/errorbar.h"
#include "export/exportdialog.h"
#include "export/exporttarget.h"
#include "settings/settings.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

void chooseFormat(const ExportDialog &dialog, ExportChoice choice)
{
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    format->setCurrentIndex(format->findData(int(choice)));
}

void setPath(const ExportDialog &dialog, const QString &path)
{
    dialog.findChild<QLineEdit *>(u"path"_s)->setText(path);
}

void press(const ExportDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"export"_s)->click();
}

/// Answers the next question with the button of that role; counts in `asked` that it came.
void answer(QMessageBox::ButtonRole role, int *asked)
{
    QTimer::singleShot(0, qApp, [role, asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        ++*asked;
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                return button->click();
        }
    });
}

} // namespace

class TestExportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesReports();
    void writesOneFile_data();
    void writesOneFile();
    void keepsWhatWasTyped();
    void asksBeforeReplacing();
    void saysWhyNot();
    void suggestsNames();

private:
    std::unique_ptr<SampleApp> m_sample;
    QList<Digest> m_digests;
};

void TestExportDialog::initTestCase()
{
    m_sample = std::make_unique<SampleApp>();
    m_sample->loadSample();
    m_digests = m_sample->makeDigest();
}

void TestExportDialog::writesReports()
{
    const QString folder = m_sample->folder().file(u"reports"_s);
    ExportDialog dialog(m_sample->app(), m_digests);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    chooseFormat(dialog, ExportChoice::Reports);
    setPath(dialog, folder);
    press(dialog);
    QTRY_COMPARE(exported.count(), 1);
    const QStringList files = exported.first().first().toStringList();
    QCOMPARE(files.size(), 5);
    for (const QString &file : files) {
        QVERIFY2(file.startsWith(folder + u"/2024-10-04/"_s), qPrintable(file));
        QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
    }
    QCOMPARE(m_sample->app().settings().text(Key::ExportFolder), folder);
    // The next dialog starts where the last one wrote.
    ExportDialog next(m_sample->app(), m_digests);
    QCOMPARE(next.findChild<QLineEdit *>(u"path"_s)->text(), folder);
}

void TestExportDialog::writesOneFile_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("markdown") << int(ExportChoice::Markdown) << QByteArray("# ");
    QTest::newRow("pdf") << int(ExportChoice::Pdf) << QByteArray("%PDF-");
    QTest::newRow("html") << int(ExportChoice::Html) << QByteArray("<!");
    QTest::newRow("epub") << int(ExportChoice::Epub) << QByteArray("PK");
    QTest::newRow("text") << int(ExportChoice::Text) << QByteArray("Daily ");
    QTest::newRow("json") << int(ExportChoice::Json) << QByteArray("{");
}

void TestExportDialog::writesOneFile()
{
    QFETCH(int, choice);
    QFETCH(QByteArray, begins);
    ExportDialog dialog(m_sample->app(), m_digests);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    chooseFormat(dialog, ExportChoice(choice));
    const QString name = suggestedFileName(m_digests, ExportChoice(choice));
    QVERIFY(dialog.findChild<QLineEdit *>(u"path"_s)->text().endsWith(name));
    const QString path = m_sample->folder().file(u"files/"_s + name);
    setPath(dialog, path);
    press(dialog);
    QTRY_COMPARE(exported.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
}

void TestExportDialog::keepsWhatWasTyped()
{
    ExportDialog dialog(m_sample->app(), m_digests);
    const auto *path = dialog.findChild<QLineEdit *>(u"path"_s);
    chooseFormat(dialog, ExportChoice::Pdf);
    setPath(dialog, u"/somewhere/mine.pdf"_s);
    auto *paper = dialog.findChild<QComboBox *>(u"paper"_s);
    paper->setCurrentIndex(1 - paper->currentIndex());
    QCOMPARE(path->text(), u"/somewhere/mine.pdf"_s);
    chooseFormat(dialog, ExportChoice::Html);
    QCOMPARE(path->text(), u"/somewhere/mine.html"_s);
    chooseFormat(dialog, ExportChoice::Reports);
    QCOMPARE(path->text(), u"/somewhere"_s);
}

void TestExportDialog::asksBeforeReplacing()
{
    const QString path = m_sample->folder().file(u"there.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    ExportDialog dialog(m_sample->app(), m_digests);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    chooseFormat(dialog, ExportChoice::Json);
    setPath(dialog, path);
    int asked = 0;
    answer(QMessageBox::RejectRole, &asked);
    press(dialog);
    QCOMPARE(asked, 1);
    QCOMPARE(exported.count(), 0);
    QCOMPARE(QFileInfo(path).size(), 4);
    answer(QMessageBox::AcceptRole, &asked);
    press(dialog);
    QCOMPARE(asked, 2);
    QTRY_COMPARE(exported.count(), 1);
    QVERIFY(QFileInfo(path).size() > 4);
}

void TestExportDialog::saysWhyNot()
{
    const QString blocked = m_sample->folder().file(u"a-file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ExportDialog dialog(m_sample->app(), m_digests);
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    chooseFormat(dialog, ExportChoice::Json);
    setPath(dialog, blocked + u"/digest.json"_s);
    press(dialog);
    QTRY_VERIFY(!dialog.findChild<ErrorBar *>()->text().isEmpty());
    QCOMPARE(exported.count(), 0);

    setPath(dialog, u" "_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"export"_s)->isEnabled());
}

void TestExportDialog::suggestsNames()
{
    QCOMPARE(suggestedFileName(m_digests, ExportChoice::Pdf), u"oneul-2024-10-04.pdf"_s);
    QCOMPARE(suggestedFileName({m_digests.first()}, ExportChoice::Markdown), u"oneul-2024-10-04-news.md"_s);
    QCOMPARE(suggestedFileName({}, ExportChoice::Markdown), QString());
}

} // namespace oneul

QTEST_MAIN(oneul::TestExportDialog)
#include "tst_exportdialog.moc"
