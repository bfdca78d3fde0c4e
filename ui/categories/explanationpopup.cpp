#include "categories/explanationpopup.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "base/whendone.h"
#include "categories/categoryicon.h"
#include "categories/decisionwords.h"
#include "categories/evidencebars.h"
#include "categories/unsure.h"
#include "common/lettersize.h"
#include "common/popup.h"
#include "common/presskeys.h"
#include "common/uilanguage.h"
#include "service/errortext.h"
#include "service/learning.h"

namespace oneul {

namespace {

constexpr int kWidth = 540;
constexpr qsizetype kOthersShown = 3;
constexpr double kWorthNaming = 0.005; ///< what would be shown as "0%" isn't offered

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->hide();
    return label;
}

} // namespace

ExplanationPopup::ExplanationPopup(Learning &learning, const Taxonomy &taxonomy, const ArticleRow &row, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_learning(learning)
    , m_taxonomy(taxonomy)
    , m_row(row)
    , m_decided(new QLabel(this))
    , m_sureness(new QLabel(this))
    , m_heading(heading(tr("What spoke for and against"), this))
    , m_bars(new EvidenceBars(taxonomy, this))
    , m_othersHeading(heading(tr("It could also be"), this))
    , m_others(new QVBoxLayout)
{
    setObjectName(QStringLiteral("explanation"));
    setAttribute(Qt::WA_DeleteOnClose);
    framePopup(this);
    setWindowTitle(tr("Why this category?"));
    setFocusPolicy(Qt::StrongFocus);
    m_sureness->setObjectName(QStringLiteral("sureness"));
    m_sureness->setWordWrap(true);
    m_decided->setObjectName(QStringLiteral("decidedBy"));
    m_decided->setWordWrap(true);
    m_bars->hide();
    m_others->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_decided);
    layout->addWidget(m_sureness);
    layout->addWidget(m_heading);
    layout->addWidget(m_bars);
    layout->addWidget(m_othersHeading);
    layout->addLayout(m_others);
    layout->addWidget(makeFoot());
    setFixedWidth(forLetters(*this, kWidth));
    load();
}

QWidget *ExplanationPopup::makeHead()
{
    const Category &category = m_taxonomy.byId(m_row.status.category);
    auto *title = new QLabel(categoryLabel(category), this);
    title->setTextFormat(Qt::PlainText);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *dot = new QLabel(this);
    dot->setPixmap(categoryIcon(QColor(category.color)).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(dot);
    line->addWidget(title, 1);
    return head;
}

QWidget *ExplanationPopup::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 6, 0, 0);
    const auto add = [&](const QString &name, const QString &text, auto signal) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(name);
        button->setAutoDefault(false);
        keepPressKeys(button);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept();
            Q_EMIT(this->*signal)();
        });
        line->addWidget(button);
    };
    add(QStringLiteral("explanationRule"), tr("Make a rule from this…"), &ExplanationPopup::ruleWanted);
    add(QStringLiteral("explanationSimilar"), tr("Apply to similar…"), &ExplanationPopup::similarWanted);
    line->addStretch(1);
    return foot;
}

void ExplanationPopup::load()
{
    m_decided->setText(originSentence(m_row.status.categoryOrigin));
    whenDone(this, m_learning.explain(m_row.id), [this](const Result<Explanation> &explanation) {
        if (explanation)
            showExplanation(*explanation);
        else
            say(errorText(explanation.error()));
        place();
    });
}

void ExplanationPopup::say(const QString &text)
{
    m_sureness->setText(text);
}

void ExplanationPopup::showExplanation(const Explanation &explanation)
{
    const Decision &decision = explanation.decision;
    const QString likeliest = categoryLabel(m_taxonomy.byId(decision.likeliest));
    const bool isAnswered = explanation.origin != CategoryOrigin::Model;
    const bool isWaiting = decision.unsure && !isAnswered && isUnsure(m_row.status);
    m_decided->setText(isWaiting ? tr("The classifier is unsure, so it waits for your answer.")
                                 : originSentence(explanation.origin));
    // What somebody else decided, the classifier may see otherwise.
    if (decision.remembered)
        say(tr("It remembers that you gave this title or address its category."));
    else if (isAnswered || isWaiting)
        say(tr("The classifier says: %1 (%2)").arg(likeliest, sureness(decision)));
    else
        say(sureness(decision));
    m_bars->setEvidence(explanation.evidence);
    m_bars->setVisible(!explanation.evidence.isEmpty());
    m_heading->setVisible(!explanation.evidence.isEmpty());
    showOthers(decision);
}

void ExplanationPopup::showOthers(const Decision &decision)
{
    QList<CategoryId> ids = decision.scores.keys();
    ids.removeAll(m_taxonomy.byId(m_row.status.category).id);
    ids.removeIf([&](const CategoryId &id) { return id == kOthers || decision.scores.value(id) < kWorthNaming; });
    std::ranges::stable_sort(ids, [&](const CategoryId &a, const CategoryId &b) {
        return decision.scores.value(a) > decision.scores.value(b);
    });
    ids = ids.mid(0, kOthersShown);
    m_othersHeading->setVisible(!ids.isEmpty());
    for (const CategoryId &id : ids) {
        const Category &category = m_taxonomy.byId(id);
        const QString label = categoryLabel(category).replace(u'&', QStringLiteral("&&"));
        auto *button = new QPushButton(tr("Make it %1", "a category").arg(label) + QStringLiteral("   ")
                                           + percentText(decision.scores.value(id)),
                                       this);
        button->setObjectName(QStringLiteral("makeIt"));
        button->setProperty("category", id);
        button->setIcon(categoryIcon(QColor(category.color)));
        button->setAutoDefault(false);
        keepPressKeys(button);
        connect(button, &QPushButton::clicked, this, [this, id] {
            accept();
            Q_EMIT categoryPicked(id);
        });
        m_others->addWidget(button, 0, Qt::AlignLeft);
        button->show(); // what is hidden takes no place when the popup is measured
    }
}

void ExplanationPopup::showAt(const QPoint &globalPos)
{
    m_at = globalPos;
    place();
    show();
    setFocus(Qt::PopupFocusReason); // else Escape is still the list's
}

/// It grows once the explanation is there.
void ExplanationPopup::place()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width())); // adjustSize() makes nothing higher than most of a screen
    placePopup(this, m_at);
}

} // namespace oneul
