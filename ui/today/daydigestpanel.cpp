#include "today/daydigestpanel.h"

#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStringList>

#include "common/colors.h"
#include "common/focuslead.h"
#include "common/icons.h"
#include "common/presskeys.h"
#include "common/words.h"
#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrappedLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *panelButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    keepPressKeys(button);
    return button;
}

int usedCategories(const DayFacts &facts)
{
    int used = 0;
    for (const int count : facts.counts)
        used += count > 0 ? 1 : 0;
    return used;
}

} // namespace

DayDigestPanel::DayDigestPanel(QWidget *parent)
    : QWidget(parent)
    , m_counts(wrappedLabel(u"dayCounts"_s))
    , m_digests(wrappedLabel(u"dayDigests"_s))
    , m_badges(wrappedLabel(u"dayBadges"_s))
    , m_go(panelButton(u"dayGo"_s))
    , m_open(panelButton(u"dayOpen"_s))
    , m_compare(panelButton(u"dayCompare"_s))
{
    QFont font = m_go->font();
    font.setWeight(QFont::DemiBold);
    m_go->setFont(font);
    m_open->setText(tr("Open the digest"));
    m_compare->setText(tr("Compare with the day before"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_counts, m_digests, m_badges})
        layout->addWidget(label);
    layout->addSpacing(4);
    layout->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, [this] {
        switch (step()) {
        case Step::Refresh:
            return Q_EMIT refreshClicked();
        case Step::Make:
        case Step::MakeAgain:
            return Q_EMIT makeClicked();
        case Step::Open:
            return Q_EMIT openClicked();
        }
    });
    connect(m_open, &QPushButton::clicked, this, &DayDigestPanel::openClicked);
    connect(m_compare, &QPushButton::clicked, this, &DayDigestPanel::compareClicked);
    leadFocus(this, m_go); // no proxy: it is not there yet, or off while the digest is being made
    showFacts();
}

void DayDigestPanel::setFacts(const DayFacts &facts)
{
    m_facts = facts;
    showFacts();
}

void DayDigestPanel::setBadges(const QHash<Support, int> &sentences)
{
    m_sentences = sentences;
    showFacts();
}

void DayDigestPanel::setMaking(bool making)
{
    if (m_making == making)
        return;
    m_making = making;
    showFacts();
}

DayDigestPanel::Step DayDigestPanel::step() const
{
    if (m_facts.digests.isEmpty())
        return m_facts.articles > 0 ? Step::Make : Step::Refresh;
    return m_facts.sinceDigest > 0 ? Step::MakeAgain : Step::Open;
}

void DayDigestPanel::showFacts()
{
    showCounts();
    showDigests();
    switch (step()) {
    case Step::Refresh:
        m_go->setText(tr("Refresh the sources"));
        m_go->setIcon(icon(u"refresh"_s));
        break;
    case Step::Make:
        m_go->setText(tr("Make the digest"));
        m_go->setIcon(icon(u"digest"_s));
        break;
    case Step::MakeAgain:
        m_go->setText(tr("Make it again: %n new article(s)", "the digest", m_facts.sinceDigest));
        m_go->setIcon(icon(u"digest"_s));
        break;
    case Step::Open:
        m_go->setText(tr("Open the digest"));
        m_go->setIcon(icon(u"digest"_s));
        break;
    }
    if (m_making)
        m_go->setText(tr("The digest is being made…"));
    m_go->setEnabled(!m_making);
    m_go->setVisible(m_facts.day.isValid());
    m_open->setVisible(step() == Step::MakeAgain);
    m_compare->setVisible(m_facts.articles > 0 || !m_facts.digests.isEmpty());
    restyle();
}

void DayDigestPanel::showCounts()
{
    if (!m_facts.day.isValid()) // nothing is known yet, and so nothing is said
        return m_counts->clear();
    if (m_facts.articles == 0)
        return m_counts->setText(tr("No articles of this day yet."));
    QStringList parts{tr("%Ln article(s)", nullptr, m_facts.articles),
                      tr("%Ln category(s)", nullptr, usedCategories(m_facts)),
                      tr("%Ln unread", nullptr, m_facts.unread)};
    int before = 0;
    for (const int count : std::as_const(m_facts.before))
        before += count;
    if (const int more = m_facts.articles - before; before > 0 && more > 0)
        parts << tr("%Ln more than the day before", nullptr, more);
    else if (before > 0 && more < 0)
        parts << tr("%Ln fewer than the day before", nullptr, -more);
    else if (before > 0)
        parts << tr("as many as the day before");
    m_counts->setText(parts.join(u" · "_s));
}

void DayDigestPanel::showDigests()
{
    QStringList lines;
    for (const DigestInfo &info : std::as_const(m_facts.digests)) {
        const QString made = QLocale().toString(info.createdAt.toLocalTime(), QLocale::ShortFormat);
        lines << tr("%1: %2, %3 · %4", "kind: sections, articles · when it was made")
                     .arg(kindLabel(info.kind), tr("%Ln section(s)", nullptr, info.sections),
                          tr("%Ln article(s)", nullptr, info.articles), made);
    }
    if (lines.isEmpty() && m_facts.articles > 0)
        lines << tr("No digest for this day yet. It sums up each category, with its sources.");
    m_digests->setText(lines.join(u'\n'));
    m_digests->setVisible(!lines.isEmpty());
    QStringList badges;
    for (const Support support : {Support::Supported, Support::Weak, Support::Unsupported}) {
        if (const int count = m_sentences.value(support); count > 0)
            badges << u"%1 %2 %3"_s.arg(answerSign(support), QLocale().toString(count), answerBadge(support));
    }
    m_badges->setText(tr("Sentences: %1").arg(badges.join(u" · "_s)));
    m_badges->setVisible(!badges.isEmpty() && !m_facts.digests.isEmpty());
}

void DayDigestPanel::restyle()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mutedText(palette()));
    for (QLabel *label : {m_digests, m_badges})
        label->setPalette(colors);
}

void DayDigestPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace oneul
