#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

#include "archive/archivedialog.h"
#include "archive/archiveguard.h"
#include "archive/carrypage.h"
#include "archive/jobbar.h"
#include "archive/repairdialog.h"
#include "base/waitfor.h"
#include "common/colors.h"
#include "common/errorbar.h"
#include "common/theme.h"
#include "service/backups.h"
#include "settings/settings.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestArchiveDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void backsUpAndLists();
    void restoringAsksFirst();
    void exportsAndRestoresOneFile();
    void refusesAFileThatIsNoArchive();
    void checksTheArchive();
    void saysWhatWasFoundInTheBackground();
    void repairsADamagedArchive();
    void looksFit_data();
    void looksFit();

private:
    template <class T>
    static T *find(const QWidget &widget, const QString &name)
    {
        return widget.findChild<T *>(name);
    }
    /// Answers the next question with its button of that role.
    static void answer(QMessageBox::ButtonRole role)
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer->deleteLater();
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
        });
        timer->start(10);
    }
    static bool idle(const ArchiveDialog &dialog) { return !dialog.findChild<JobBar *>()->isBusy(); }
};

/// Opening anew ends the program's event loop; no loop runs here, and the next test's must not end at once.
void TestArchiveDialog::cleanup()
{
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

void TestArchiveDialog::backsUpAndLists()
{
    SampleApp sample;
    sample.loadSample();
    ArchiveDialog dialog(sample.app());
    dialog.show();
    auto *list = find<QTreeWidget>(dialog, u"backupList"_s);
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!find<QPushButton>(dialog, u"restoreBackup"_s)->isEnabled());
    find<QPushButton>(dialog, u"backUpNow"_s)->click();
    QVERIFY(!idle(dialog));
    QTRY_VERIFY(idle(dialog));
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(2).toInt() > 0);
    QVERIFY(!dialog.findChild<ErrorBar *>()->text().isEmpty());
}

void TestArchiveDialog::restoringAsksFirst()
{
    SampleApp sample;
    sample.loadSample();
    QVERIFY(waitFor(sample.app().backups().backUpNow()));
    ArchiveDialog dialog(sample.app());
    dialog.show();
    QSignalSpy reopening(&dialog, &ArchiveDialog::reopening);
    auto *list = find<QTreeWidget>(dialog, u"backupList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    answer(QMessageBox::RejectRole);
    find<QPushButton>(dialog, u"restoreBackup"_s)->click();
    QVERIFY(idle(dialog));
    QCOMPARE(reopening.count(), 0);
    answer(QMessageBox::AcceptRole);
    find<QPushButton>(dialog, u"restoreBackup"_s)->click();
    QTRY_COMPARE(reopening.count(), 1);
    QCOMPARE(reopening.first().first().toInt(), int(ReopenArchive));
    QVERIFY(QFile::exists(sample.folder().path() + u"/oneul.db.restored"_s));
    sample.app().backups().discardRestore();
}

void TestArchiveDialog::exportsAndRestoresOneFile()
{
    SampleApp sample;
    sample.loadSample();
    ArchiveDialog dialog(sample.app());
    dialog.show();
    auto *page = dialog.findChild<CarryPage *>();
    const QString path = sample.folder().path() + u"/all.oneul"_s;
    page->exportTo(path);
    QTRY_VERIFY(idle(dialog));
    QVERIFY(QFile::exists(path));
    QSignalSpy reopening(&dialog, &ArchiveDialog::reopening);
    answer(QMessageBox::AcceptRole);
    page->restoreFrom(path);
    QTRY_COMPARE(reopening.count(), 1);
    sample.app().backups().discardRestore();
}

void TestArchiveDialog::refusesAFileThatIsNoArchive()
{
    SampleApp sample;
    ArchiveDialog dialog(sample.app());
    dialog.show();
    const QString path = sample.folder().path() + u"/letter.oneul"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader, this is no archive.");
    file.close();
    dialog.findChild<CarryPage *>()->restoreFrom(path);
    QTRY_VERIFY(!dialog.findChild<ErrorBar *>()->text().isEmpty());
    QVERIFY(idle(dialog));
    QVERIFY(!QFile::exists(sample.folder().path() + u"/oneul.db.restored"_s));
}

void TestArchiveDialog::checksTheArchive()
{
    SampleApp sample;
    sample.loadSample();
    ArchiveDialog dialog(sample.app());
    dialog.showTab(ArchiveDialog::Tab::Health);
    dialog.show();
    find<QPushButton>(dialog, u"checkNow"_s)->click();
    QTRY_VERIFY(idle(dialog));
    QVERIFY(!find<QLabel>(dialog, u"healthResult"_s)->text().isEmpty());
    QVERIFY(!find<QPushButton>(dialog, u"repairArchive"_s)->isEnabled());
}

void TestArchiveDialog::saysWhatWasFoundInTheBackground()
{
    SampleApp sample;
    QWidget window;
    ErrorBar errors(&window);
    ArchiveGuard guard(sample.app(), &errors, &window);
    window.show();
    Q_EMIT sample.app().backups().damageFound({u"a page is damaged"_s});
    QVERIFY(!errors.text().isEmpty());
    errors.findChild<QAbstractButton *>(u"errorBarOffer"_s)->click();
    auto *dialog = window.findChild<ArchiveDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTabWidget *>()->currentIndex(), int(ArchiveDialog::Tab::Health));
}

void TestArchiveDialog::repairsADamagedArchive()
{
    const TestDataDir folder;
    QFile file(folder.path() + u"/oneul.db"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("nothing that is known ").repeated(1000));
    file.close();
    RepairDialog dialog(folder.path(), u"The archive is damaged."_s);
    dialog.show();
    find<QPushButton>(dialog, u"repairNow"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(dialog, u"repairNow"_s)->isHidden(), 20'000);
    const FixedClock clock(QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC));
    QVERIFY(App::open(folder.path(), clock).has_value());
}

void TestArchiveDialog::looksFit_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestArchiveDialog::looksFit()
{
    QFETCH(const bool, dark);
    SampleApp sample;
    sample.loadSample();
    sample.app().settings().set(Key::Theme, dark ? u"dark"_s : u"light"_s);
    Theme theme(sample.app().settings());
    theme.apply();
    QVERIFY(waitFor(sample.app().backups().backUpNow()));
    ArchiveDialog dialog(sample.app());
    dialog.show();
    QTRY_COMPARE(find<QTreeWidget>(dialog, u"backupList"_s)->topLevelItemCount(), 1);
    const QString place = qEnvironmentVariable("ONEUL_TEST_PICTURES");
    for (int tab = 0; tab < 4; ++tab) {
        dialog.showTab(ArchiveDialog::Tab(tab));
        QTest::qWait(1);
        const QPixmap picture = dialog.grab();
        QVERIFY(picture.width() <= 1000);
        QCOMPARE(isDark(dialog.palette()), dark);
        if (!place.isEmpty())
            picture.save(u"%1/archive-%2-%3.png"_s.arg(place, dark ? u"dark"_s : u"light"_s).arg(tab));
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestArchiveDialog)
#include "tst_archivedialog.moc"
