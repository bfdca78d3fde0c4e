#include "sources/sourcedialog.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/sourcesecrets.h"
#include "service/sourceservice.h"
#include "sources/feedchoice.h"
#include "sources/fetchingform.h"
#include "sources/presetlist.h"
#include "sources/sourceadder.h"
#include "sources/sourceeditor.h"
#include "sources/sourcefacts.h"
#include "sources/sourceform.h"
#include "sources/sourcesaver.h"

namespace oneul {

using namespace Qt::StringLiterals;

struct SourceDialog::Parts final : QObject {
    Parts(App &theApp, SourceDialog *theDialog);

    void makeTabs(QWidget *general, const QString &name);
    void build(const QString &action);
    void connectAll();
    void connectWork();
    void validate();
    [[nodiscard]] QString problem() const;
    void run();
    void addTyped();
    void saveEdited();
    void setBusy(const QString &what); ///< "": no longer
    void stop();
    void offer(const QList<FoundFeed> &feeds);
    void showFailure(const Error &error);
    void finish(const QList<SourceId> &ids);
    void onTypeChanged();
    void onTabChanged();
    void setUpAsPage();
    [[nodiscard]] bool isOn(const QWidget *page) const { return tabs->currentWidget() == page; }
    [[nodiscard]] PreviewSubject subject() const;
    [[nodiscard]] AddRequest request() const;

    App &app;
    SourceDialog *dialog;
    SourceForm *form;
    FeedChoice *choice;
    SourceEditor *editor;
    FetchingForm *fetching;
    PresetList *presets = nullptr; ///< when adding
    SourceAdder *adder;
    SourceSaver *saver;
    QTabWidget *tabs;
    ErrorBar *message;
    QPushButton *asPage;
    QLabel *busyLabel;
    QProgressBar *busyBar;
    QDialogButtonBox *buttons;
    QPushButton *action = nullptr;
    QUrl previewed; ///< what the editor's document was fetched from
    bool editing = false;
    bool busy = false;
};

SourceDialog::Parts::Parts(App &theApp, SourceDialog *theDialog)
    : QObject(theDialog)
    , app(theApp)
    , dialog(theDialog)
    , form(new SourceForm(theApp.sources()))
    , choice(new FeedChoice(theApp.sources(), theDialog))
    , editor(new SourceEditor(theApp, [this] { return subject(); }))
    , fetching(new FetchingForm)
    , adder(new SourceAdder(theApp.sources(), this))
    , saver(new SourceSaver(theApp.sources(), this))
    , tabs(new QTabWidget)
    , message(new ErrorBar)
    , asPage(new QPushButton(icon(u"edit"_s), SourceDialog::tr("Set up as a page source…"), theDialog))
    , busyLabel(new QLabel)
    , busyBar(new QProgressBar)
    , buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    tabs->setObjectName(u"tabs"_s);
    tabs->setDocumentMode(true);
    message->setObjectName(u"message"_s);
    asPage->setObjectName(u"asPage"_s);
    asPage->setAutoDefault(false);
    asPage->hide();
}

SourceDialog::SourceDialog(App &app, QWidget *parent) : QDialog(parent), m_parts(new Parts(app, this))
{
    setWindowTitle(tr("Add sources"));
    Parts *parts = m_parts;
    parts->presets = new PresetList(app.sources());
    auto *address = new QWidget;
    auto *layout = new QVBoxLayout(address);
    layout->setContentsMargins(12, 18, 12, 12);
    layout->addWidget(parts->form);
    layout->addWidget(parts->asPage, 0, Qt::AlignLeft);
    layout->addWidget(parts->choice, 1);
    layout->addStretch(0);
    parts->makeTabs(address, tr("By address"));
    parts->build(tr("Add"));
    resizeForLetters(this, {820, 600});
}

SourceDialog::SourceDialog(App &app, const Source &source, QWidget *parent)
    : QDialog(parent), m_parts(new Parts(app, this))
{
    setWindowTitle(tr("Source “%1”").arg(source.name));
    Parts *parts = m_parts;
    parts->editing = true;
    parts->form->setSource(source);
    parts->editor->setSource(source.type, source.spec);
    parts->fetching->setSource(source);
    auto *facts = new QGroupBox(tr("State"));
    auto *box = new QVBoxLayout(facts);
    box->addWidget(new SourceFacts(app, source));
    auto *general = new QWidget;
    auto *layout = new QVBoxLayout(general);
    layout->setContentsMargins(12, 18, 12, 12);
    layout->addWidget(parts->form);
    layout->addWidget(facts);
    layout->addStretch(1);
    parts->makeTabs(general, tr("General"));
    parts->build(tr("Save"));
    whenDone(parts, app.sources().secrets(source.id),
             [parts](const Result<SourceSecrets> &secrets) { parts->fetching->setSecrets(secrets); });
    setMinimumSize(1000, 640);
}

