#include "sources/sourcedialog.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/errorbar.h"
#include "service/app.h"
#include "service/sourceservice.h"
#include "sources/presetlist.h"
#include "sources/sourcefacts.h"
#include "sources/sourceform.h"

namespace oneul {

using namespace Qt::StringLiterals;

struct SourceDialog::Parts final : QObject {
    Parts(App &theApp, SourceDialog *theDialog)
        : QObject(theDialog)
        , app(theApp)
        , dialog(theDialog)
        , form(new SourceForm(theApp.sources()))
        , message(new ErrorBar)
        , busyLabel(new QLabel)
        , busyBar(new QProgressBar)
        , buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    {}

    void build(QWidget *content, const QString &action);
    void validate();
    void run();
    void addTyped();
    void addPresets();
    void saveEdited();
    void setBusy(const QString &what); ///< "": no longer
    void stop();
    void finish(const Result<QList<Source>> &added);
    [[nodiscard]] bool onPresets() const { return tabs && tabs->currentWidget() == presets; }

    App &app;
    SourceDialog *dialog;
    SourceForm *form;
    ErrorBar *message;
    QLabel *busyLabel;
    QProgressBar *busyBar;
    QDialogButtonBox *buttons;
    QPushButton *action = nullptr;
    QTabWidget *tabs = nullptr; ///< when adding
    PresetList *presets = nullptr; ///< when adding
    QWidget *content = nullptr;
    bool editing = false;
    bool busy = false;
    int generation = 0; ///< counts attempts: the answer to one that was cancelled is not taken
};

SourceDialog::SourceDialog(App &app, QWidget *parent) : QDialog(parent), m_parts(new Parts(app, this))
{
    setWindowTitle(tr("Add sources"));
    Parts *parts = m_parts;
    parts->presets = new PresetList(app.sources());
    parts->tabs = new QTabWidget;
    parts->tabs->setObjectName(u"tabs"_s);
    parts->tabs->setDocumentMode(true);
    auto *address = new QWidget;
    auto *layout = new QVBoxLayout(address);
    layout->setContentsMargins(12, 18, 12, 12);
    layout->addWidget(parts->form);
    layout->addStretch(1);
    parts->tabs->addTab(address, tr("By address"));
    parts->tabs->addTab(parts->presets, tr("Well-known sources"));
    parts->build(parts->tabs, tr("Add"));
    connect(parts->tabs, &QTabWidget::currentChanged, parts, [parts] { parts->validate(); });
    connect(parts->presets, &PresetList::checkedChanged, parts, [parts] { parts->validate(); });
    resize(720, 520);
}

SourceDialog::SourceDialog(App &app, const Source &source, QWidget *parent)
    : QDialog(parent), m_parts(new Parts(app, this))
{
    setWindowTitle(tr("Source “%1”").arg(source.name));
    Parts *parts = m_parts;
    parts->editing = true;
    parts->form->setSource(source);
    auto *facts = new QGroupBox(tr("State"));
    auto *box = new QVBoxLayout(facts);
    box->addWidget(new SourceFacts(app, source));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts->form);
    layout->addWidget(facts);
    layout->addStretch(1);
    parts->build(content, tr("Save"));
    resize(620, sizeHint().height());
}

void SourceDialog::Parts::build(QWidget *theContent, const QString &actionText)
{
    content = theContent;
    action = buttons->addButton(actionText, QDialogButtonBox::AcceptRole);
    action->setObjectName(u"action"_s);
    action->setDefault(true);
    busyBar->setRange(0, 0);
    busyBar->setTextVisible(false);
    busyBar->setFixedWidth(140);
    auto *busyRow = new QHBoxLayout;
    busyRow->addWidget(busyBar);
    busyRow->addWidget(busyLabel, 1);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(content, 1);
    layout->addWidget(message);
    layout->addLayout(busyRow);
    layout->addWidget(buttons);
    connect(action, &QPushButton::clicked, this, [this] { run(); });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (busy)
            stop();
        else
            dialog->reject();
    });
    connect(dialog, &QDialog::rejected, this, [this] { stop(); });
    connect(form, &SourceForm::changed, this, [this] { validate(); });
    setBusy({});
    validate();
    form->setFocus();
}

