#include "digest/exportdialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "common/dates.h"
#include "common/errorbar.h"
#include "common/words.h"
#include "digest/exporttarget.h"
#include "service/app.h"
#include "settings/settings.h"

namespace oneul {

using namespace Qt::StringLiterals;

struct ExportDialog::Parts final : QObject {
    Parts(App &theApp, QList<Digest> theDigests, ExportDialog *theDialog)
        : QObject(theDialog)
        , app(theApp)
        , digests(std::move(theDigests))
        , dialog(theDialog)
        , format(new QComboBox)
        , layout(new QComboBox)
        , path(new QLineEdit)
        , pathLabel(new QLabel)
        , about(new QLabel)
        , message(new ErrorBar)
        , exportButton(new QPushButton(ExportDialog::tr("Export")))
        , openButton(new QPushButton(ExportDialog::tr("Open folder")))
    {}

    void build();
    void fillChoices();
    void choose();
    void formatChanged();
    void run();
    [[nodiscard]] bool mayReplace(const QStringList &files);
    void report(const Result<QStringList> &files);
    [[nodiscard]] ExportChoice choice() const { return ExportChoice(format->currentData().toInt()); }
    [[nodiscard]] QString startFolder() const;
    [[nodiscard]] QString summary() const;

    App &app;
    QList<Digest> digests;
    ExportDialog *dialog;
    QComboBox *format;
    QComboBox *layout;
    QLineEdit *path;
    QLabel *pathLabel;
    QLabel *about;
    ErrorBar *message;
    QPushButton *exportButton;
    QPushButton *openButton;
    QString folder; ///< where files go
    QString written; ///< where the last ones went
};

ExportDialog::ExportDialog(App &app, const QList<Digest> &digests, QWidget *parent)
    : QDialog(parent), m_parts(new Parts(app, digests, this))
{
    setWindowTitle(tr("Export the digest"));
    m_parts->build();
    m_parts->fillChoices();
    m_parts->formatChanged();
}

void ExportDialog::Parts::build()
{
    auto *browse = new QPushButton(ExportDialog::tr("Choose…"));
    auto *target = new QHBoxLayout;
    target->addWidget(path, 1);
    target->addWidget(browse);
    auto *form = new QFormLayout;
    form->addRow(ExportDialog::tr("&Format:"), format);
    form->addRow(ExportDialog::tr("&Layout:"), layout);
    form->addRow(pathLabel, target);
    pathLabel->setBuddy(path);
    about->setWordWrap(true);
    about->setMinimumHeight(about->fontMetrics().lineSpacing() * 2);
    about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    about->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), about);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(exportButton, QDialogButtonBox::AcceptRole);
    openButton->hide();
    browse->setAutoDefault(false);
    openButton->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(openButton);
    bottom->addWidget(buttons, 1);

    auto *head = new QLabel(summary());
    QFont font = head->font();
    font.setWeight(QFont::DemiBold);
    head->setFont(font);
    auto *whole = new QVBoxLayout(dialog);
    whole->setSpacing(12);
    whole->addWidget(head);
    whole->addLayout(form);
    whole->addWidget(message);
    whole->addStretch(1);
    whole->addLayout(bottom);
    exportButton->setDefault(true); // only a button inside the dialog gets its Enter
    format->setFocus();
    dialog->setMinimumWidth(560);
    format->setObjectName(u"format"_s);
    layout->setObjectName(u"layout"_s);
    path->setObjectName(u"path"_s);
    exportButton->setObjectName(u"export"_s);

    connect(browse, &QPushButton::clicked, this, [this] { choose(); });
    connect(format, &QComboBox::currentIndexChanged, this, [this] { formatChanged(); });
    connect(path, &QLineEdit::textChanged, this,
            [this](const QString &text) { exportButton->setEnabled(!digests.isEmpty() && !text.trimmed().isEmpty()); });
    connect(exportButton, &QPushButton::clicked, this, [this] { run(); });
    connect(openButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(written)); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

