#include "categories/rulepreview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

#include "base/whendone.h"
#include "categories/rulewords.h"
#include "common/dates.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/labelservice.h"
#include "service/ruleservice.h"

namespace oneul {

namespace {

enum Column { TitleColumn, ChangeColumn };

constexpr int kDebounceMs = 300; ///< somebody is typing

} // namespace

RulePreviewPane::RulePreviewPane(App &app, QWidget *parent)
    : QWidget(parent), m_app(app), m_text(new QLabel), m_list(new QTreeWidget)
{
    m_text->setObjectName(QStringLiteral("rulePreviewText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("rulePreviewList"));
    m_list->setAccessibleName(tr("What would change"));
    m_list->setHeaderLabels({tr("Article"), tr("Would become")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ChangeColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(ChangeColumn, 260);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(kDebounceMs);
    connect(&m_later, &QTimer::timeout, this, &RulePreviewPane::ask);
}

void RulePreviewPane::showRule(const Rule &rule)
{
    m_rule = rule;
    m_later.start();
}

void RulePreviewPane::clear(const QString &why)
{
    m_later.stop();
    if (m_running)
        m_running->cancel();
    m_running.reset();
    m_list->clear();
    m_text->setText(why);
}

void RulePreviewPane::ask()
{
    if (m_running)
        m_running->cancel();
    const Cancellation running;
    m_running = running;
    whenDone(this, m_app.rules().preview(m_rule, kDays, running), [this, running](const Result<RulePreview> &preview) {
        if (!running.isCancelled())
            fill(preview);
    });
}

void RulePreviewPane::fill(const Result<RulePreview> &preview)
{
    m_list->clear();
    if (!preview) {
        m_text->setText(errorText(preview.error()));
        return;
    }
    QString text = tr("Last %n day(s):", nullptr, kDays) + u' '
                   + tr("%L1 of %Ln article(s) fit, %L2 would change.", nullptr, preview->looked)
                         .arg(preview->fitting)
                         .arg(preview->changed);
    if (preview->keptByHand > 0)
        text += u' ' + tr("%Ln keep(s) its category, which was given by hand.", nullptr, preview->keptByHand);
    if (preview->changed > preview->effects.size())
        text += u' ' + tr("The newest %L1 are shown.").arg(preview->effects.size());
    m_text->setText(text);
    const QList<Label> labels = m_app.labels().list();
    for (const RuleEffect &effect : preview->effects) {
        QString change = actionsText(effect.changes, m_app.taxonomy(), labels);
        if (effect.changes.category)
            change = tr("%1 → %2").arg(categoryLabel(m_app.taxonomy().byId(effect.row.status.category)), change);
        auto *item = new QTreeWidgetItem(m_list, {effect.row.title, change});
        item->setToolTip(
            TitleColumn,
            QStringLiteral("%1\n%2, %3").arg(effect.row.title, effect.row.sourceName, fullDate(effect.row.published)));
        item->setToolTip(ChangeColumn, change);
    }
}

} // namespace oneul
