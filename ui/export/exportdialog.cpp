#include "export/exportdialog.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/dialogbutton.h"
#include "common/errorbar.h"
#include "common/words.h"
#include "export/clipboarddata.h"
#include "export/exportform.h"
#include "export/exporttarget.h"
#include "service/app.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// More names than this in a question nobody reads.
constexpr qsizetype kMostNames = 8;

ExportScope scopeOf(const ExportJob &job)
{
    if (job.report)
        return ExportScope::Report;
    for (const Digest &digest : job.digests) {
        if (digest.day != job.digests.constFirst().day)
            return ExportScope::Days;
    }
    return ExportScope::Day;
}

} // namespace

struct ExportDialog::Parts final : QObject {
    Parts(App &theApp, ExportJob theJob, ExportDialog *theDialog)
        : QObject(theDialog)
        , app(theApp)
        , what(std::move(theJob))
        , dialog(theDialog)
        , form(new ExportForm(theApp.settings(), scopeOf(what)))
        , pattern(new QLineEdit)
        , path(new QLineEdit)
        , pathLabel(new QLabel)
        , about(new QLabel)
        , message(new ErrorBar)
        , progress(new QProgressBar)
        , browse(dialogButton(ExportDialog::tr("Choose…"), u"browse"_s))
        , exportButton(new QPushButton(ExportDialog::tr("Export")))
        , openButton(dialogButton(ExportDialog::tr("Open folder"), u"openFolder"_s))
        , copyButton(dialogButton(ExportDialog::tr("Cop&y"), u"copy"_s))
        , cancelButton(dialogButton(ExportDialog::tr("Cancel the export"), u"cancelExport"_s))
    {}
    ~Parts() override { cancellation.cancel(); }

    void build();
    void layOut();
    void connectAll();
    void choiceChanged();
    void choose();
    void run();
    void copy();
    void work(bool on);
    [[nodiscard]] bool mayReplace(const QStringList &files);
    void report(const Result<QStringList> &files);
    [[nodiscard]] bool writesReports() const { return form->choice() == ExportChoice::Reports; }
    [[nodiscard]] ExportJob job() const;
    [[nodiscard]] QString typedPath() const;
    [[nodiscard]] QString adapted(const QString &typed, const QString &name) const;
    [[nodiscard]] QString startFolder() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString aboutFormat() const;

    App &app;
    ExportJob what;
    ExportDialog *dialog;
    ExportForm *form;
    QLineEdit *pattern;
    QLineEdit *path;
    QLabel *pathLabel;
    QLabel *about;
    ErrorBar *message;
    QProgressBar *progress;
    QPushButton *browse;
    QPushButton *exportButton;
    QPushButton *openButton;
    QPushButton *copyButton;
    QPushButton *cancelButton;
    QString folder; ///< where files go
    QString suggested; ///< the path as the pattern gives it; another one was typed or chosen
    ExportChoice shown = ExportChoice::Reports;
    QString written; ///< where the last ones went
    Cancellation cancellation; ///< of the export that runs, or ran last
};

ExportDialog::ExportDialog(App &app, const QList<Digest> &digests, QWidget *parent)
    : ExportDialog(app, ExportJob{.digests = digests}, parent)
{}

ExportDialog::ExportDialog(App &app, const ExportJob &job, QWidget *parent)
    : QDialog(parent), m_parts(new Parts(app, job, this))
{
    setWindowTitle(job.report ? tr("Export the report") : tr("Export the digest"));
    m_parts->build();
}

void ExportDialog::Parts::build()
{
    folder = startFolder();
    pattern->setText(app.settings().text(Key::ExportFileName));
    pattern->setToolTip(
        ExportDialog::tr("{date}, {from}, {to}, {week}, {kind} and {language} stand for what is exported."));
    pattern->setObjectName(u"pattern"_s);
    path->setObjectName(u"path"_s);
    exportButton->setObjectName(u"export"_s);
    openButton->hide();
    cancelButton->hide();
    progress->hide();
    progress->setAccessibleName(ExportDialog::tr("Progress of the export"));
    progress->setRange(0, 0);
    layOut();
    connectAll();
    exportButton->setDefault(true); // only a button inside the dialog gets its Enter
    form->firstField()->setFocus();
    dialog->setMinimumWidth(560);
    choiceChanged();
}

