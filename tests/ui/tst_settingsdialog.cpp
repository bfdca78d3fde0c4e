#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "common/actions.h"
#include "service/app.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "settings/settingsfile.h"
#include "support/files.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosen();
    void cancelKeepsNothing();
    void refusesABrokenProxy();
    void findsASettingByItsWords();
    void givesAPageItsDefaultsBack();
    void importsOnlyWhatDiffers();
    void refusesAnotherFile();

private:
    static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
};

void TestSettingsDialog::keepsWhatWasChosen()
{
    SampleApp sample;
    Actions actions;
    SettingsDialog dialog(sample.app(), actions);
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    auto *hint = dialog.findChild<QLabel *>(u"hint"_s);
    QVERIFY(hint->text().isEmpty());
    auto *theme = dialog.findChild<QComboBox *>(u"theme"_s);
    theme->setCurrentIndex(theme->findData(u"dark"_s));
    QVERIFY2(hint->text().isEmpty(), "the theme needs no restart");
    auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    language->setCurrentIndex(language->findData(u"ko"_s));
    QVERIFY(!hint->text().isEmpty());
    dialog.findChild<QSpinBox *>(u"minutes"_s)->setValue(45);
    ok(dialog)->click();
    QCOMPARE(applied.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));

    const Settings written(sample.app().dataDir());
    QCOMPARE(written.text(Key::Theme), u"dark"_s);
    QCOMPARE(written.text(Key::Language), u"ko"_s);
    QCOMPARE(written.number(Key::RefreshMinutes), 45);
}

void TestSettingsDialog::cancelKeepsNothing()
{
    SampleApp sample;
    Actions actions;
    SettingsDialog dialog(sample.app(), actions);
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.findChild<QSpinBox *>(u"minutes"_s)->setValue(45);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(applied.count(), 0);
    QCOMPARE(sample.app().settings().number(Key::RefreshMinutes), 0);
}

void TestSettingsDialog::refusesABrokenProxy()
{
    SampleApp sample;
    Actions actions;
    SettingsDialog dialog(sample.app(), actions);
    auto *proxy = dialog.findChild<QLineEdit *>(u"proxy"_s);
    for (const QString &bad : {u"localhost"_s, u"ftp://localhost"_s, u"http://"_s, u"socks5://a b"_s}) {
        proxy->setText(bad);
        QVERIFY2(!ok(dialog)->isEnabled(), qPrintable(bad));
        QVERIFY(!dialog.findChild<QLabel *>(u"hint"_s)->text().isEmpty());
    }
    for (const QString &good : {u""_s, u"http://localhost:3128"_s, u"socks5://localhost:1080"_s}) {
        proxy->setText(good);
        QVERIFY2(ok(dialog)->isEnabled(), qPrintable(good));
    }
}

void TestSettingsDialog::findsASettingByItsWords()
{
    SampleApp sample;
    Actions actions;
    SettingsDialog dialog(sample.app(), actions);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *hits = dialog.findChild<QListWidget *>(u"settingsHits"_s);
    dialog.find(u"user agent"_s);
    QVERIFY(hits->isVisible());
    QVERIFY(hits->currentItem());
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"settingsSearch"_s), Qt::Key_Return);
    auto *agent = dialog.findChild<QLineEdit *>(u"userAgent"_s);
    QTRY_VERIFY(agent->hasFocus());
    QVERIFY(agent->isVisible());
    QVERIFY2(dialog.isVisible(), "Enter in the search goes to the field, it does not end the dialog");
    dialog.find(u"no such thing at all"_s);
    QVERIFY(!hits->currentItem());
    dialog.find({});
    QVERIFY(!hits->isVisible());
}

void TestSettingsDialog::givesAPageItsDefaultsBack()
{
    SampleApp sample;
    sample.app().settings().set(Key::RefreshMinutes, 45);
    sample.app().settings().set(Key::Theme, u"dark"_s);
    Actions actions;
    SettingsDialog dialog(sample.app(), actions);
    dialog.openPage(u"sources"_s);
    dialog.findChild<QPushButton *>(u"defaults"_s)->click();
    QCOMPARE(dialog.findChild<QSpinBox *>(u"minutes"_s)->value(), 0);
    QCOMPARE(dialog.findChild<QComboBox *>(u"theme"_s)->currentData().toString(), u"dark"_s);
    QCOMPARE(sample.app().settings().number(Key::RefreshMinutes), 45);
    ok(dialog)->click();
    QCOMPARE(sample.app().settings().number(Key::RefreshMinutes), 0);
}

void TestSettingsDialog::importsOnlyWhatDiffers()
{
    SampleApp sample;
    Settings &settings = sample.app().settings();
    settings.set(Key::Theme, u"dark"_s);
    const QString path = sample.folder().file(u"settings.json"_s);
    writeTestFile(path, settingsFileOf(settings));
    settings.set(Key::Theme, u"light"_s);
    Actions actions;
    SettingsDialog dialog(sample.app(), actions);
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    const auto changes = dialog.importFile(path);
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), 1);
    QVERIFY(changes->constFirst().key == Key::Theme);
    QCOMPARE(settings.text(Key::Theme), u"light"_s);
    dialog.apply(*changes);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(settings.text(Key::Theme), u"dark"_s);
    revertChanges(settings, *changes);
    QCOMPARE(settings.text(Key::Theme), u"light"_s);
}

void TestSettingsDialog::refusesAnotherFile()
{
    SampleApp sample;
    Actions actions;
    const SettingsDialog dialog(sample.app(), actions);
    const QString path = sample.folder().file(u"other.json"_s);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray(R"({"program":"other"})")}) {
        writeTestFile(path, bytes);
        QVERIFY2(!dialog.importFile(path), bytes.constData());
    }
    QVERIFY(!dialog.importFile(sample.folder().file(u"missing.json"_s)));
}

} // namespace oneul

QTEST_MAIN(oneul::TestSettingsDialog)
#include "tst_settingsdialog.moc"
