#include "settings/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "engines/digestengine.h"
#include "engines/enginebox.h"
#include "engines/enginesdialog.h"
#include "model/digest.h"
#include "service/app.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxMinutes = 7 * 24 * 60;

void choose(QComboBox *box, const QString &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(18, 18, 18, 18);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

bool isProxy(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"socks5"_s};
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
}

} // namespace

SettingsForm::SettingsForm(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_digestLanguage(new QComboBox)
    , m_digestLayout(new QComboBox)
    , m_engine(new EngineBox(app.engines()))
    , m_onStart(new QCheckBox(tr("Refresh all sources at the start")))
    , m_minutes(new QSpinBox)
    , m_onMetered(new QCheckBox(tr("Refresh on &metered networks")))
    , m_secretsInFile(new QCheckBox(tr("&Keep passwords in a file when there is no keyring")))
    , m_proxy(new QLineEdit)
    , m_userAgent(new QLineEdit)
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(generalPage(), tr("General"));
    tabs->addTab(digestPage(), tr("Digest"));
    tabs->addTab(networkPage(), tr("Refresh and network"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs);
    load(app.settings());
    follow();
}

QWidget *SettingsForm::generalPage()
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(u"한국어"_s, u"ko"_s); // not for people: each language names itself
    m_language->addItem(u"English"_s, u"en"_s); // not for people: each language names itself
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("Like the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);

    auto *folder = new QLineEdit(QDir::toNativeSeparators(m_app.dataDir()));
    folder->setReadOnly(true);
    auto *open = new QPushButton(tr("Open"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_app.dataDir())); });
    auto *row = new QHBoxLayout;
    row->addWidget(folder, 1);
    row->addWidget(open);

    auto *page = new QWidget;
    auto *form = formOf(page);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("Data folder:"), row);
    form->addRow(QString(), note(tr("Articles, digests and these settings are kept there. Another folder is chosen "
                                    "with --data-dir at the start.")));
    return page;
}

QWidget *SettingsForm::digestPage()
{
    m_digestLanguage->setObjectName(u"digestLanguage"_s);
    m_digestLanguage->addItem(tr("Like the window"), QString());
    m_digestLanguage->addItem(u"한국어"_s, u"ko"_s); // not for people: each language names itself
    m_digestLanguage->addItem(u"English"_s, u"en"_s); // not for people: each language names itself
    m_digestLayout->addItem(tr("One report each for news and papers"), layoutName(DigestLayout::Separate));
    m_digestLayout->addItem(tr("One combined report"), layoutName(DigestLayout::Combined));

    auto *models = new QPushButton(tr("Language &models…"));
    models->setObjectName(u"openEngines"_s);
    models->setAutoDefault(false);
    connect(models, &QPushButton::clicked, this, &SettingsForm::openEngines);
    auto *row = new QHBoxLayout;
    row->addWidget(m_engine, 1);
    row->addWidget(models);

    auto *page = new QWidget;
    auto *form = formOf(page);
    auto *by = new QLabel(tr("Summarised &by:"));
    by->setBuddy(m_engine);
    form->addRow(by, row);
    form->addRow(QString(),
                 note(tr("The built-in engine needs nothing. A language model is asked for digests only when "
                         "you choose it here or when you make one.")));
    form->addRow(tr("&Written in:"), m_digestLanguage);
    form->addRow(tr("&Exported as:"), m_digestLayout);
    form->addRow(QString(), note(tr("Digests made before keep their language; make one again to change it.")));
    return page;
}

