#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QtTest>
#include <thread>

#include "main/singleinstance.h"
#include "support/datadir.h"
#include "support/patience.h"

namespace oneul {

using Outcome = SingleInstance::Outcome;

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondRaisesTheFirst();
    void foldersAreApart();
    void endsWithTheFirst();
    void survivesALeftOverLock();
};

void TestSingleInstance::secondRaisesTheFirst()
{
    const TestDataDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.start(), Outcome::First);
    const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    // The second one waits for the answer, so it needs a thread of its own here.
    Outcome outcome = Outcome::First;
    std::thread second([&] { outcome = SingleInstance(folder.path() + QStringLiteral("/.")).start(); });
    const bool came = QTest::qWaitFor([&] { return !raised.isEmpty(); }, kPatience);
    second.join();
    QVERIFY(came);
    QCOMPARE(outcome, Outcome::Raised);
}

void TestSingleInstance::foldersAreApart()
{
    const TestDataDir one;
    const TestDataDir two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    QCOMPARE(first.start(), Outcome::First);
    QCOMPARE(second.start(), Outcome::First);
}

void TestSingleInstance::endsWithTheFirst()
{
    const TestDataDir folder;
    {
        SingleInstance first(folder.path());
        QCOMPARE(first.start(), Outcome::First);
    }
    SingleInstance second(folder.path());
    QCOMPARE(second.start(), Outcome::First);
}

void TestSingleInstance::survivesALeftOverLock()
{
    const TestDataDir folder;
    QFile lock(folder.file(QStringLiteral("oneul.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // Of a process that is no more.
    lock.write("99999999\noneul\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    SingleInstance instance(folder.path());
    QCOMPARE(instance.start(), Outcome::First);
}

} // namespace oneul

QTEST_MAIN(oneul::TestSingleInstance)
#include "tst_singleinstance.moc"
