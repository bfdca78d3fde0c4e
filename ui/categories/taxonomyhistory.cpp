#include "categories/taxonomyhistory.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include "base/whendone.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomywords.h"
#include "common/colors.h"
#include "common/dates.h"
#include "service/taxonomyservice.h"

namespace oneul {

namespace {

enum Column { WhenColumn, WhatColumn, ArticlesColumn };

constexpr int kMost = 200; ///< what is older is kept, and told on the charts

} // namespace

TaxonomyHistory::TaxonomyHistory(TaxonomyChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
    , m_undo(new QPushButton(tr("&Take back")))
{
    setUpList();
    m_message->setObjectName(QStringLiteral("changeMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoChange"));
    m_undo->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_message, 1);
    bottom->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TaxonomyHistory::enable);
    connect(m_undo, &QPushButton::clicked, this, &TaxonomyHistory::takeBack);
    enable();
}

void TaxonomyHistory::setUpList()
{
    m_list->setObjectName(QStringLiteral("changeList"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Articles moved")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(WhenColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ArticlesColumn, QHeaderView::ResizeToContents);
    m_list->headerItem()->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void TaxonomyHistory::reload()
{
    whenDone(this, m_changes.service().versions(kMost), [this](const Result<QList<TaxonomyVersion>> &versions) {
        if (!versions)
            return say(taxonomyErrorText(versions.error()));
        m_versions = *versions;
        fill();
    });
}

QString TaxonomyHistory::textOf(const TaxonomyVersion &version) const
{
    if (version.operation.what != TaxonomyOperation::What::Undo)
        return changeText(version);
    const auto undone = std::ranges::find(m_versions, version.undoes, &TaxonomyVersion::id);
    return undone != m_versions.cend() ? takenBackText(textOf(*undone)) : changeText(version);
}

void TaxonomyHistory::fill()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const TaxonomyVersion &version : std::as_const(m_versions)) {
        const QString text = textOf(version);
        const QString moved = version.relabelled > 0 ? QLocale().toString(version.relabelled) : QString();
        auto *item = new QTreeWidgetItem(
            m_list, {fullDate(version.at), version.undone ? tr("%1 (taken back)").arg(text) : text, moved});
        item->setToolTip(WhatColumn, item->text(WhatColumn));
        item->setTextAlignment(ArticlesColumn, Qt::AlignRight | Qt::AlignVCenter);
        for (const int column : {WhenColumn, WhatColumn, ArticlesColumn}) {
            if (version.undone || column == WhenColumn)
                item->setForeground(column, mutedText(palette()));
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::max(0, row)));
    enable();
}

const TaxonomyVersion *TaxonomyHistory::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

void TaxonomyHistory::enable()
{
    const TaxonomyVersion *version = current();
    const bool undo = version != nullptr && version->operation.what == TaxonomyOperation::What::Undo;
    m_undo->setText(undo ? tr("Do it &again") : tr("&Take back"));
    m_undo->setEnabled(version != nullptr && !version->undone
                       && version->operation.what != TaxonomyOperation::What::Start);
}

void TaxonomyHistory::takeBack()
{
    if (current() == nullptr)
        return;
    whenDone(this, m_changes.takeBack(current()->id, textOf(*current())),
             [this](const Result<TaxonomyVersion> &version) {
                 if (!version)
                     say(taxonomyErrorText(version.error()));
                 else
                     say(version->relabelled > 0 ? tr("%Ln article(s) went back.", nullptr, version->relabelled)
                                                 : QString());
             });
}

void TaxonomyHistory::say(const QString &text)
{
    m_message->setText(text);
}

} // namespace oneul