void SourceDialog::Parts::makeTabs(QWidget *general, const QString &name)
{
    tabs->addTab(general, name);
    if (presets)
        tabs->addTab(presets, SourceDialog::tr("Well-known sources"));
    tabs->addTab(editor, SourceDialog::tr("Preview"));
    tabs->addTab(fetching, SourceDialog::tr("Fetching"));
}

void SourceDialog::Parts::build(const QString &actionText)
{
    action = buttons->addButton(actionText, QDialogButtonBox::AcceptRole);
    action->setObjectName(u"action"_s);
    busyBar->setRange(0, 0);
    busyBar->setTextVisible(false);
    busyBar->setFixedWidth(140);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(busyBar);
    bottom->addWidget(busyLabel, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(tabs, 1);
    layout->addWidget(message);
    layout->addLayout(bottom);
    action->setDefault(true); // only a button inside the dialog gets its Enter
    connectAll();
    connectWork();
    onTypeChanged();
    setBusy({});
    form->setFocus();
}

void SourceDialog::Parts::connectAll()
{
    connect(action, &QPushButton::clicked, this, &Parts::run);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { busy ? stop() : dialog->reject(); });
    connect(dialog, &QDialog::rejected, this, &Parts::stop);
    connect(dialog, &QDialog::rejected, editor, &SourceEditor::stop);
    connect(form, &SourceForm::changed, this, &Parts::onTypeChanged);
    connect(form, &SourceForm::urlChanged, this, [this] {
        choice->clear();
        asPage->hide();
    });
    connect(editor, &SourceEditor::changed, this, &Parts::validate);
    connect(fetching, &FetchingForm::changed, this, &Parts::validate);
    connect(choice, &FeedChoice::changed, this, &Parts::validate);
    connect(asPage, &QPushButton::clicked, this, &Parts::setUpAsPage);
    connect(tabs, &QTabWidget::currentChanged, this, &Parts::onTabChanged);
    if (presets)
        connect(presets, &PresetList::checkedChanged, this, &Parts::validate);
}

void SourceDialog::Parts::connectWork()
{
    connect(adder, &SourceAdder::found, this, &Parts::offer);
    connect(adder, &SourceAdder::failed, this, &Parts::showFailure);
    connect(adder, &SourceAdder::added, this, &Parts::finish);
    connect(saver, &SourceSaver::saved, dialog, &QDialog::accept);
    connect(saver, &SourceSaver::failed, this, &Parts::showFailure);
    connect(saver, &SourceSaver::secretsFailed, this, [this](const Error &error) {
        setBusy({});
        message->showError(SourceDialog::tr("Everything was saved but the password and the values of headers. %1")
                               .arg(errorText(error)));
    });
    connect(adder, &SourceAdder::secretsFailed, this, [this](const QList<SourceId> &ids, const Error &error) {
        for (const SourceId id : ids)
            Q_EMIT dialog->added(id);
        setBusy({});
        // Adding again would find the source in the list; its own page is where the password belongs now.
        action->setEnabled(false);
        message->showError(SourceDialog::tr("The source was added, but its password and header values could not be "
                                            "kept. %1 They can be typed again in the source's own window.")
                               .arg(errorText(error)));
    });
}

void SourceDialog::Parts::onTypeChanged()
{
    const SourceType type = form->type().value_or(SourceType::Feed);
    editor->setType(type);
    const int page = tabs->indexOf(editor);
    tabs->setTabText(page, type == SourceType::Feed ? SourceDialog::tr("Preview")
                                                    : SourceDialog::tr("Expressions and preview"));
    tabs->setTabVisible(page, editing || type != SourceType::Feed);
    validate();
}

void SourceDialog::Parts::onTabChanged()
{
    if (isOn(editor)) {
        dialog->resize(dialog->size().expandedTo({1000, 640}));
        if (previewed != form->url())
            editor->forgetDocument();
        previewed = form->url();
        if (previewed.isValid())
            editor->fetchOnce();
    }
    validate();
}

void SourceDialog::Parts::setUpAsPage()
{
    message->clear();
    asPage->hide();
    form->setType(SourceType::Html);
    tabs->setCurrentWidget(editor);
}

