#include "categories/splitdialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "base/whendone.h"
#include "categories/categorycolors.h"
#include "categories/splittree.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomywords.h"
#include "common/emptystate.h"
#include "common/lettersize.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/taxonomyservice.h"

namespace oneul {

namespace {

constexpr int kFewest = 2;
constexpr int kMost = 8;

} // namespace

SplitDialog::SplitDialog(App &app, TaxonomyChanges &changes, const Category &category, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_changes(changes)
    , m_category(category)
    , m_count(new QSpinBox)
    , m_tree(new SplitTree)
    , m_empty(new EmptyState)
    , m_target(new QComboBox)
    , m_move(new QPushButton(tr("&Move")))
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("splitDialog"));
    setWindowTitle(tr("Split %1").arg(categoryName(category)));
    m_message->setObjectName(QStringLiteral("splitMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeTop());
    m_empty->hide();
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(makeMove());
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    resizeForLetters(this, {760, 560});
    connect(m_count, &QSpinBox::valueChanged, this, &SplitDialog::propose);
    connect(m_tree, &SplitTree::edited, this, &SplitDialog::follow);
    connect(m_tree, &SplitTree::selectedChanged, this, [this] { m_move->setEnabled(m_tree->hasSelected()); });
    connect(m_move, &QPushButton::clicked, this, [this] { m_tree->moveSelected(m_target->currentIndex()); });
    propose();
    m_tree->setFocus();
}

QLayout *SplitDialog::makeTop()
{
    m_count->setObjectName(QStringLiteral("splitCount"));
    m_count->setRange(kFewest, kMost);
    m_count->setKeyboardTracking(false);
    auto *label = new QLabel(tr("&Number of parts:"));
    label->setBuddy(m_count);
    auto *hint = new QLabel(tr("Double click or F2 renames a part; articles can be dragged."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_count);
    row->addWidget(hint, 1);
    return row;
}

QLayout *SplitDialog::makeMove()
{
    m_target->setObjectName(QStringLiteral("splitTarget"));
    m_target->setMinimumContentsLength(24);
    m_move->setObjectName(QStringLiteral("splitMove"));
    m_move->setAutoDefault(false);
    m_move->setEnabled(false);
    auto *label = new QLabel(tr("The chosen articles &go to:"));
    label->setBuddy(m_target);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_target);
    row->addWidget(m_move);
    row->addStretch(1);
    return row;
}

QWidget *SplitDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_split = buttons->addButton(tr("&Split"), QDialogButtonBox::ActionRole);
    m_split->setObjectName(QStringLiteral("splitNow"));
    m_split->setAutoDefault(false);
    connect(m_split, &QPushButton::clicked, this, &SplitDialog::split);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void SplitDialog::propose()
{
    const int asked = ++m_asked;
    m_split->setEnabled(false);
    say(tr("Looking for what the articles have in common…"));
    const auto proposed = m_app.taxonomies().proposeSplit(m_category.id, m_count->value());
    whenDone(this, proposed, [this, asked](const Result<QList<SplitPart>> &parts) {
        if (asked != m_asked)
            return;
        if (parts)
            showParts(*parts);
        else
            showNone(parts.error());
    });
}

/// Nothing to split: said where the parts would stand.
void SplitDialog::showNone(const Error &error)
{
    const bool tooFew = error.code == ErrorCode::InvalidArgument;
    say({});
    m_tree->hide();
    m_empty->show();
    m_target->setEnabled(false);
    m_move->setEnabled(false);
    if (tooFew)
        m_empty->set(QStringLiteral("category"), tr("There are too few articles to propose parts"),
                     tr("Ten are needed. Give this category more articles first; or add a category by hand and give it "
                        "those that belong there."));
    else
        m_empty->set(QStringLiteral("warning"), taxonomyErrorText(error));
}

void SplitDialog::say(const QString &text)
{
    m_message->setText(text);
}

void SplitDialog::showParts(const QList<SplitPart> &proposed)
{
    QList<SplitPart> parts = proposed;
    QList<Category> all = m_app.taxonomy().categories();
    QList<ArticleId> articles;
    for (SplitPart &part : parts) {
        if (part.category.color.isEmpty() || part.category.color == m_category.color)
            part.category.color = leastUsedColor(Taxonomy(all));
        if (part.category.emoji.isEmpty())
            part.category.emoji = m_category.emoji;
        all << part.category;
        articles << part.articles;
    }
    m_empty->hide();
    m_tree->show();
    m_target->setEnabled(true);
    m_tree->fill(categoryName(m_category), parts);
    loadTitles(articles);
}

void SplitDialog::loadTitles(const QList<ArticleId> &articles)
{
    whenDone(this, m_app.articles().rowsById(articles), [this, asked = m_asked](const Result<QList<ArticleRow>> &rows) {
        if (asked != m_asked)
            return; // other parts are on their way
        if (!rows)
            return say(taxonomyErrorText(rows.error()));
        QHash<ArticleId, QString> titles;
        for (const ArticleRow &row : *rows)
            titles.insert(row.id, row.title);
        m_tree->setTitles(titles);
    });
}

void SplitDialog::follow()
{
    const int target = m_target->currentIndex();
    m_target->clear();
    m_target->addItems(m_tree->groupNames());
    m_target->setCurrentIndex(target < 0 ? 0 : target);
    const QString problem = m_tree->problem();
    say(problem);
    m_split->setEnabled(problem.isEmpty());
}

void SplitDialog::split()
{
    m_split->setEnabled(false);
    whenDone(this, m_changes.split(m_category.id, m_tree->parts()), [this](const Result<TaxonomyVersion> &version) {
        if (version)
            return accept();
        say(taxonomyErrorText(version.error()));
        m_split->setEnabled(true);
    });
}

} // namespace oneul
