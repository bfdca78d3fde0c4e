#include "sources/fetchingform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

#include "common/colors.h"
#include "common/errorbar.h"
#include "sources/headertable.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMinutes = 30 * 24 * 60;

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

FetchingForm::FetchingForm(QWidget *parent)
    : QWidget(parent)
    , m_enabled(new QCheckBox(tr("Fetch this source")))
    , m_minutes(new QSpinBox)
    , m_userAgent(new QLineEdit)
    , m_headers(new HeaderTable)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_keyring(new ErrorBar)
    , m_tls(new QCheckBox(tr("Accept an invalid certificate")))
    , m_tlsWarning(note(tr("Anybody on the way can then read and change what is fetched. Use it only for a server of "
                           "your own.")))
    , m_images(new QCheckBox(tr("Load the images of its articles")))
    , m_fullText(new QCheckBox(tr("Fetch the full text of every article")))
    , m_fullTextXPath(new QLineEdit)
{
    m_enabled->setObjectName(u"enabled"_s);
    m_minutes->setObjectName(u"minutes"_s);
    m_userAgent->setObjectName(u"userAgent"_s);
    m_user->setObjectName(u"userName"_s);
    m_password->setObjectName(u"password"_s);
    m_keyring->setObjectName(u"keyringMessage"_s);
    m_tls->setObjectName(u"ignoreTls"_s);
    m_images->setObjectName(u"images"_s);
    m_fullText->setObjectName(u"fullText"_s);
    m_fullTextXPath->setObjectName(u"fullTextXPath"_s);
    m_enabled->setChecked(true);
    build();
    connectAll();
}

void FetchingForm::build()
{
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setSingleStep(15);
    m_minutes->setSpecialValueText(tr("As in the settings"));
    m_minutes->setSuffix(tr(" minutes"));
    m_userAgent->setPlaceholderText(tr("The program's own"));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(18, 18, 18, 18);
    form->setVerticalSpacing(9);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(QString(), m_enabled);
    form->addRow(tr("&Interval:"), m_minutes);
    form->addRow(QString(), note(tr("A feed that asks for longer pauses gets them.")));
    addTextRows(form);
    form->addRow(tr("&User agent:"), m_userAgent);
    addAccessRows(form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keyring);
    layout->addWidget(scroll);
}

void FetchingForm::addTextRows(QFormLayout *form)
{
    m_fullTextXPath->setPlaceholderText(tr("found by itself, or an XPath such as //article"));
    m_images->setToolTip(tr("They come from the publisher's servers, which then learn that an article is read, and "
                            "from which network address."));
    form->addRow(QString(), m_images);
    form->addRow(QString(), m_fullText);
    form->addRow(tr("Text is &at:"), m_fullTextXPath);
}

void FetchingForm::addAccessRows(QFormLayout *form)
{
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&More headers:"), m_headers);
    form->addRow(tr("User &name:"), m_user);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), note(tr("The password and the values of headers are kept in the keyring, not in the "
                                    "archive, and are sent to this source's own server only.")));
    form->addRow(QString(), m_tls);
    QPalette warned = m_tlsWarning->palette();
    warned.setColor(QPalette::PlaceholderText, readable(QColor(0xd64545), palette()));
    m_tlsWarning->setPalette(warned);
    form->addRow(QString(), m_tlsWarning);
}

void FetchingForm::connectAll()
{
    const auto follow = [this] {
        m_tlsWarning->setVisible(m_tls->isChecked());
        m_fullTextXPath->setEnabled(m_fullText->isChecked());
    };
    follow();
    connect(m_tls, &QCheckBox::toggled, this, follow);
    connect(m_fullText, &QCheckBox::toggled, this, follow);
    for (QCheckBox *box : {m_tls, m_images, m_fullText, m_enabled})
        connect(box, &QCheckBox::toggled, this, &FetchingForm::changed);
    for (QLineEdit *edit : {m_userAgent, m_user, m_password, m_fullTextXPath})
        connect(edit, &QLineEdit::textChanged, this, &FetchingForm::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &FetchingForm::changed);
    connect(m_headers, &HeaderTable::changed, this, &FetchingForm::changed);
    connect(this, &FetchingForm::changed, this, &FetchingForm::showKeyring);
}

void FetchingForm::setSource(const Source &source)
{
    m_options = source.options;
    m_enabled->setChecked(source.enabled);
    m_minutes->setValue(source.options.minutes);
    m_userAgent->setText(source.options.userAgent);
    m_headers->setNames(source.options.headers);
    m_user->setText(source.options.userName);
    m_tls->setChecked(source.options.ignoreTlsErrors);
    m_images->setChecked(source.options.images);
    m_fullText->setChecked(source.options.fullText);
    m_fullTextXPath->setText(source.options.fullTextXPath);
}

void FetchingForm::setSecrets(const Result<SourceSecrets> &secrets)
{
    m_unknown = secrets ? Error() : secrets.error();
    m_stored = secrets.value_or({});
    showKeyring();
    if (!secrets)
        return;
    // It may have been a while: what was typed meanwhile stays.
    if (m_password->text().isEmpty())
        m_password->setText(m_stored.password);
    m_headers->fillValues(m_stored.headers);
}

// Who has no secrets needs no keyring.
void FetchingForm::showKeyring()
{
    const bool needed = !m_options.headers.isEmpty() || !m_options.userName.isEmpty() || !secrets().isEmpty();
    if (m_unknown.code == ErrorCode::None || !needed)
        m_keyring->clear();
    else if (m_keyring->text().isEmpty())
        m_keyring->showError(m_unknown);
}

FetchOptions FetchingForm::options() const
{
    FetchOptions out = m_options;
    out.minutes = m_minutes->value();
    out.userAgent = m_userAgent->text().trimmed();
    out.headers = m_headers->names();
    out.userName = m_user->text().trimmed();
    out.ignoreTlsErrors = m_tls->isChecked();
    out.images = m_images->isChecked();
    out.fullText = m_fullText->isChecked();
    out.fullTextXPath = m_fullTextXPath->text().trimmed();
    return out;
}

SourceSecrets FetchingForm::secrets() const
{
    return {m_password->text(), m_headers->values()};
}

// Where the stored ones could not be read, empty fields mean nothing: they must not overwrite what is there.
bool FetchingForm::secretsChanged() const
{
    return m_unknown.code == ErrorCode::None ? secrets() != m_stored : !secrets().isEmpty();
}

bool FetchingForm::isSourceEnabled() const
{
    return m_enabled->isChecked();
}

QString FetchingForm::problem() const
{
    return m_headers->problem();
}

} // namespace oneul