void ExportDialog::Parts::layOut()
{
    connect(browse, &QPushButton::clicked, this, [this] { choose(); });
    auto *target = new QHBoxLayout;
    target->addWidget(path, 1);
    target->addWidget(browse);
    auto *place = new QFormLayout;
    place->addRow(ExportDialog::tr("File &name:"), pattern);
    place->addRow(pathLabel, target);
    pathLabel->setBuddy(path);
    about->setWordWrap(true);
    about->setMinimumHeight(about->fontMetrics().lineSpacing() * 2);
    about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    about->setForegroundRole(QPalette::PlaceholderText);
    place->addRow(QString(), about);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(exportButton, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *button : {copyButton, openButton, cancelButton})
        bottom->addWidget(button);
    bottom->addWidget(buttons, 1);

    auto *head = new QLabel(summary());
    QFont font = head->font();
    font.setWeight(QFont::DemiBold);
    head->setFont(font);
    auto *whole = new QVBoxLayout(dialog);
    whole->setSpacing(12);
    whole->addWidget(head);
    whole->addWidget(form);
    whole->addLayout(place);
    whole->addWidget(progress);
    whole->addWidget(message);
    whole->addStretch(1);
    whole->addLayout(bottom);
}

void ExportDialog::Parts::connectAll()
{
    connect(form, &ExportForm::changed, this, [this] { choiceChanged(); });
    connect(pattern, &QLineEdit::textEdited, this, [this] {
        suggested = path->text(); // the pattern is the newer wish
        choiceChanged();
    });
    connect(path, &QLineEdit::textChanged, this, [this](const QString &text) {
        exportButton->setEnabled(!what.digests.isEmpty() && !text.trimmed().isEmpty());
    });
    connect(exportButton, &QPushButton::clicked, this, [this] { run(); });
    connect(copyButton, &QPushButton::clicked, this, [this] { copy(); });
    connect(cancelButton, &QPushButton::clicked, this, [this] { cancellation.cancel(); });
    connect(openButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(written)); });
}

