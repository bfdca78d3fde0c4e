#include "digest/claimcard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "common/colors.h"
#include "common/dialogbutton.h"
#include "common/iconbutton.h"
#include "digest/claimeditor.h"
#include "digest/claimwords.h"
#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

ClaimCard::ClaimCard(QWidget *parent)
    : QWidget(parent)
    , m_badge(new QLabel)
    , m_text(new QLabel)
    , m_verdict(new QLabel)
    , m_edit(dialogButton(tr("Edit &by hand"), u"editClaim"_s))
    , m_previous(iconButton(u"previous"_s, tr("Previous sentence (K)")))
    , m_next(iconButton(u"next"_s, tr("Next sentence (J)")))
    , m_editor(new ClaimEditor)
{
    m_badge->setObjectName(u"claimBadge"_s);
    m_text->setObjectName(u"claimSentence"_s);
    m_verdict->setObjectName(u"claimVerdict"_s);
    for (QLabel *label : {m_text, m_verdict}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setTextFormat(Qt::PlainText);
    }
    m_badge->setTextFormat(Qt::RichText);
    m_badge->setWordWrap(true);
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_badge, 1);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_edit);
    bottom->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addWidget(m_editor);
    layout->addWidget(m_verdict);
    layout->addLayout(bottom);
    connect(m_edit, &QPushButton::clicked, this, &ClaimCard::edit);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_editor, &ClaimEditor::cancelled, this, [this] {
        m_typed.remove(m_claim.text);
        setEditing(false);
    });
    connect(m_editor, &ClaimEditor::removed, this, [this] {
        setEditing(false);
        Q_EMIT reworded({});
    });
    connect(m_editor, &ClaimEditor::saved, this, [this](const QString &text) {
        keepTyped(); // it may turn out that it can't be stored
        setEditing(false);
        Q_EMIT reworded(text);
    });
    setEditing(false);
    setClaim(nullptr);
}

void ClaimCard::setEditable(bool editable)
{
    m_editable = editable;
    setEditing(false);
}

void ClaimCard::setClaim(const Claim *claim)
{
    // What is typed must not be lost because the digest was loaded again.
    if (isEditing() && claim != nullptr && claim->text == m_claim.text)
        return;
    if (isEditing())
        keepTyped();
    if (claim != nullptr) // it is stored
        m_typed.removeIf([claim](const auto &entry) { return entry.value().simplified() == claim->text; });
    m_any = claim != nullptr;
    m_claim = m_any ? *claim : Claim();
    setEditing(false);
    render();
}

bool ClaimCard::isEditing() const
{
    return !m_editor->isHidden();
}

void ClaimCard::edit()
{
    if (!m_any || !m_editable)
        return;
    setEditing(true);
    m_editor->start(m_claim.shown(), m_typed.value(m_claim.text, m_claim.shown()));
}

void ClaimCard::keepTyped()
{
    const QString typed = m_editor->typed();
    if (m_any && typed.simplified() != m_claim.shown().simplified())
        m_typed.insert(m_claim.text, typed);
}

void ClaimCard::setEditing(bool editing)
{
    m_editor->setVisible(editing);
    m_text->setVisible(!editing);
    m_verdict->setVisible(!editing);
    m_edit->setVisible(!editing && m_editable && m_any);
}

void ClaimCard::render()
{
    m_previous->setVisible(m_any);
    m_next->setVisible(m_any);
    if (!m_any) {
        m_badge->clear();
        m_text->setText(tr("Click a sentence, or go to one with J and K, to see what bears it out."));
        m_verdict->clear();
        return;
    }
    m_badge->setText(u"<b style='color:%1'>%2</b>"_s.arg(answerColor(m_claim.support, palette()).name(),
                                                         claimBadge(m_claim).toHtmlEscaped()));
    m_text->setText(m_claim.translated.isEmpty()
                        ? m_claim.text
                        : u"%1\n%2"_s.arg(m_claim.translated, tr("Translated from: %1").arg(m_claim.text)));
    m_verdict->setText(claimVerdict(m_claim));
}

void ClaimCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace oneul