void ExportDialog::Parts::fillChoices()
{
    const auto add = [this](const QString &text, ExportChoice value) { format->addItem(text, int(value)); };
    add(ExportDialog::tr("Markdown reports with charts"), ExportChoice::Reports);
    add(ExportDialog::tr("One Markdown document"), ExportChoice::Markdown);
    add(ExportDialog::tr("PDF document"), ExportChoice::Pdf);
    add(ExportDialog::tr("Web page (HTML)"), ExportChoice::Html);
    add(ExportDialog::tr("Data (JSON)"), ExportChoice::Json);
    layout->addItem(ExportDialog::tr("One report each for news and papers"), int(DigestLayout::Separate));
    layout->addItem(ExportDialog::tr("One combined report"), int(DigestLayout::Combined));
    const DigestLayout usual = layoutFromName(app.settings().text(Key::DigestLayout));
    layout->setCurrentIndex(layout->findData(int(usual)));
    folder = startFolder();
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
    if (digests.isEmpty())
        return ExportDialog::tr("There is no digest to export.");
    QStringList kinds;
    for (const Digest &digest : digests)
        kinds.append(kindLabel(digest.kind));
    return u"%1 · %2"_s.arg(longDay(digests.constFirst().day, app.clock().today()), kinds.join(u", "_s));
}

void ExportDialog::Parts::formatChanged()
{
    const bool reports = choice() == ExportChoice::Reports;
    layout->setEnabled(reports && digests.size() > 1);
    pathLabel->setText(reports ? ExportDialog::tr("F&older:") : ExportDialog::tr("F&ile:"));
    path->setText(QDir::toNativeSeparators(reports ? folder : folder + u'/' + suggestedFileName(digests, choice())));
    switch (choice()) {
    case ExportChoice::Reports:
        about->setText(ExportDialog::tr("Reports, chart pictures and the manifest in a folder named after the day."));
        break;
    case ExportChoice::Markdown:
        about->setText(ExportDialog::tr("One file with the chart pictures beside it."));
        break;
    case ExportChoice::Pdf:
        about->setText(ExportDialog::tr("A4 pages with charts, links and page numbers."));
        break;
    case ExportChoice::Html:
        about->setText(ExportDialog::tr("One file that holds everything, charts included."));
        break;
    case ExportChoice::Json:
        about->setText(ExportDialog::tr("Sections, sentences, sources and the manifest for other programs."));
        break;
    }
}

void ExportDialog::Parts::choose()
{
    QString chosen;
    if (choice() == ExportChoice::Reports) {
        chosen = QFileDialog::getExistingDirectory(dialog, ExportDialog::tr("Folder for the reports"), path->text());
    } else {
        chosen = QFileDialog::getSaveFileName(dialog, ExportDialog::tr("Export to"), path->text(), {}, nullptr,
                                              QFileDialog::DontConfirmOverwrite);
    }
    if (!chosen.isEmpty())
        path->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::Parts::run()
{
    message->clear();
    openButton->hide();
    QString typed = QDir::fromNativeSeparators(path->text().trimmed());
    if (typed.startsWith(u"~/"))
        typed.replace(0, 1, QDir::homePath());
    const ExportTarget target{choice(), QDir(typed).absolutePath()};
    const QStringList there = target.existing(digests);
    if (!there.isEmpty() && !mayReplace(there))
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto files = target.write(app.digests(), digests, DigestLayout(layout->currentData().toInt()));
    QGuiApplication::restoreOverrideCursor();
    if (files) {
        folder = target.choice == ExportChoice::Reports ? target.path : QFileInfo(target.path).absolutePath();
        app.settings().set(Key::ExportFolder, folder);
    }
    report(files);
}

bool ExportDialog::Parts::mayReplace(const QStringList &files)
{
    const QString text =
        files.size() == 1
            ? ExportDialog::tr("“%1” exists already.").arg(QFileInfo(files.constFirst()).fileName())
            : ExportDialog::tr("The folder of this day holds %n file(s) already.", nullptr, int(files.size()));
    QMessageBox question(QMessageBox::Question, ExportDialog::tr("Replace?"), text, QMessageBox::Cancel, dialog);
    question.setInformativeText(ExportDialog::tr("Files with the same names are replaced."));
    auto *replace = question.addButton(ExportDialog::tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

void ExportDialog::Parts::report(const Result<QStringList> &files)
{
    if (!files) {
        message->showError(files.error());
        return;
    }
    written = QFileInfo(files->value(0)).absolutePath();
    message->showNotice(ExportDialog::tr("%n file(s) written to %1", nullptr, int(files->size()))
                            .arg(QDir::toNativeSeparators(written)),
                        files->join(u'\n'));
    openButton->show();
    Q_EMIT dialog->exported(*files);
}

} // namespace oneul