QWidget *SettingsForm::networkPage()
{
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, kMaxMinutes);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min", "after a number of minutes"));
    m_minutes->setSpecialValueText(tr("By hand only"));
    m_onMetered->setObjectName(u"onMetered"_s);
    m_secretsInFile->setObjectName(u"secretsInFile"_s);
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setPlaceholderText(tr("The system's; else an address such as %1").arg(u"socks5://localhost:1080"_s));
    m_userAgent->setPlaceholderText(tr("Oneul's own"));

    auto *page = new QWidget;
    auto *form = formOf(page);
    form->addRow(QString(), m_onStart);
    form->addRow(tr("&Refresh every:"), m_minutes);
    form->addRow(QString(), m_onMetered);
    form->addRow(tr("&Proxy:"), m_proxy);
    form->addRow(tr("&User agent:"), m_userAgent);
    form->addRow(QString(), note(tr("Servers see the user agent as the name of the program that asks.")));
    form->addRow(QString(), m_secretsInFile);
    form->addRow(QString(), note(tr("The file is in the data folder, can be read by you alone and is not encrypted.")));
    return page;
}

void SettingsForm::openEngines()
{
    auto *dialog = new EnginesDialog(m_app, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What is chosen there holds at once; here it would be taken back by OK.
    connect(dialog, &EnginesDialog::defaultChanged, this,
            [this] { m_engine->setEngine(digestEngine(m_app.settings(), m_app.engines())); });
    dialog->open();
}

void SettingsForm::load(const Settings &settings)
{
    choose(m_language, settings.text(Key::Language));
    choose(m_theme, settings.text(Key::Theme));
    choose(m_digestLanguage, settings.text(Key::DigestLanguage));
    choose(m_digestLayout, settings.text(Key::DigestLayout));
    m_engine->setEngine(digestEngine(settings, m_app.engines()));
    m_onStart->setChecked(settings.flag(Key::RefreshOnStart));
    m_minutes->setValue(settings.number(Key::RefreshMinutes));
    m_onMetered->setChecked(settings.flag(Key::RefreshOnMetered));
    m_secretsInFile->setChecked(settings.flag(Key::SecretsInFile));
    m_proxy->setText(settings.text(Key::Proxy));
    m_userAgent->setText(settings.text(Key::UserAgent));
}

void SettingsForm::follow()
{
    for (QComboBox *box : QList<QComboBox *>{m_language, m_theme, m_digestLanguage, m_digestLayout, m_engine})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsForm::changed);
    for (QLineEdit *edit : {m_proxy, m_userAgent})
        connect(edit, &QLineEdit::textChanged, this, &SettingsForm::changed);
    for (QCheckBox *box : {m_onStart, m_onMetered, m_secretsInFile})
        connect(box, &QCheckBox::toggled, this, &SettingsForm::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SettingsForm::changed);
}

QString SettingsForm::problem() const
{
    const QString proxy = m_proxy->text().trimmed();
    if (!proxy.isEmpty() && !isProxy(QUrl(proxy, QUrl::StrictMode)))
        return tr("The proxy must be an address that starts with http:// or socks5:// and names a server.");
    const QString agent = m_userAgent->text();
    if (std::ranges::any_of(agent, [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; }))
        return tr("The user agent may hold Latin letters, digits and signs only.");
    return {};
}

bool SettingsForm::needsRestart() const
{
    const Settings &settings = m_app.settings();
    return m_language->currentData().toString() != settings.text(Key::Language)
           || m_proxy->text().trimmed() != settings.text(Key::Proxy)
           || m_userAgent->text().trimmed() != settings.text(Key::UserAgent);
}

void SettingsForm::store(Settings &settings) const
{
    settings.set(Key::Language, m_language->currentData());
    settings.set(Key::Theme, m_theme->currentData());
    settings.set(Key::DigestLanguage, m_digestLanguage->currentData());
    settings.set(Key::DigestLayout, m_digestLayout->currentData());
    setDigestEngine(settings, m_engine->engine());
    settings.set(Key::RefreshOnStart, m_onStart->isChecked());
    settings.set(Key::RefreshMinutes, m_minutes->value());
    settings.set(Key::RefreshOnMetered, m_onMetered->isChecked());
    settings.set(Key::SecretsInFile, m_secretsInFile->isChecked());
    settings.set(Key::Proxy, m_proxy->text().trimmed());
    settings.set(Key::UserAgent, m_userAgent->text().trimmed());
}

} // namespace oneul
