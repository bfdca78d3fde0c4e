#include "engines/keyfield.h"

#include <utility>

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include "base/whendone.h"
#include "common/dialogbutton.h"
#include "common/enterkey.h"
#include "engines/enginepresets.h"
#include "engines/engineproblems.h"
#include "engines/fieldmessage.h"
#include "service/app.h"
#include "service/engineservice.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString variableOf(const QString &name)
{
    static const QRegularExpression other(u"[^A-Z0-9]"_s);
    return u"ONEUL_KEY_"_s + name.toUpper().replace(other, u"_"_s);
}

} // namespace

KeyField::KeyField(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_edit(new QLineEdit)
    , m_show(new QToolButton)
    , m_remove(dialogButton(tr("Remo&ve the key"), u"removeKey"_s))
    , m_message(new FieldMessage(m_edit))
    , m_file(dialogButton(tr("Keep it in a &file"), u"keepKeyInFile"_s))
{
    m_edit->setObjectName(u"engineKey"_s);
    m_edit->setAccessibleName(tr("Key"));
    m_edit->setEchoMode(QLineEdit::Password);
    keepEnter(m_edit);
    setFocusProxy(m_edit);
    m_show->setObjectName(u"showKey"_s);
    m_show->setText(tr("Show"));
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Shows what is typed. A key that is stored is not read back into the window."));
    m_message->setObjectName(u"keyMessage"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addWidget(m_file, 0, Qt::AlignLeft);
    connect(m_show, &QToolButton::toggled, this,
            [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_filling)
            return;
        const QString key = text.trimmed();
        m_typed = key.isEmpty() ? std::nullopt : std::optional(key); // a blank removes nothing
        showState();
        Q_EMIT changed();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_typed = QString(); // stored with the rest
        showState();
        Q_EMIT changed();
    });
    connect(m_file, &QPushButton::clicked, this, [this] {
        Q_EMIT fileWanted();
        look();
    });
    connect(&app.engines(), &EngineService::changed, this, &KeyField::look);
    showState();
}

void KeyField::setProfile(const EngineProfile &profile, const std::optional<QString> &typed)
{
    const bool another = profile.id != m_profile.id || profile.id.isEmpty();
    m_profile = profile;
    m_typed = typed;
    m_filling = true;
    if (const QString text = typed.value_or(QString()); m_edit->text().trimmed() != text)
        m_edit->setText(text);
    m_filling = false;
    if (another)
        m_show->setChecked(false);
    look();
}

void KeyField::followAddress(const QUrl &address)
{
    m_profile.baseUrl = address;
    showState();
}

void KeyField::look()
{
    const int asked = ++m_generation;
    m_looked = false;
    m_stored = QString();
    if (m_profile.id.isEmpty() || m_app.engines().find(m_profile.id) == nullptr)
        return showState();
    whenDone(this, m_app.engines().key(m_profile.id), [this, asked](const Result<QString> &key) {
        if (asked == m_generation)
            onLooked(key);
    });
    showState();
}

void KeyField::onLooked(const Result<QString> &key)
{
    m_looked = true;
    // Only whether there is one: the key itself has no business in a window.
    m_stored = key ? Result<QString>(key->isEmpty() ? QString() : u"*"_s) : key;
    showState();
}

QString KeyField::variable() const
{
    if (m_profile.id.isEmpty() || !m_app.engines().keyIsFromEnvironment(m_profile.id))
        return {};
    const QString byId = variableOf(m_profile.id);
    const QString value = qEnvironmentVariable(byId.toLatin1().constData());
    return value.trimmed().isEmpty() ? variableOf(m_profile.name) : byId;
}

QString KeyField::problem() const
{
    return m_typed ? keyProblem(*m_typed) : QString();
}

QString KeyField::stateText() const
{
    const EnginePreset *preset = presetAt(m_profile.baseUrl);
    const bool inFile = m_app.settings().flag(Key::SecretsInFile);
    if (m_typed && m_typed->isEmpty())
        return tr("The key is removed when you save.");
    if (m_typed)
        return inFile ? tr("It will be kept in the system's keyring; where there is none, in a file of the data folder "
                           "that is not encrypted.")
                      : tr("It will be kept in the system's keyring, not in the archive or its backups.");
    if (leavesKeyBehind())
        return tr("The key that is kept was typed for %1 and is not sent to another server. Type the key for this "
                  "address; saving without one removes it.")
            .arg(m_app.engines().find(m_profile.id)->baseUrl.authority());
    if (m_stored && !m_stored->isEmpty())
        return inFile
                   ? tr("A key is kept in the system's keyring, or where there is none, in a file of the data folder "
                        "that is not encrypted. Type to replace it.")
                   : tr("A key is kept in the system's keyring. Type to replace it.");
    if (preset != nullptr && preset->needsKey)
        return tr("%1 asks for a key. You make it at %2.").arg(preset->name, preset->keyPage);
    return tr("No key: most servers on a machine of your own need none.");
}

bool KeyField::leavesKeyBehind() const
{
    return m_stored && !m_stored->isEmpty() && m_app.engines().leavesKeyBehind(m_profile);
}

void KeyField::showState()
{
    const QString fromEnvironment = variable();
    const bool fixed = !fromEnvironment.isEmpty();
    const bool noKeyring = m_looked && !m_stored && m_stored.error().code == ErrorCode::NoKeyring;
    m_edit->setReadOnly(fixed);
    m_edit->setPlaceholderText(
        fixed || (m_stored && !m_stored->isEmpty() && !m_typed && !leavesKeyBehind()) ? u"••••••••"_s : QString());
    m_show->setEnabled(!m_edit->text().isEmpty());
    m_remove->setVisible(!fixed && !m_typed && m_stored && !m_stored->isEmpty());
    m_file->setVisible(!fixed && noKeyring && !m_app.settings().flag(Key::SecretsInFile));
    m_message->setProblem(problem());
    if (fixed)
        m_message->setHint(
            tr("The key comes from the environment variable %1 and can't be changed here.").arg(fromEnvironment));
    else if (noKeyring)
        m_message->setHint(tr("The system's keyring can't be used (%1). Unlock it, set the environment variable %2 "
                              "before the start, or keep the key in a file of the data folder, which you alone can "
                              "read and which is not encrypted.")
                               .arg(m_stored.error().detail, variableOf(m_profile.id)));
    else
        m_message->setHint(stateText());
}

} // namespace oneul