QString SourceDialog::Parts::problem() const
{
    if (!form->url().isValid())
        return form->problem().isEmpty() ? SourceDialog::tr("Type an address.") : form->problem();
    const SourceType type = form->type().value_or(SourceType::Feed);
    const Preset *preset = form->preset();
    const bool own = preset && preset->source.type == type && editor->isEmpty();
    if (type != SourceType::Feed && !own && !editor->isComplete())
        return SourceDialog::tr("Say where the items, their titles and their links are found.");
    if (!choice->isEmpty() && choice->checked().isEmpty())
        return SourceDialog::tr("Tick at least one feed.");
    return fetching->problem();
}

void SourceDialog::Parts::validate()
{
    if (busy || !action)
        return;
    if (presets && isOn(presets)) {
        const int ticked = int(presets->checkedIds().size());
        action->setText(ticked > 0 ? SourceDialog::tr("Add %n source(s)", nullptr, ticked) : SourceDialog::tr("Add"));
        action->setToolTip({});
        action->setEnabled(ticked > 0);
        return;
    }
    if (!editing) {
        const int ticked = int(choice->checked().size());
        action->setText(ticked > 0 ? SourceDialog::tr("Add %n source(s)", nullptr, ticked) : SourceDialog::tr("Add"));
    }
    const QString wrong = problem();
    action->setEnabled(wrong.isEmpty());
    action->setToolTip(wrong);
}

void SourceDialog::Parts::run()
{
    if (busy)
        return;
    message->clear();
    asPage->hide();
    if (editing)
        return saveEdited();
    if (!isOn(presets))
        return addTyped();
    setBusy(SourceDialog::tr("Adding…"));
    adder->addPresets(presets->checkedIds());
}

void SourceDialog::Parts::addTyped()
{
    const std::optional<SourceType> type = form->type();
    const Preset *preset = form->preset();
    if (preset && (!type || *type == preset->source.type) && editor->isEmpty()) {
        setBusy(SourceDialog::tr("Adding…"));
        adder->addPreset(*preset, request());
    } else if (type) {
        setBusy(SourceDialog::tr("Adding…"));
        adder->addAsIs(*type, editor->spec(), request());
    } else if (!choice->isEmpty()) {
        setBusy(SourceDialog::tr("Adding…"));
        adder->addFeeds(choice->checked(), request());
    } else {
        setBusy(SourceDialog::tr("Looking for feeds…"));
        adder->find(request());
    }
}

void SourceDialog::Parts::offer(const QList<FoundFeed> &feeds)
{
    if (feeds.size() == 1) {
        setBusy(SourceDialog::tr("Adding…"));
        return adder->addFeeds(feeds, request());
    }
    setBusy({});
    tabs->setCurrentIndex(0);
    choice->setFeeds(feeds);
}

AddRequest SourceDialog::Parts::request() const
{
    AddRequest out{form->url(),
                   form->name(),
                   form->folder(),
                   form->chosenKind(),
                   fetching->options(),
                   fetching->secrets(),
                   fetching->isSourceEnabled()};
    takeUserInfo(out.typedUrl, out.options, out.secrets);
    return out;
}

PreviewSubject SourceDialog::Parts::subject() const
{
    PreviewSubject out{form->edited(), fetching->secrets()};
    out.source.options = fetching->options();
    takeUserInfo(out.source.url, out.source.options, out.secrets);
    return out;
}

void SourceDialog::Parts::saveEdited()
{
    setBusy(SourceDialog::tr("Saving…"));
    PreviewSubject now = subject();
    now.source.spec = editor->spec();
    now.source.enabled = fetching->isSourceEnabled();
    const bool secret = fetching->secretsChanged() || now.secrets != fetching->secrets();
    saver->save(now.source, secret ? std::optional(now.secrets) : std::nullopt);
}

void SourceDialog::Parts::showFailure(const Error &error)
{
    setBusy({});
    error.code == ErrorCode::AlreadyExists ? message->showError(SourceDialog::tr("This source is in the list already."))
                                           : message->showError(error);
    asPage->setVisible(!editing && (error.code == ErrorCode::NotAFeed || error.code == ErrorCode::NotFound));
    form->setFocus(); // to type another address at once
}

void SourceDialog::Parts::finish(const QList<SourceId> &ids)
{
    setBusy({});
    for (const SourceId id : ids)
        Q_EMIT dialog->added(id);
    dialog->accept();
}

void SourceDialog::Parts::setBusy(const QString &what)
{
    busy = !what.isEmpty();
    busyLabel->setText(what);
    busyBar->setVisible(busy);
    tabs->setEnabled(!busy);
    if (busy)
        action->setEnabled(false);
    else
        validate();
}

void SourceDialog::Parts::stop()
{
    saver->cancel();
    adder->cancel();
    if (busy)
        setBusy({});
}

} // namespace oneul
