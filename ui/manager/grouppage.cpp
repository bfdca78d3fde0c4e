#include "manager/grouppage.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "common/colors.h"
#include "common/icons.h"
#include "manager/sourcewords.h"

namespace oneul {

namespace {

QPushButton *button(const QString &iconName, const QString &text)
{
    auto *made = new QPushButton(icon(iconName), text);
    made->setIconSize(QSize(16, 16));
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    made->setMinimumWidth(170);
    return made;
}

} // namespace

GroupPage::GroupPage(QWidget *parent)
    : QWidget(parent)
    , m_move(new QMenu(this))
    , m_interval(new QMenu(this))
    , m_title(new QLabel)
    , m_states(new QLabel)
    , m_articles(new QLabel)
    , m_pause(button(QStringLiteral("pause"), {}))
{
    setObjectName(QStringLiteral("groupPage"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_states->setTextFormat(Qt::RichText);
    m_states->setObjectName(QStringLiteral("groupStates"));
    QPushButton *refresh = button(QStringLiteral("refresh"), tr("Refresh"));
    QPushButton *move = button(QStringLiteral("folder"), tr("Move to"));
    QPushButton *interval = button(QStringLiteral("today"), tr("Interval"));
    QPushButton *remove = button(QStringLiteral("remove"), tr("Remove"));
    move->setMenu(m_move);
    interval->setMenu(m_interval);
    connect(refresh, &QPushButton::clicked, this, &GroupPage::refreshRequested);
    connect(remove, &QPushButton::clicked, this, &GroupPage::removeRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_allPaused); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 10);
    layout->setSpacing(8);
    for (QLabel *label : {m_title, m_states, m_articles})
        layout->addWidget(label);
    layout->addSpacing(6);
    for (QPushButton *each : {refresh, move, interval, m_pause, remove})
        layout->addWidget(each);
    layout->addStretch(1);
}

void GroupPage::show(const QString &title, const QList<Source> &sources, const QHash<SourceId, SourceCounts> &counts,
                     const QDateTime &now)
{
    QHash<Health, int> states;
    int articles = 0;
    int unread = 0;
    for (const Source &source : sources) {
        const SourceCounts own = counts.value(source.id);
        ++states[healthOf(source, own.articles, now)];
        articles += own.articles;
        unread += own.unread;
    }
    QStringList words;
    for (const Health health : kAllHealth) {
        if (states.value(health) > 0)
            words << QStringLiteral("<span style=\"color:%1\">%2 %3</span>")
                         .arg(healthColor(health, palette()).name(), QLocale().toString(states.value(health)),
                              healthName(health).toHtmlEscaped());
    }
    m_title->setText(title);
    m_states->setText(words.join(QStringLiteral(" · ")));
    m_articles->setText(
        tr("%1 articles, %2 of them unread").arg(QLocale().toString(articles), QLocale().toString(unread)));
    m_allPaused = !sources.isEmpty() && std::ranges::none_of(sources, &Source::enabled);
    m_pause->setText(m_allPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(m_allPaused ? QStringLiteral("resume") : QStringLiteral("pause")));
}

} // namespace oneul
