#include "engines/enginesdialog.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include "common/dialogbutton.h"
#include "common/errorbar.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "engines/builtinpage.h"
#include "engines/digestengine.h"
#include "engines/enginedetails.h"
#include "engines/enginelist.h"
#include "engines/enginepresets.h"
#include "engines/enginesaver.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/engineservice.h"
#include "service/errortext.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

EnginesDialog::EnginesDialog(App &app, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_errors(new ErrorBar)
    , m_list(new EngineList)
    , m_pages(new QStackedWidget)
    , m_builtin(new BuiltinPage)
    , m_details(new EngineDetails(app))
    , m_saver(new EngineSaver(app.engines(), this))
    , m_message(new QLabel)
    , m_add(dialogButton(tr("&Add"), u"addEngine"_s))
    , m_duplicate(dialogButton(tr("Dupl&icate"), u"duplicateEngine"_s))
    , m_remove(dialogButton(tr("&Remove…"), u"removeEngine"_s))
    , m_default(dialogButton(tr("&Use for digests"), u"defaultEngine"_s))
    , m_save(dialogButton(tr("&Save"), u"saveEngine"_s))
{
    setObjectName(u"enginesDialog"_s);
    setWindowTitle(tr("Language models"));
    m_pages->addWidget(m_builtin);
    m_pages->addWidget(m_details);
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(makeLeft());
    panes->addWidget(m_pages);
    panes->setStretchFactor(1, 1);
    panes->setSizes({270, 700});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_errors);
    layout->addWidget(panes, 1);
    layout->addWidget(makeBottom());
    resizeForLetters(this, {980, 680});
    fillAddMenu();
    connectAll();
    follow();
    m_list->choose(kBuiltinEngine);
    if (const Error error = app.engines().loadError(); error.code != ErrorCode::None)
        m_errors->showError(tr("The list of language models could not be read. The file is kept as "
                               "engines.json.broken; what you save here begins a new one."),
                            error.detail);
    m_list->setFocus();
}

QWidget *EnginesDialog::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addWidget(m_list, 1);
    auto *row = new FlowLayout(6);
    for (QPushButton *each : {m_add, m_duplicate, m_remove})
        row->addWidget(each);
    layout->addLayout(row);
    return left;
}

QWidget *EnginesDialog::makeBottom()
{
    m_message->setObjectName(u"engineMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *close = dialogButton(tr("Close"), u"closeEngines"_s);
    connect(close, &QPushButton::clicked, this, &EnginesDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_message, 1);
    for (QPushButton *each : {m_default, m_save, close})
        layout->addWidget(each);
    return row;
}

void EnginesDialog::fillAddMenu()
{
    auto *menu = new QMenu(m_add);
    menu->addSection(tr("Services"));
    for (const bool onNet : {true, false}) {
        if (!onNet)
            menu->addSection(tr("On this machine"));
        for (const EnginePreset &preset : enginePresets()) {
            if (preset.needsKey != onNet)
                continue;
            QAction *action = menu->addAction(icon(u"engine"_s), preset.name);
            connect(action, &QAction::triggered, this, [this, &preset] { add(profileOf(preset, m_list->names())); });
        }
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Another server…")), &QAction::triggered, this, [this] {
        EngineProfile profile;
        profile.name = freeName(tr("My server"), m_list->names());
        add(profile);
    });
    m_add->setMenu(menu);
}

void EnginesDialog::connectAll()
{
    connect(&m_app.engines(), &EngineService::changed, this, &EnginesDialog::follow);
    connect(m_list, &EngineList::chosen, this, &EnginesDialog::showChosen);
    connect(m_details, &EngineDetails::changed, this, &EnginesDialog::onTyped);
    connect(m_details, &EngineDetails::fileWanted, this, &EnginesDialog::keepInFile);
    connect(m_duplicate, &QPushButton::clicked, this, &EnginesDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &EnginesDialog::remove);
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_list->current()); });
    connect(m_default, &QPushButton::clicked, this, [this] { makeDefault(m_list->current().handle); });
    connect(m_saver, &EngineSaver::stored, this, &EnginesDialog::onStored);
    connect(m_saver, &EngineSaver::saved, this, &EnginesDialog::onSaved);
    connect(m_saver, &EngineSaver::keyFailed, this, &EnginesDialog::onKeyFailed);
    connect(m_saver, &EngineSaver::failed, this, [this](const QString &handle, const Error &error) {
        m_list->choose(handle);
        say(engineErrorText(error, m_list->current().profile));
        enable();
    });
}

void EnginesDialog::follow()
{
    if (m_saving)
        return; // the draft's row becomes the profile's first
    m_list->setDefault(digestEngine(m_app.settings(), m_app.engines()));
    m_list->fill(m_app.engines().profiles());
}

void EnginesDialog::showChosen()
{
    const bool builtin = m_list->isBuiltin();
    m_pages->setCurrentWidget(builtin ? static_cast<QWidget *>(m_builtin) : m_details);
    if (!builtin)
        m_details->setDraft(m_list->current());
    enable();
}

void EnginesDialog::onTyped()
{
    m_list->setCurrentDraft(m_details->draft());
    m_closing = false;
    say({});
    enable();
}

void EnginesDialog::enable()
{
    const bool builtin = m_list->isBuiltin();
    const EngineDraft draft = m_list->current();
    const bool isDefault = draft.handle == digestEngine(m_app.settings(), m_app.engines());
    m_duplicate->setEnabled(!builtin);
    m_remove->setEnabled(!builtin);
    m_save->setEnabled(!builtin && m_details->isValid() && m_list->isChanged(draft));
    m_default->setEnabled(!isDefault && (builtin || !draft.isNew()));
    m_default->setText(isDefault ? tr("Used for digests") : tr("&Use for digests"));
}

