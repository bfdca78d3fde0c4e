#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

#include "settings/settings.h"
#include "settings/settingsdialog.h"
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

private:
    static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
};

void TestSettingsDialog::keepsWhatWasChosen()
{
    SampleApp sample;
    SettingsDialog dialog(sample.app());
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
    SettingsDialog dialog(sample.app());
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.findChild<QSpinBox *>(u"minutes"_s)->setValue(45);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(applied.count(), 0);
    QCOMPARE(sample.app().settings().number(Key::RefreshMinutes), 0);
}

void TestSettingsDialog::refusesABrokenProxy()
{
    SampleApp sample;
    SettingsDialog dialog(sample.app());
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

} // namespace oneul

QTEST_MAIN(oneul::TestSettingsDialog)
#include "tst_settingsdialog.moc"
