#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

#include "base/waitfor.h"
#include "common/errorbar.h"
#include "service/sourceservice.h"
#include "settings/settings.h"
#include "sources/fetchingform.h"
#include "sources/sourcedialog.h"
#include "support/patience.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

Source stored(App &app, const FetchOptions &options = {})
{
    Source source;
    source.url = QUrl(u"https://example.org/feed"_s);
    source.name = u"A source"_s;
    source.options = options;
    const auto added = waitFor(app.sources().addAll({source}));
    if (!added || added->isEmpty())
        qFatal("the source is not added");
    return added->first();
}

void addHeader(QWidget &form, const QString &name, const QString &value)
{
    form.findChild<QToolButton *>(u"addHeader"_s)->click();
    auto *table = form.findChild<QTableWidget *>(u"headers"_s);
    table->item(table->rowCount() - 1, 0)->setText(name);
    table->item(table->rowCount() - 1, 1)->setText(value);
}

QPushButton *action(const QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"action"_s);
}

} // namespace

class TestFetchingForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheOptions();
    void masksWhatIsSecret();
    void refusesWhatIsNoHeader();
    void withoutKeyringNothingIsOverwritten();
    void savesAndLoadsThroughTheDialog();
    void losesNothingElseWithoutKeyring();
    void keepsSecretsOfANewSource();
};

