#include "categories/similardialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTreeWidget>

#include "base/whendone.h"
#include "categories/categoryicon.h"
#include "categories/decisionwords.h"
#include "categories/unsure.h"
#include "common/emptystate.h"
#include "common/lettersize.h"
#include "common/uilanguage.h"
#include "service/errortext.h"
#include "service/learning.h"

namespace oneul {

namespace {

enum Column { TitleColumn, SourceColumn, LikenessColumn, CategoryColumn, ColumnCount };

constexpr int kIdRole = Qt::UserRole;
constexpr int kLikenessRole = Qt::UserRole + 1; ///< percent

} // namespace

SimilarDialog::SimilarDialog(Learning &learning, const Taxonomy &taxonomy, ArticleId article,
                             const CategoryId &category, QWidget *parent)
    : QDialog(parent)
    , m_learning(learning)
    , m_taxonomy(taxonomy)
    , m_article(article)
    , m_category(category)
    , m_text(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_least(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("similarDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Apply to similar articles"));
    m_text->setText(tr("These articles of the last 30 days are like the one that is in %1. Nothing that you decided "
                       "yourself is among them.")
                        .arg(categoryLabel(taxonomy.byId(category))));
    m_text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("similarList"));
    m_list->setAccessibleName(tr("Similar articles"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Title"), tr("Source"), tr("Likeness"), tr("Category now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_empty->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_hint);
    layout->addWidget(makeFoot());
    connect(m_list, &QTreeWidget::itemChanged, this, &SimilarDialog::showChosen);
    connect(m_slider, &QSlider::valueChanged, this, &SimilarDialog::chooseByLikeness);
    resizeForLetters(this, {820, 520});
    showChosen();
    load();
}

QWidget *SimilarDialog::makeFoot()
{
    m_slider->setObjectName(QStringLiteral("likeness"));
    m_slider->setAccessibleName(tr("How like they must be"));
    m_slider->setRange(0, 100);
    m_slider->setValue(kLike);
    m_slider->setMinimumWidth(160);
    m_least->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100%  ")));
    m_hint->setObjectName(QStringLiteral("similarHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("applySimilar"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SimilarDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("At least this like:"), foot));
    line->addWidget(m_slider);
    line->addWidget(m_least);
    line->addStretch(1);
    line->addWidget(buttons);
    return foot;
}

void SimilarDialog::load()
{
    whenDone(this, m_learning.similar(m_article, m_category), [this](const Result<QList<SimilarArticle>> &similar) {
        if (similar && !similar->isEmpty())
            return fill(*similar);
        m_list->hide();
        m_empty->show();
        if (similar)
            m_empty->set(QStringLiteral("check"), tr("Nothing else is like it"),
                         tr("All that is like it is there already, or you decided it yourself."));
        else
            m_empty->set(QStringLiteral("warning"), errorText(similar.error()));
    });
}

void SimilarDialog::fill(const QList<SimilarArticle> &similar)
{
    {
        const QSignalBlocker quiet(m_list);
        for (const SimilarArticle &one : similar)
            addItem(one);
    }
    for (const int column : {LikenessColumn, CategoryColumn})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(SourceColumn, 140);
    chooseByLikeness(m_slider->value());
}

void SimilarDialog::addItem(const SimilarArticle &similar)
{
    const Category &now = m_taxonomy.byId(similar.row.status.category);
    const QString category = isUnsure(similar.row.status) ? tr("Unsure") : categoryLabel(now);
    auto *item = new QTreeWidgetItem(
        m_list, {similar.row.title, similar.row.sourceName, percentText(similar.similarity), category});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(TitleColumn, Qt::Unchecked);
    item->setData(TitleColumn, kIdRole, similar.row.id);
    item->setData(TitleColumn, kLikenessRole, qRound(100 * similar.similarity));
    item->setToolTip(TitleColumn, similar.row.title);
    item->setTextAlignment(LikenessColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setIcon(CategoryColumn, categoryIcon(QColor(now.color)));
}

void SimilarDialog::chooseByLikeness(int percent)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            const bool isLike = item->data(TitleColumn, kLikenessRole).toInt() >= percent;
            item->setCheckState(TitleColumn, isLike ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    showChosen();
}

void SimilarDialog::showChosen()
{
    const auto count = static_cast<int>(chosen().size());
    m_least->setText(percentText(m_slider->value() / 100.0));
    m_apply->setText(tr("Move %n to %1", nullptr, count)
                         .arg(categoryName(m_taxonomy.byId(m_category)).replace(u'&', QStringLiteral("&&"))));
    m_apply->setEnabled(count > 0);
    const bool none = count == 0 && m_list->topLevelItemCount() > 0;
    m_hint->setVisible(none);
    m_hint->setText(none ? tr("None is as like it as that. Lower the mark, or check some yourself.") : QString());
}

QList<ArticleId> SimilarDialog::chosen() const
{
    QList<ArticleId> ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(TitleColumn) == Qt::Checked)
            ids << item->data(TitleColumn, kIdRole).toLongLong();
    }
    return ids;
}

void SimilarDialog::apply()
{
    const QList<ArticleId> ids = chosen();
    accept();
    Q_EMIT applied(ids, m_category);
}

} // namespace oneul