QString ExportDialog::Parts::startFolder() const
{
    const QString kept = app.settings().text(Key::ExportFolder);
    if (!kept.isEmpty() && QDir(kept).exists())
        return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString ExportDialog::Parts::summary() const
{
    if (what.report)
        return what.report->title;
    if (what.digests.isEmpty())
        return ExportDialog::tr("There is no digest to export.");
    QStringList kinds;
    for (const Digest &digest : what.digests)
        kinds.append(kindLabel(digest.kind));
    kinds.removeDuplicates();
    const QDate today = app.clock().today();
    const QDate from = what.digests.constFirst().day;
    const QDate to = what.digests.constLast().day;
    const QString days = from == to ? longDay(from, today) : longDay(from, today) + u" – "_s + longDay(to, today);
    return u"%1 · %2"_s.arg(days, kinds.join(u", "_s));
}

QString ExportDialog::Parts::aboutFormat() const
{
    switch (form->choice()) {
    case ExportChoice::Reports:
        return ExportDialog::tr("Reports, chart pictures and the manifest in a folder named after the day.");
    case ExportChoice::Markdown:
        return ExportDialog::tr("One file with the charts beside it.");
    case ExportChoice::Pdf:
        return ExportDialog::tr("Pages with charts, bookmarks, links and page numbers.");
    case ExportChoice::Html:
        return ExportDialog::tr(
            "One file that holds everything, for light and dark screens. Point at a sentence to see its "
            "evidence.");
    case ExportChoice::Json:
        return ExportDialog::tr("Sections, sentences, sources and the manifest for other programs.");
    case ExportChoice::Epub:
        return ExportDialog::tr("A book for e-readers: a chapter for each section.");
    case ExportChoice::Text:
        break;
    }
    return ExportDialog::tr("Text without any formatting, for every program.");
}

void ExportDialog::Parts::choiceChanged()
{
    pattern->setEnabled(!writesReports());
    pathLabel->setText(writesReports() ? ExportDialog::tr("F&older:") : ExportDialog::tr("F&ile:"));
    const QString name = suggestedFileName(what.digests, form->choice(), pattern->text());
    const QString next = writesReports() ? folder : folder + u'/' + name;
    const bool isTyped = !suggested.isEmpty() && path->text() != suggested;
    if (!isTyped)
        path->setText(QDir::toNativeSeparators(next));
    else if (form->choice() != shown)
        path->setText(QDir::toNativeSeparators(adapted(typedPath(), name)));
    suggested = isTyped ? QDir::toNativeSeparators(next) : path->text();
    shown = form->choice();
    about->setText(aboutFormat());
}

/// A place that was typed or chosen stays the place when only the format changes.
QString ExportDialog::Parts::adapted(const QString &typed, const QString &name) const
{
    const QFileInfo was(typed);
    const bool wasFolder = shown == ExportChoice::Reports;
    const QString place = wasFolder ? typed : was.absolutePath();
    if (writesReports())
        return place;
    const QString base = wasFolder ? QFileInfo(name).completeBaseName() : was.completeBaseName();
    return place + u'/' + base + u'.' + QFileInfo(name).suffix();
}

void ExportDialog::Parts::choose()
{
    QString chosen;
    if (writesReports()) {
        chosen = QFileDialog::getExistingDirectory(dialog, ExportDialog::tr("Folder for the reports"), path->text());
    } else {
        chosen = QFileDialog::getSaveFileName(dialog, ExportDialog::tr("Export to"), path->text(), {}, nullptr,
                                              QFileDialog::DontConfirmOverwrite);
    }
    if (!chosen.isEmpty())
        path->setText(QDir::toNativeSeparators(chosen));
}

QString ExportDialog::Parts::typedPath() const
{
    QString typed = QDir::fromNativeSeparators(path->text().trimmed());
    if (typed.startsWith(u"~/"))
        typed.replace(0, 1, QDir::homePath());
    return QDir(typed).absolutePath();
}

ExportJob ExportDialog::Parts::job() const
{
    ExportJob job = what;
    job.format = formatOf(form->choice());
    job.options = form->options();
    job.path = typedPath();
    if (form->choice() == ExportChoice::Markdown && job.digests.size() > 1)
        job.options.layout = DigestLayout::Combined; // it is one document
    return job;
}

void ExportDialog::Parts::run()
{
    message->clear();
    openButton->hide();
    const ExportJob wanted = job();
    const QStringList there = existingFiles(form->choice(), wanted);
    if (!there.isEmpty() && !mayReplace(there))
        return;
    cancellation = Cancellation();
    work(true);
    const auto writing = writesReports() ? app.exporter().writeReports(wanted.digests, wanted.options.layout,
                                                                       wanted.path, true, cancellation)
                                         : app.exporter().write(wanted, cancellation);
    whenDone(this, writing, [this](const Result<QStringList> &files) {
        work(false);
        report(files);
    });
}

void ExportDialog::Parts::work(bool on)
{
    progress->setVisible(on);
    cancelButton->setVisible(on);
    exportButton->setEnabled(!on && !path->text().trimmed().isEmpty()); // it may have been emptied meanwhile
    form->setEnabled(!on);
    for (QWidget *field : {static_cast<QWidget *>(path), static_cast<QWidget *>(browse)})
        field->setEnabled(!on);
    pattern->setEnabled(!on && !writesReports());
}

void ExportDialog::Parts::copy()
{
    whenDone(this, app.exporter().clipboard(job()), [this](const Result<ClipboardDocument> &document) {
        if (!document) {
            message->showError(document.error());
            return;
        }
        QGuiApplication::clipboard()->setMimeData(clipboardData(*document));
        message->showNotice(ExportDialog::tr("Copied: formatted for mail and documents, plain for the rest."));
    });
}

bool ExportDialog::Parts::mayReplace(const QStringList &files)
{
    const QString text = files.size() == 1
                             ? ExportDialog::tr("“%1” exists already.").arg(QFileInfo(files.constFirst()).fileName())
                             : ExportDialog::tr("%n file(s) exist already.", nullptr, int(files.size()));
    QMessageBox question(QMessageBox::Question, ExportDialog::tr("Replace?"), text, QMessageBox::Cancel, dialog);
    QStringList names;
    for (const QString &file : files.first(std::min(files.size(), kMostNames)))
        names.append(QFileInfo(file).fileName());
    if (files.size() > kMostNames)
        names.append(u"…"_s);
    const QString list = files.size() > 1 ? u"\n"_s + names.join(u'\n') : QString();
    question.setInformativeText(ExportDialog::tr("Files with the same names are replaced.") + list);
    auto *replace = question.addButton(ExportDialog::tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

void ExportDialog::Parts::report(const Result<QStringList> &files)
{
    if (!files) {
        if (files.error().code == ErrorCode::Cancelled)
            message->showNotice(ExportDialog::tr("The export was cancelled. Nothing was written."));
        else
            message->showError(files.error());
        return;
    }
    written = QFileInfo(files->value(0)).absolutePath();
    folder = writesReports() ? typedPath() : QFileInfo(typedPath()).absolutePath();
    app.settings().set(Key::ExportFolder, folder);
    app.settings().set(Key::ExportFileName, pattern->text());
    form->store(app.settings());
    message->showNotice(ExportDialog::tr("%n file(s) written to %1", nullptr, int(files->size()))
                            .arg(QDir::toNativeSeparators(written)),
                        files->join(u'\n'));
    openButton->show();
    Q_EMIT dialog->exported(*files);
}

} // namespace oneul
