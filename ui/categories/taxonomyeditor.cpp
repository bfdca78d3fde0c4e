#include "categories/taxonomyeditor.h"

#include <algorithm>
#include <numeric>

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>

#include "base/whendone.h"
#include "categories/categorycolors.h"
#include "categories/mergedialog.h"
#include "categories/splitdialog.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomyfiles.h"
#include "categories/taxonomyform.h"
#include "categories/taxonomyhistory.h"
#include "categories/taxonomylist.h"
#include "categories/taxonomywords.h"
#include "common/dialogbutton.h"
#include "common/dialogkeys.h"
#include "common/lettersize.h"
#include "service/app.h"
#include "service/taxonomyservice.h"

namespace oneul {

TaxonomyEditor::TaxonomyEditor(App &app, TaxonomyChanges &changes, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_changes(changes)
    , m_files(new TaxonomyFiles(changes, this))
    , m_tabs(new QTabWidget)
    , m_list(new TaxonomyList)
    , m_form(new TaxonomyForm(app.taxonomy()))
    , m_history(new TaxonomyHistory(changes))
    , m_message(new QLabel)
    , m_showArchived(new QCheckBox(tr("Show arc&hived ones")))
    , m_add(dialogButton(tr("&Add"), QStringLiteral("addCategory")))
    , m_merge(dialogButton(tr("Mer&ge…"), QStringLiteral("mergeCategories")))
    , m_split(dialogButton(tr("S&plit…"), QStringLiteral("splitCategory")))
    , m_archive(dialogButton(tr("Ar&chive"), QStringLiteral("archiveCategory")))
    , m_import(dialogButton(tr("&Import…"), QStringLiteral("importCategories")))
    , m_export(dialogButton(tr("E&xport…"), QStringLiteral("exportCategories")))
{
    setObjectName(QStringLiteral("taxonomyEditor"));
    setWindowTitle(tr("Categories"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeCategories(), tr("Categories"));
    m_tabs->addTab(m_history, tr("Changes"));
    m_message->setObjectName(QStringLiteral("taxonomyMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
    resizeForLetters(this, {980, 660});
    addUndoKeys(this, m_changes.undoStack());
    connectAll();
    follow();
    m_list->setFocus();
}

QWidget *TaxonomyEditor::makeCategories()
{
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(makeLeft());
    panes->addWidget(makeForm());
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    return panes;
}

QWidget *TaxonomyEditor::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 6, 10, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_showArchived);
    layout->addWidget(makeButtons());
    m_showArchived->setObjectName(QStringLiteral("showArchived"));
    m_list->setToolTip(tr("Drag, or Alt+Up and Alt+Down, to change the order"));
    return left;
}

QWidget *TaxonomyEditor::makeButtons()
{
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    const QList<QPushButton *> all{m_add, m_merge, m_split, m_archive, m_import, m_export};
    for (int place = 0; place < all.size(); ++place)
        layout->addWidget(all.at(place), place / 3, place % 3);
    return grid;
}

QWidget *TaxonomyEditor::makeForm()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_form);
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    area->setMinimumWidth(420);
    return area;
}

void TaxonomyEditor::connectAll()
{
    connect(&m_app.taxonomies(), &TaxonomyService::changed, this, &TaxonomyEditor::follow);
    connect(&m_changes, &TaxonomyChanges::failed, this, [this](const Error &error) { say(taxonomyErrorText(error)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history)
            m_history->reload();
    });
    connect(m_files, &TaxonomyFiles::said, this, &TaxonomyEditor::say);
    connect(m_list, &TaxonomyList::chosen, this, &TaxonomyEditor::showChosen);
    connect(m_list, &TaxonomyList::reordered, this, &TaxonomyEditor::reorder);
    connect(m_form, &TaxonomyForm::edited, this, &TaxonomyEditor::keep);
    connect(m_showArchived, &QCheckBox::toggled, m_list, &TaxonomyList::showArchived);
    connect(m_add, &QPushButton::clicked, this, &TaxonomyEditor::add);
    connect(m_merge, &QPushButton::clicked, this, &TaxonomyEditor::merge);
    connect(m_split, &QPushButton::clicked, this, &TaxonomyEditor::split);
    connect(m_archive, &QPushButton::clicked, this, &TaxonomyEditor::toggleArchived);
    connect(m_import, &QPushButton::clicked, m_files, &TaxonomyFiles::chooseImport);
    connect(m_export, &QPushButton::clicked, m_files, &TaxonomyFiles::chooseExport);
}

void TaxonomyEditor::follow()
{
    m_list->fill(m_app.taxonomy());
    if (m_tabs->currentWidget() == m_history)
        m_history->reload();
    loadCounts();
}

void TaxonomyEditor::loadCounts()
{
    whenDone(this, m_app.taxonomies().articlesPerCategory(), [this](const Result<QHash<CategoryId, int>> &counts) {
        if (counts)
            m_list->setArticles(*counts);
        else
            say(taxonomyErrorText(counts.error()));
    });
}

void TaxonomyEditor::showChosen()
{
    enable();
    const CategoryId id = m_list->current();
    if (id.isEmpty())
        return; // a new one is being made
    if (id != m_form->id())
        m_form->commit();
    m_form->setCategory(m_app.taxonomy().byId(id));
}

void TaxonomyEditor::enable()
{
    const QList<CategoryId> chosen = m_list->selected();
    const bool others = chosen.contains(kOthers);
    const Category &current = m_app.taxonomy().byId(m_list->current());
    const bool one = chosen.size() == 1 && !others;
    m_merge->setEnabled(!chosen.isEmpty() && !others);
    m_split->setEnabled(one);
    m_archive->setEnabled(one);
    m_archive->setText(one && current.archived ? tr("Re&open") : tr("Ar&chive"));
}

void TaxonomyEditor::add()
{
    m_form->commit();
    m_list->chooseNone();
    Category draft;
    draft.color = leastUsedColor(m_app.taxonomy());
    m_form->startNew(draft);
    say(tr("Give the new category a name."));
}

void TaxonomyEditor::keep(const Category &category)
{
    const bool fresh = category.id.isEmpty();
    const auto change = fresh ? m_changes.add(category) : m_changes.edit(category);
    whenDone(this, change, [this, fresh, id = category.id](const Result<TaxonomyVersion> &version) {
        if (m_form->id() != id) // another one is shown by now
            return report(version);
        say({});
        const CategoryId made = fresh && version ? version->operation.categories.value(0) : id;
        m_form->setOutcome(version ? QString() : taxonomyErrorText(version.error()), made);
        if (fresh && version)
            m_list->choose(made);
    });
}

void TaxonomyEditor::merge()
{
    m_form->commit();
    const QList<CategoryId> from = m_list->selected();
    whenDone(
        this, m_app.taxonomies().articlesPerCategory(), [this, from](const Result<QHash<CategoryId, int>> &counts) {
            if (!counts)
                return say(taxonomyErrorText(counts.error()));
            const int articles = std::accumulate(
                from.cbegin(), from.cend(), 0, [&](int sum, const CategoryId &id) { return sum + counts->value(id); });
            auto *dialog = new MergeDialog(m_changes, from, articles, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void TaxonomyEditor::split()
{
    m_form->commit();
    auto *dialog = new SplitDialog(m_app, m_changes, m_app.taxonomy().byId(m_list->current()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TaxonomyEditor::toggleArchived()
{
    const Category &category = m_app.taxonomy().byId(m_list->current());
    whenDone(this, m_changes.setArchived(category.id, !category.archived),
             [this](const Result<TaxonomyVersion> &version) { report(version); });
}

void TaxonomyEditor::reorder(const QList<CategoryId> &order)
{
    whenDone(this, m_changes.reorder(order), [this](const Result<TaxonomyVersion> &version) {
        report(version);
        if (!version)
            m_list->fill(m_app.taxonomy()); // back as it was
    });
}

void TaxonomyEditor::report(const Result<TaxonomyVersion> &version)
{
    say(version ? QString() : taxonomyErrorText(version.error()));
}

void TaxonomyEditor::say(const QString &text)
{
    m_message->setText(text);
}

void TaxonomyEditor::done(int result)
{
    m_form->commit();
    QDialog::done(result);
}

} // namespace oneul
