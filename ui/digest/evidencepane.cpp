#include "digest/evidencepane.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

#include "base/whendone.h"
#include "common/dialogbutton.h"
#include "common/iconbutton.h"
#include "common/icons.h"
#include "digest/claimcard.h"
#include "digest/passageview.h"
#include "engines/enginewords.h"
#include "service/app.h"
#include "service/engineservice.h"
#include "service/errortext.h"

namespace oneul {

using namespace Qt::StringLiterals;

EvidencePane::EvidencePane(App &app, Ask ask, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_ask(std::move(ask))
    , m_card(new ClaimCard)
    , m_passages(new PassageView)
    , m_about(new QTextBrowser)
    , m_tabs(new QTabWidget)
    , m_menu(dialogButton(tr("Se&ction"), u"sectionMenuButton"_s))
{
    setObjectName(u"evidencePane"_s);
    m_about->setObjectName(u"sectionAbout"_s);
    m_about->setAccessibleName(tr("About the section"));
    m_about->setOpenLinks(false);
    m_about->setFrameShape(QFrame::NoFrame);
    auto *sentence = new QWidget;
    auto *inner = new QVBoxLayout(sentence);
    inner->setContentsMargins(10, 10, 10, 8);
    inner->setSpacing(10);
    inner->addWidget(m_card);
    inner->addWidget(m_passages, 1);
    m_tabs->setObjectName(u"evidenceTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(sentence, tr("Evidence"));
    m_tabs->addTab(m_about, tr("Section"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_tabs, 1);
    connect(m_card, &ClaimCard::stepWanted, this, &EvidencePane::stepWanted);
    connect(m_card, &ClaimCard::reworded, this, [this](const QString &text) {
        if (m_claim)
            Q_EMIT reworded(*m_claim, text);
    });
    connect(m_passages, &PassageView::articleActivated, this, &EvidencePane::articleActivated);
    connect(m_passages, &PassageView::originalWanted, this, &EvidencePane::originalWanted);
    connect(m_about, &QTextBrowser::anchorClicked, this, &EvidencePane::onLink);
}

QWidget *EvidencePane::makeTop()
{
    auto *title = new QLabel(tr("Evidence"));
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    QToolButton *close = iconButton(u"close"_s, tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the evidence"));
    m_menu->setIcon(icon(u"engine"_s));
    connect(close, &QToolButton::clicked, this, &EvidencePane::closed);
    connect(m_menu, &QPushButton::clicked, this,
            [this] { Q_EMIT menuWanted(m_section, m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(10, 6, 6, 2);
    layout->addWidget(title, 1);
    layout->addWidget(m_menu);
    layout->addWidget(close);
    return top;
}

void EvidencePane::setEditable(bool editable)
{
    m_card->setEditable(editable);
    m_menu->setVisible(editable);
}

void EvidencePane::setDigests(const QList<Digest> &digests)
{
    const Section *before = sectionOf(m_digests, m_section);
    const Section *after = sectionOf(digests, m_section);
    const Digest *was = digestOf(m_digests, m_section);
    const Digest *is = digestOf(digests, m_section);
    const bool same = before != nullptr && after != nullptr && before->category == after->category
                      && was->day == is->day && was->kind == is->kind;
    const auto claim = m_claim;
    m_digests = digests;
    if (!same) {
        m_section = -1;
        m_claim.reset();
    } else if (claim && claimOf(digests, *claim) == nullptr) {
        m_claim.reset();
    }
    load();
}

void EvidencePane::showClaim(const ClaimAddress &address)
{
    if (claimOf(m_digests, address) == nullptr)
        return;
    const bool known = m_loaded && m_section == address.section;
    m_claim = address;
    m_section = address.section;
    m_tabs->setCurrentIndex(0);
    if (known)
        showEvidence();
    else
        load();
}

void EvidencePane::showSection(int section)
{
    if (sectionOf(m_digests, section) == nullptr)
        return;
    const bool known = m_loaded && m_section == section;
    if (m_section != section)
        m_claim.reset();
    m_section = section;
    m_tabs->setCurrentIndex(1);
    if (!known)
        load();
}

void EvidencePane::editClaim()
{
    m_tabs->setCurrentIndex(0);
    m_card->edit();
}

void EvidencePane::load()
{
    const int asked = ++m_generation;
    m_loaded = false;
    m_sources.clear();
    m_facts = {};
    const Section *section = sectionOf(m_digests, m_section);
    m_menu->setEnabled(section != nullptr);
    if (section != nullptr) {
        m_facts.section = *section;
        m_facts.fallback = fallbackOf(m_section);
    }
    showEvidence();
    showFacts();
    if (section == nullptr)
        return;
    whenDone(this, m_ask(m_section), [this, asked](const Result<QList<SourceText>> &found) {
        if (asked == m_generation)
            onSources(found);
    });
}

void EvidencePane::onSources(const Result<QList<SourceText>> &found)
{
    if (!found) {
        m_passages->clear(errorText(found.error()));
        return;
    }
    m_loaded = true;
    m_facts.checked = true;
    m_sources = *found;
    m_facts.unused = m_app.digestEdits().unused(m_facts.section.summary, m_sources);
    for (const DigestArticle &article : std::as_const(m_facts.section.articles)) {
        if (article.id > 0 && std::ranges::find(m_sources, article.id, &SourceText::id) == m_sources.end())
            m_facts.gone.append(article.id);
    }
    showEvidence();
    showFacts();
    const int asked = m_generation;
    whenDone(this, m_app.digestEdits().disagreementsOf(m_sources),
             [this, asked](const Result<QList<Disagreement>> &disagreements) {
                 if (asked == m_generation && disagreements)
                     onDisagreements(*disagreements);
             });
}

void EvidencePane::onDisagreements(const QList<Disagreement> &found)
{
    m_facts.disagreements = found;
    showFacts();
}

void EvidencePane::showEvidence()
{
    const Claim *claim = m_claim ? claimOf(m_digests, *m_claim) : nullptr;
    m_card->setClaim(claim);
    if (claim == nullptr || !m_loaded)
        m_passages->clear(claim == nullptr ? QString() : tr("Looking for the passage…"));
    else
        m_passages->showClaim(m_facts.section, *claim, m_app.digestEdits().passages(*claim, m_sources), m_sources);
}

void EvidencePane::showFacts()
{
    const int notices = noticesOf(m_facts);
    m_tabs->setTabText(1, notices > 0 ? tr("Section (%1)").arg(notices) : tr("Section"));
    const int position = m_about->verticalScrollBar()->value();
    m_about->setHtml(m_section < 0 ? QString() : sectionHtml(m_facts, palette()));
    m_about->verticalScrollBar()->setValue(position);
}

void EvidencePane::onLink(const QUrl &url)
{
    if (url.scheme() == u"article") {
        Q_EMIT articleActivated(url.path().toLongLong());
    } else if (url.scheme() == u"withheld") {
        m_facts.withheldUnfolded = !m_facts.withheldUnfolded;
        showFacts();
    }
}

QString EvidencePane::fallbackOf(int section) const
{
    const QString fallback = m_facts.section.summary.fallback;
    const Digest *digest = digestOf(m_digests, section);
    if (fallback.isEmpty() || digest == nullptr)
        return {};
    // A section that was written again may have been another profile's.
    const bool changed = digest->manifest.contains(u"madeFrom");
    const EngineProfile *profile = m_app.engines().find(digest->manifest.value(u"profile").toString());
    if (profile != nullptr && !changed)
        return fallbackText(fallback, *profile);
    const ErrorCode code = errorCodeFromName(fallback);
    return tr("The built-in engine wrote this section in a language model's place. %1")
        .arg(code == ErrorCode::NotFound ? tr("The model found nothing in the articles that they bear out.")
                                         : engineErrorText({code, {}}, {}));
}

void EvidencePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFacts();
}

} // namespace oneul
