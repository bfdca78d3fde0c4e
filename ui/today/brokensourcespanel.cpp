#include "today/brokensourcespanel.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/dates.h"
#include "common/presskeys.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 5;

QPushButton *rowButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    keepPressKeys(button);
    return button;
}

bool areSame(const QList<BrokenSource> &one, const QList<BrokenSource> &other)
{
    return std::ranges::equal(one, other, [](const BrokenSource &a, const BrokenSource &b) {
        return a.id == b.id && a.name == b.name && a.error == b.error && a.failures == b.failures;
    });
}

} // namespace

BrokenSourcesPanel::BrokenSourcesPanel(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"brokenSources"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

void BrokenSourcesPanel::setSources(const QList<BrokenSource> &sources, const QDateTime &now)
{
    // Who stands on a button keeps it while nothing is new.
    if (m_isFilled && areSame(m_sources, sources))
        return;
    m_isFilled = true;
    m_sources = sources;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const BrokenSource &source : sources.first(std::min<qsizetype>(sources.size(), kMost)))
        addRow(source, now);
    if (sources.size() > kMost)
        addMore(int(sources.size()) - kMost);
    if (sources.isEmpty()) {
        auto *fine = new QLabel(u"✓ "_s + tr("No source has problems."));
        fine->setWordWrap(true);
        m_rows->addWidget(fine);
    }
}

void BrokenSourcesPanel::addRow(const BrokenSource &source, const QDateTime &now)
{
    const QString since = source.since.isValid() ? relativeDate(source.since, now) : QString();
    QString text = errorText(source.name, source.error);
    if (source.failures > 1 && !since.isEmpty())
        text += u' ' + tr("%n failure(s) since %1.", nullptr, source.failures).arg(since);
    auto *what = new QLabel(text);
    what->setTextFormat(Qt::PlainText); // it may repeat what a server said
    what->setWordWrap(true);
    auto *fix = rowButton(tr("Fix…"), u"fixSource"_s);
    fix->setAccessibleName(tr("Fix %1").arg(source.name));
    fix->setToolTip(tr("Shows the source with its settings and what happened"));
    connect(fix, &QPushButton::clicked, this, [this, id = source.id] { Q_EMIT sourcesWanted({id}); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(what, 1);
    layout->addWidget(fix, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

void BrokenSourcesPanel::addMore(int more)
{
    auto *all = rowButton(tr("%n more…", nullptr, more), u"moreSources"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        QList<SourceId> ids;
        for (const BrokenSource &source : std::as_const(m_sources))
            ids.append(source.id);
        Q_EMIT sourcesWanted(ids);
    });
    m_rows->addWidget(all, 0, Qt::AlignLeft);
}

} // namespace oneul
