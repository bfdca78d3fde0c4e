#include "engines/connectionpage.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>

#include "common/enterkey.h"
#include "engines/engineproblems.h"
#include "engines/enginewords.h"
#include "engines/fieldmessage.h"
#include "engines/keyfield.h"
#include "engines/modelfield.h"
#include "engines/testpane.h"
#include "service/app.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestName = 80;

} // namespace

ConnectionPage::ConnectionPage(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_name(new QLineEdit)
    , m_nameMessage(new FieldMessage(m_name))
    , m_protocol(new QComboBox)
    , m_address(new QLineEdit)
    , m_addressMessage(new FieldMessage(m_address))
    , m_key(new KeyField(app))
    , m_model(new ModelField(app.engines()))
    , m_test(new TestPane(app.engines()))
{
    m_name->setObjectName(u"engineName"_s);
    m_name->setMaxLength(kLongestName);
    m_nameMessage->setObjectName(u"nameMessage"_s);
    m_protocol->setObjectName(u"engineProtocol"_s);
    for (const EngineProtocol protocol : {EngineProtocol::OpenAi, EngineProtocol::Ollama, EngineProtocol::Anthropic})
        m_protocol->addItem(protocolLabel(protocol), static_cast<int>(protocol));
    m_address->setObjectName(u"engineAddress"_s);
    m_addressMessage->setObjectName(u"addressMessage"_s);
    setFocusProxy(m_name);
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(14, 14, 14, 14);
    form->setVerticalSpacing(7);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(form);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connectAll();
}

void ConnectionPage::addRows(QFormLayout *form)
{
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_nameMessage);
    form->addRow(tr("&Protocol:"), m_protocol);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(QString(), m_addressMessage);
    form->addRow(tr("&Key:"), m_key);
    form->addRow(tr("&Model:"), m_model);
    form->addRow(QString(), m_test);
}

void ConnectionPage::connectAll()
{
    for (QLineEdit *edit : {m_name, m_address}) {
        keepEnter(edit);
        connect(edit, &QLineEdit::textChanged, this, &ConnectionPage::onChanged);
    }
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ConnectionPage::onChanged);
    connect(m_key, &KeyField::changed, this, &ConnectionPage::onChanged);
    connect(m_key, &KeyField::fileWanted, this, &ConnectionPage::fileWanted);
    connect(m_model, &ModelField::changed, this, &ConnectionPage::onChanged);
}

void ConnectionPage::setDraft(const EngineDraft &draft)
{
    const EngineProfile &profile = draft.profile;
    m_filling = true;
    m_profile = profile;
    if (profile.name != m_name->text().simplified())
        m_name->setText(profile.name);
    m_protocol->setCurrentIndex(m_protocol->findData(static_cast<int>(profile.protocol)));
    const QString address = draft.address.isEmpty() ? profile.baseUrl.toString() : draft.address;
    // What means the same stays as it is typed.
    if (profile.baseUrl != QUrl(m_address->text().trimmed()) || brokenAddress() != draft.address)
        m_address->setText(address);
    m_model->setModel(profile.model);
    m_key->setProfile(profile, draft.key);
    m_filling = false;
    check(applied(profile));
}

EngineProfile ConnectionPage::applied(const EngineProfile &profile) const
{
    EngineProfile typed = profile;
    typed.name = m_name->text().simplified();
    typed.protocol = static_cast<EngineProtocol>(m_protocol->currentData().toInt());
    typed.baseUrl = QUrl(m_address->text().trimmed());
    typed.model = m_model->model();
    return typed;
}

std::optional<QString> ConnectionPage::key() const
{
    return m_key->typed();
}

QString ConnectionPage::brokenAddress() const
{
    const QString typed = m_address->text().trimmed();
    return QUrl(typed).isValid() ? QString() : typed;
}

bool ConnectionPage::isValid() const
{
    const EngineProfile typed = applied(m_profile);
    return nameProblem(typed, m_app.engines()).isEmpty() && addressProblem(m_address->text().trimmed()).isEmpty()
           && modelProblem(typed).isEmpty() && m_key->problem().isEmpty();
}

void ConnectionPage::follow(const EngineProfile &profile)
{
    m_profile = profile;
    check(applied(profile));
}

void ConnectionPage::onChanged()
{
    if (m_filling)
        return;
    check(applied(m_profile));
    Q_EMIT changed();
}

void ConnectionPage::check(const EngineProfile &profile)
{
    const QString address = addressProblem(m_address->text().trimmed());
    const bool reachable = address.isEmpty() && m_key->problem().isEmpty();
    m_nameMessage->setProblem(nameProblem(profile, m_app.engines()));
    m_addressMessage->setProblem(address);
    m_addressMessage->setHint(address.isEmpty() ? addressHint(profile) : QString());
    m_key->followAddress(profile.baseUrl);
    const QString key = m_key->typed().value_or(QString());
    m_model->setServer(profile, key, reachable);
    m_model->setProblem(modelProblem(profile));
    m_test->setProfile(profile, key, reachable && !profile.model.isEmpty());
}

} // namespace oneul