void TestFetchingForm::initTestCase()
{
    // No keyring of whoever runs the tests is touched.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestFetchingForm::holdsTheOptions()
{
    FetchOptions options;
    options.minutes = 90;
    options.userAgent = u"Agent"_s;
    options.headers = {u"X-Key"_s};
    options.userName = u"user"_s;
    options.ignoreTlsErrors = true;
    options.images = true;
    options.fullText = true;
    options.fullTextXPath = u"//article"_s;
    Source source;
    source.options = options;
    source.enabled = false;
    FetchingForm form;
    form.setSource(source);
    QCOMPARE(form.options(), options);
    QVERIFY(!form.isSourceEnabled());
    form.findChild<QSpinBox *>(u"minutes"_s)->setValue(0);
    form.findChild<QCheckBox *>(u"images"_s)->setChecked(false);
    QVERIFY(!form.options().images);
    form.findChild<QCheckBox *>(u"fullText"_s)->setChecked(false);
    QCOMPARE(form.options().minutes, 0);
    QVERIFY(!form.options().fullText);
    QVERIFY(!form.findChild<QLineEdit *>(u"fullTextXPath"_s)->isEnabled());
}

void TestFetchingForm::masksWhatIsSecret()
{
    FetchingForm form;
    Source source;
    source.options.headers = {u"X-Key"_s};
    form.setSource(source);
    const SourceSecrets secrets{u"password"_s, {{u"X-Key"_s, u"the value"_s}}};
    form.setSecrets(secrets);
    QCOMPARE(form.secrets(), secrets);
    QVERIFY(!form.secretsChanged());
    QCOMPARE(form.findChild<QLineEdit *>(u"password"_s)->echoMode(), QLineEdit::Password);
    auto *table = form.findChild<QTableWidget *>(u"headers"_s);
    const auto *delegate = qobject_cast<QStyledItemDelegate *>(table->itemDelegateForColumn(1));
    QVERIFY(!delegate->displayText(table->item(0, 1)->text(), QLocale()).contains(u"value"));
    table->item(0, 1)->setText(u"another"_s);
    QVERIFY(form.secretsChanged());
    QCOMPARE(form.secrets().headers.value(u"X-Key"_s), u"another"_s);
}

void TestFetchingForm::refusesWhatIsNoHeader()
{
    FetchingForm form;
    addHeader(form, u"Not a name"_s, u"x"_s);
    QVERIFY(!form.problem().isEmpty());
    QVERIFY(form.options().headers.isEmpty());
}

void TestFetchingForm::withoutKeyringNothingIsOverwritten()
{
    FetchingForm form;
    Source source;
    source.options.userName = u"user"_s;
    source.options.headers = {u"X-Key"_s};
    form.setSource(source);
    form.setSecrets(fail(ErrorCode::NoKeyring, u"locked"_s));
    auto *message = form.findChild<ErrorBar *>(u"keyringMessage"_s);
    QVERIFY(message->text().contains(u"locked"));
    QCOMPARE(form.options(), source.options);
    QVERIFY2(!form.secretsChanged(), "empty fields are not what is stored");
    form.findChild<QLineEdit *>(u"password"_s)->setText(u"new"_s);
    QVERIFY(form.secretsChanged());

    FetchingForm plain;
    plain.setSource({});
    plain.setSecrets(fail(ErrorCode::NoKeyring, u"locked"_s));
    QVERIFY2(plain.findChild<ErrorBar *>(u"keyringMessage"_s)->text().isEmpty(), "who has no secrets needs none");
}

void TestFetchingForm::savesAndLoadsThroughTheDialog()
{
    SampleApp sample;
    sample.app().settings().set(Key::SecretsInFile, true);
    const Source source = stored(sample.app());
    SourceDialog dialog(sample.app(), source);
    dialog.findChild<QSpinBox *>(u"minutes"_s)->setValue(45);
    dialog.findChild<QLineEdit *>(u"userName"_s)->setText(u"user"_s);
    dialog.findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    addHeader(dialog, u"X-Key"_s, u"value"_s);
    QTest::qWait(50); // what is stored arrives and must not undo what was typed
    action(dialog)->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    const Source now = sample.app().sources().byId(source.id).value_or(Source());
    QCOMPARE(now.options.minutes, 45);
    QCOMPARE(now.options.headers, QStringList{u"X-Key"_s});
    const auto secrets = waitFor(sample.app().sources().secrets(source.id));
    QVERIFY(secrets);
    QCOMPARE(secrets->password, u"secret"_s);
    QCOMPARE(secrets->headers.value(u"X-Key"_s), u"value"_s);

    SourceDialog again(sample.app(), now);
    QTRY_COMPARE(again.findChild<QLineEdit *>(u"password"_s)->text(), u"secret"_s);
    QCOMPARE(again.findChild<QTableWidget *>(u"headers"_s)->item(0, 1)->text(), u"value"_s);
}

void TestFetchingForm::losesNothingElseWithoutKeyring()
{
    SampleApp sample;
    const Source source = stored(sample.app());
    SourceDialog dialog(sample.app(), source);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Another name"_s);
    dialog.findChild<QSpinBox *>(u"minutes"_s)->setValue(45);
    dialog.findChild<QLineEdit *>(u"password"_s)->setText(u"secret"_s);
    action(dialog)->click();
    QTRY_VERIFY(action(dialog)->isEnabled());
    QVERIFY2(dialog.isVisible(), "it stays open and says so");
    QVERIFY(!dialog.findChild<ErrorBar *>(u"message"_s)->text().isEmpty());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"password"_s)->text(), u"secret"_s);
    const Source now = sample.app().sources().byId(source.id).value_or(Source());
    QCOMPARE(now.name, u"Another name"_s);
    QCOMPARE(now.options.minutes, 45);
}

void TestFetchingForm::keepsSecretsOfANewSource()
{
    SampleApp sample;
    sample.app().settings().set(Key::SecretsInFile, true);
    SourceDialog dialog(sample.app());
    QSignalSpy added(&dialog, &SourceDialog::added);
    auto *type = dialog.findChild<QComboBox *>(u"type"_s);
    dialog.findChild<QLineEdit *>(u"url"_s)->setText(u"https://user:secret@example.org/feed"_s);
    type->setCurrentIndex(type->findData(int(SourceType::Feed)));
    action(dialog)->click();
    QTRY_COMPARE(added.count(), 1);
    const Source source = sample.app().sources().all().first();
    QCOMPARE(source.url, QUrl(u"https://example.org/feed"_s));
    QCOMPARE(source.options.userName, u"user"_s);
    const auto secrets = waitFor(sample.app().sources().secrets(source.id));
    QVERIFY(secrets);
    QCOMPARE(secrets->password, u"secret"_s);
}

} // namespace oneul

QTEST_MAIN(oneul::TestFetchingForm)
#include "tst_fetchingform.moc"
