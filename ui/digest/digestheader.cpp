#include "digest/digestheader.h"

#include <array>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "common/accessiblerole.h"
#include "common/dates.h"
#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "common/words.h"
#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastChoice = 110;

QString versionLabel(const DigestInfo &info)
{
    const QString time = QLocale().toString(info.createdAt.toLocalTime(), QLocale::ShortFormat);
    const QString origin =
        info.origin == u"import" ? DigestHeader::tr("imported %1").arg(time) : DigestHeader::tr("made %1").arg(time);
    return u"%1 · %2 · %3"_s.arg(kindLabel(info.kind), origin,
                                 DigestHeader::tr("%n article(s)", nullptr, info.articles));
}

QString factsOf(const QList<Digest> &digests)
{
    QStringList facts;
    for (const Digest &digest : digests) {
        qsizetype articles = 0;
        for (const Section &section : digest.sections)
            articles += section.articles.size();
        facts.append(u"%1: %2, %3"_s.arg(kindLabel(digest.kind),
                                         DigestHeader::tr("%n article(s)", nullptr, int(articles)),
                                         DigestHeader::tr("%n section(s)", nullptr, int(digest.sections.size()))));
    }
    return facts.join(u"  ·  "_s);
}

QHash<Support, int> countClaims(const QList<Digest> &digests)
{
    QHash<Support, int> counts;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            const Summary &summary = section.summary;
            for (const QList<Claim> *part : {&summary.themes, &summary.events, &summary.impact, &summary.conclusion}) {
                for (const Claim &claim : *part)
                    ++counts[claim.support];
            }
        }
    }
    return counts;
}

QString legendEntry(const QString &sign, const QColor &color, const QString &text)
{
    return u"<span style='color:%1'>%2</span> %3"_s.arg(color.name(), sign, text.toHtmlEscaped());
}

} // namespace

DigestHeader::DigestHeader(QWidget *parent)
    : QWidget(parent)
    , m_day(new QLabel)
    , m_facts(new ElidedLabel)
    , m_versions(new QComboBox)
    , m_make(new QPushButton)
    , m_makeWith(new QPushButton(tr("Make with…")))
    , m_history(new QPushButton(tr("Versions…")))
    , m_edit(new QPushButton(tr("Edit")))
    , m_export(new QPushButton(tr("Export…")))
{
    QFont font = m_day->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_day->setFont(font);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *&entry : m_legend) {
        entry = new QLabel;
        entry->setTextFormat(Qt::RichText);
        entry->setToolTip(tr("How far the cited articles bear the sentences out; a click on a sentence shows the "
                             "passage"));
    }
    nameChoice(m_versions, tr("Version"));
    m_versions->setToolTip(tr("Every digest of a day is kept: choose which one to show"));
    m_make->setObjectName(u"makeAgain"_s);
    m_history->setObjectName(u"digestHistory"_s);
    m_history->setToolTip(tr("What changed from version to version, and how to have one back"));
    m_edit->setObjectName(u"editDigest"_s);
    m_edit->setToolTip(tr("Write a report of your own on what the digests say"));
    m_makeWith->setToolTip(tr("Choose the engine, and see what it would use"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setMinimumWidth(kLeastChoice); // the header must not keep the window wide

    auto *top = new FlowLayout(6);
    top->addWidget(m_day);
    top->addStretch();
    top->addWidget(m_versions);
    top->addWidget(m_history);
    top->addWidget(m_make);
    top->addWidget(m_makeWith);
    top->addWidget(m_edit);
    top->addWidget(m_export);
    auto *bottom = new FlowLayout(14);
    bottom->addWidget(m_facts);
    bottom->addStretch();
    for (QLabel *entry : m_legend)
        bottom->addWidget(entry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 10);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(bottom);

    connect(m_make, &QPushButton::clicked, this, &DigestHeader::makeClicked);
    connect(m_makeWith, &QPushButton::clicked, this, &DigestHeader::makeWithClicked);
    connect(m_history, &QPushButton::clicked, this, &DigestHeader::historyClicked);
    connect(m_edit, &QPushButton::clicked, this, &DigestHeader::editClicked);
    connect(m_export, &QPushButton::clicked, this, &DigestHeader::exportClicked);
    connect(m_versions, &QComboBox::activated, this, [this](int index) {
        const QVariant id = m_versions->itemData(index);
        if (id.isValid())
            Q_EMIT versionChosen(id.toLongLong());
        else
            Q_EMIT newestChosen();
    });
    setMaking(false);
    setVersions({}, {});
    setDigests({});
}

void DigestHeader::setDay(const QDate &day, const QDate &today)
{
    m_day->setText(longDay(day, today));
}

void DigestHeader::setDigests(const QList<Digest> &digests)
{
    m_facts->setFullText(factsOf(digests));
    m_edit->setVisible(!digests.isEmpty());
    m_export->setVisible(!digests.isEmpty());
    m_make->setVisible(!digests.isEmpty());
    m_makeWith->setVisible(!digests.isEmpty());
    m_history->setVisible(!digests.isEmpty());
    m_claims = countClaims(digests);
    showLegend();
}

void DigestHeader::showLegend()
{
    const auto entry = [this](Support support, const QString &text) {
        return legendEntry(answerSign(support), answerColor(support, palette()), text);
    };
    const std::array<QString, 3> entries{
        entry(Support::Supported, tr("%n sentence(s) supported", nullptr, m_claims.value(Support::Supported))),
        entry(Support::Weak, tr("%n weakly", nullptr, m_claims.value(Support::Weak))),
        entry(Support::Unsupported, tr("%n not at all", nullptr, m_claims.value(Support::Unsupported)))};
    for (size_t i = 0; i < entries.size(); ++i) {
        m_legend.at(i)->setText(entries.at(i));
        m_legend.at(i)->setVisible(!m_claims.isEmpty());
    }
}

void DigestHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLegend();
}

void DigestHeader::setVersions(const QList<DigestInfo> &infos, std::optional<DigestId> current)
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    m_versions->addItem(tr("Newest version"));
    QHash<Kind, int> perKind;
    for (const DigestInfo &info : infos) {
        m_versions->addItem(versionLabel(info), info.id);
        ++perKind[info.kind];
    }
    m_versions->setCurrentIndex(current ? std::max(0, m_versions->findData(*current)) : 0);
    m_versions->setVisible(perKind.value(Kind::News) > 1 || perKind.value(Kind::Papers) > 1 || current);
}

void DigestHeader::setMaking(bool making)
{
    m_make->setEnabled(!making);
    m_makeWith->setEnabled(!making);
    m_make->setText(making ? tr("Being made…") : tr("Make again"));
}

} // namespace oneul
