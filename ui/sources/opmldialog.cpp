#include "sources/opmldialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include "base/whendone.h"
#include "common/enterkey.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "service/app.h"
#include "service/sourceservice.h"
#include "sources/opmltree.h"

namespace oneul {

using namespace Qt::StringLiterals;

OpmlDialog::OpmlDialog(App &app, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_tree(new OpmlTree)
    , m_filter(new QLineEdit)
    , m_counts(new QLabel)
    , m_folder(new QComboBox)
    , m_message(new ErrorBar)
{
    setWindowTitle(tr("Import sources from “%1”").arg(QFileInfo(path).fileName()));
    build(path);
    read(path);
    showCounts();
    resizeForLetters(this, {900, 640});
}

void OpmlDialog::build(const QString &path)
{
    auto *file = new QLabel(QDir::toNativeSeparators(path));
    file->setObjectName(u"opmlPath"_s);
    file->setForegroundRole(QPalette::PlaceholderText);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setObjectName(u"opmlCounts"_s);
    m_folder->setObjectName(u"opmlFolder"_s);
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(m_app.sources().folders());
    m_folder->lineEdit()->setPlaceholderText(tr("The folders of the file, at the top"));
    auto *place = new QFormLayout;
    place->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    place->addRow(tr("&Put them into the folder:"), m_folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"action"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_counts, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(9);
    layout->addWidget(file);
    layout->addLayout(filterRow());
    layout->addWidget(m_tree, 1);
    layout->addLayout(place);
    layout->addWidget(m_message);
    layout->addLayout(bottom);
    m_import->setDefault(true); // only a button inside the dialog gets its Enter
    connect(m_import, &QPushButton::clicked, this, &OpmlDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &OpmlTree::checkedChanged, this, &OpmlDialog::showCounts);
    m_tree->setFocus();
}

QLayout *OpmlDialog::filterRow()
{
    m_filter->setObjectName(u"opmlFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter by name, folder or address"));
    m_filter->setClearButtonEnabled(true);
    keepEnter(m_filter);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    const auto add = [this, row](const QString &text, const QString &name, bool checked) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, checked] { m_tree->checkAll(checked); });
    };
    add(tr("All"), u"opmlAll"_s, true);
    add(tr("None"), u"opmlNone"_s, false);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &OpmlTree::setFilter);
    return row;
}

void OpmlDialog::read(const QString &path)
{
    const Result<QList<OpmlEntry>> entries = m_app.sources().readOpml(path);
    if (entries) {
        QSet<QString> known;
        for (const Source &source : m_app.sources().all())
            known.insert(source.url.toString(QUrl::FullyEncoded));
        m_tree->setEntries(*entries, known);
        return;
    }
    switch (entries.error().code) {
    case ErrorCode::NotAFeed:
    case ErrorCode::BrokenDocument:
    case ErrorCode::EmptyDocument:
        m_message->showError(tr("This file is no OPML file, or there are no sources in it."), entries.error().detail);
        break;
    case ErrorCode::TooLarge:
        m_message->showError(tr("The file is larger than 16 MB and was not read."));
        break;
    default:
        m_message->showError(entries.error());
    }
}

void OpmlDialog::showCounts()
{
    const int checked = int(m_tree->checked().size());
    QString text = tr("%1 of %n source(s) chosen", nullptr, m_tree->count()).arg(checked);
    if (m_tree->duplicates() > 0)
        text += u", "_s + tr("%n there already or twice", nullptr, m_tree->duplicates());
    m_counts->setText(m_tree->count() > 0 ? text : QString());
    m_import->setText(checked > 0 ? tr("Import %n source(s)", nullptr, checked) : tr("Import"));
    m_import->setEnabled(checked > 0 && !m_busy);
}

QString OpmlDialog::placedIn(const QString &folder) const
{
    QString above = m_folder->currentText().trimmed();
    while (above.endsWith(u'/'))
        above.chop(1);
    return above.isEmpty() ? folder : folder.isEmpty() ? above : above + u'/' + folder;
}

void OpmlDialog::run()
{
    QList<Source> sources = m_tree->checked();
    for (Source &source : sources)
        source.folder = placedIn(source.folder);
    m_busy = true;
    m_message->clear();
    showCounts();
    whenDone(this, m_app.sources().addAll(sources), [this](const Result<QList<Source>> &added) { take(added); });
}

// What is being stored can't be called back any more, and its undo belongs to it.
void OpmlDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void OpmlDialog::take(const Result<QList<Source>> &added)
{
    m_busy = false;
    showCounts();
    if (!added) {
        m_message->showError(added.error());
        return;
    }
    Q_EMIT imported(*added);
    accept();
}

} // namespace oneul