void EnginesDialog::add(const EngineProfile &profile)
{
    m_list->addDraft(profile);
    m_details->showTab(EngineDetails::Tab::Connection);
    m_details->setFocus();
    say(tr("Choose a model, test the connection, and save."));
}

void EnginesDialog::duplicate()
{
    EngineProfile profile = m_list->current().profile;
    profile.name = freeName(profile.name, m_list->names());
    add(profile);
    say(tr("The copy has no key of its own yet."));
}

void EnginesDialog::remove()
{
    const EngineDraft draft = m_list->current();
    if (draft.isNew()) {
        m_list->drop(draft.handle);
        return;
    }
    const bool isDefault = draft.handle == digestEngine(m_app.settings(), m_app.engines());
    const QString name = draft.profile.name;
    const QString more = isDefault ? u' ' + tr("The built-in engine writes digests from then on.") : QString();
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Language models"),
                        tr("Remove “%1” with its key? Digests that it wrote stay as they are.").arg(name) + more,
                        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText); // a name is the analyst's own
    box->setObjectName(u"confirmRemoval"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, profile = draft.profile] { removeNow(profile); });
    box->open();
}

void EnginesDialog::removeNow(const EngineProfile &profile)
{
    const bool wasDefault = profile.id == digestEngine(m_app.settings(), m_app.engines());
    if (const Result<void> removed = m_app.engines().remove(profile.id); !removed)
        return say(engineErrorText(removed.error(), profile));
    if (wasDefault)
        makeDefault(kBuiltinEngine);
    say(tr("“%1” was removed.").arg(profile.name));
}

void EnginesDialog::save(const EngineDraft &draft)
{
    m_saving = true;
    m_saver->save(draft);
    m_saving = false;
    follow();
}

void EnginesDialog::onSaved()
{
    say(tr("Saved."));
    closeIfWanted();
}

void EnginesDialog::closeIfWanted()
{
    if (m_closing && !m_saver->isBusy())
        reject();
}

void EnginesDialog::onStored(const QString &handle, const QString &id)
{
    m_saving = false;
    const bool chosen = m_list->current().handle == handle;
    follow();
    if (chosen)
        m_list->choose(id);
    m_list->drop(handle);
}

void EnginesDialog::onKeyFailed(const QString &id, const QString &key, const Error &error)
{
    m_list->choose(id);
    EngineDraft draft = m_list->current();
    if (draft.handle != id) // removed meanwhile: its key is of no use to any other
        return closeIfWanted();
    m_closing = false;
    say(tr("Everything was saved but the key."));
    // What was typed is not to be typed again, and what was typed since is newer.
    if (!draft.key)
        draft.key = key;
    m_list->setCurrentDraft(draft);
    m_details->setDraft(draft);
    enable();
    if (error.code != ErrorCode::NoKeyring || m_app.settings().flag(Key::SecretsInFile))
        return m_errors->showError(error);
    m_errors->offer(tr("The system's keyring can't be used (%1). The key can be kept in a file of the data folder "
                       "instead, which you alone can read and which is not encrypted.")
                        .arg(error.detail),
                    tr("Keep it in a file"), [this, id] {
                        m_list->choose(id);
                        keepInFile();
                    });
}

void EnginesDialog::keepInFile()
{
    m_app.settings().set(Key::SecretsInFile, true);
    if (const Result<void> written = m_app.settings().sync(); !written)
        m_errors->showError(written.error());
    m_errors->withdraw();
    const EngineDraft draft = m_list->current();
    if (draft.key && m_details->isValid())
        save(draft);
    else
        showChosen();
}

void EnginesDialog::makeDefault(const QString &engine)
{
    setDigestEngine(m_app.settings(), engine);
    if (const Result<void> written = m_app.settings().sync(); !written)
        m_errors->showError(written.error());
    m_list->setDefault(digestEngine(m_app.settings(), m_app.engines()));
    enable();
    Q_EMIT defaultChanged();
}

void EnginesDialog::reject()
{
    if (!m_list->unsaved().isEmpty())
        return ask();
    // A refusal of the keyring has to find somebody who reads it. Who doesn't want to wait closes the window once more.
    if (m_saver->isBusy() && !std::exchange(m_closing, true))
        return say(tr("The key is on its way to the keyring; then the window closes. Close it again not to wait."));
    m_closing = false;
    QDialog::reject();
}

void EnginesDialog::ask()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Language models"),
                        tr("%n engine(s) are not saved.", nullptr, static_cast<int>(m_list->unsaved().size())),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(u"confirmEngines"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this, [this, question](QAbstractButton *button) {
        if (question->standardButton(button) == QMessageBox::Discard) {
            for (const EngineDraft &draft : m_list->unsaved())
                m_list->drop(draft.handle);
            reject();
        } else if (question->standardButton(button) == QMessageBox::Save) {
            saveAll();
        }
    });
    question->open();
}

void EnginesDialog::saveAll()
{
    for (const EngineDraft &draft : m_list->unsaved()) {
        m_list->choose(draft.handle);
        if (!m_details->isValid())
            return say(tr("Something here is missing or wrong: the fields say what."));
        save(m_list->current());
        const QList<EngineDraft> left = m_list->unsaved();
        if (std::ranges::find(left, draft.handle, &EngineDraft::handle) != left.cend())
            return; // why is said by now
    }
    reject();
}

void EnginesDialog::say(const QString &text)
{
    m_message->setText(text);
}

} // namespace oneul