void SourceDialog::Parts::validate()
{
    if (busy)
        return;
    if (onPresets()) {
        const int ticked = int(presets->checkedIds().size());
        action->setText(ticked > 0 ? SourceDialog::tr("Add %n source(s)", nullptr, ticked) : SourceDialog::tr("Add"));
        action->setEnabled(ticked > 0);
        return;
    }
    if (!editing)
        action->setText(SourceDialog::tr("Add"));
    action->setEnabled(form->isComplete());
    action->setToolTip(form->problem());
}

void SourceDialog::Parts::run()
{
    if (busy)
        return;
    message->clear();
    if (editing)
        saveEdited();
    else if (onPresets())
        addPresets();
    else
        addTyped();
}

void SourceDialog::Parts::addTyped()
{
    setBusy(SourceDialog::tr("Looking for the feed…"));
    const int attempt = ++generation;
    if (const auto typed = form->typed()) {
        whenDone(this, app.sources().addAll({*typed}), [this, attempt](const Result<QList<Source>> &added) {
            if (attempt == generation)
                finish(added && added->isEmpty() ? Result<QList<Source>>(fail(ErrorCode::AlreadyExists)) : added);
        });
        return;
    }
    // The service outlives the dialog: what arrives after a cancel is taken out again.
    SourceService *service = &app.sources();
    QPointer<Parts> self = this;
    whenDone(service, service->add(form->request()), [self, service, attempt](const Result<Source> &added) {
        if (self && self->generation == attempt)
            return self->finish(added ? Result<QList<Source>>(QList<Source>{*added})
                                      : Result<QList<Source>>(fail(added.error())));
        if (added)
            (void)service->remove(added->id);
    });
}

void SourceDialog::Parts::addPresets()
{
    setBusy(SourceDialog::tr("Adding…"));
    const int attempt = ++generation;
    QSet<SourceId> before;
    for (const Source &source : app.sources().all())
        before.insert(source.id);
    whenDone(this, app.sources().addPresets(presets->checkedIds()), [this, attempt, before](const Result<int> &count) {
        if (attempt != generation)
            return;
        if (!count)
            return finish(fail(count.error()));
        QList<Source> added;
        std::ranges::copy_if(app.sources().all(), std::back_inserter(added),
                             [&before](const Source &source) { return !before.contains(source.id); });
        finish(added);
    });
}

void SourceDialog::Parts::saveEdited()
{
    setBusy(SourceDialog::tr("Saving…"));
    const int attempt = ++generation;
    whenDone(this, app.sources().update(form->edited()), [this, attempt](const Result<Source> &saved) {
        if (attempt != generation)
            return;
        setBusy({});
        if (!saved)
            return message->showError(saved.error());
        dialog->accept();
    });
}

void SourceDialog::Parts::finish(const Result<QList<Source>> &added)
{
    setBusy({});
    if (!added) {
        const bool known = added.error().code == ErrorCode::AlreadyExists;
        if (known)
            message->showError(SourceDialog::tr("This source is in the list already."));
        else
            message->showError(added.error());
        form->setFocus(); // to type another address at once
        return;
    }
    for (const Source &source : *added)
        Q_EMIT dialog->added(source.id);
    dialog->accept();
}

void SourceDialog::Parts::setBusy(const QString &what)
{
    busy = !what.isEmpty();
    busyLabel->setText(what);
    busyBar->setVisible(busy);
    content->setEnabled(!busy);
    if (busy)
        action->setEnabled(false);
    else
        validate();
}

void SourceDialog::Parts::stop()
{
    ++generation;
    if (busy)
        setBusy({});
}

} // namespace oneul
