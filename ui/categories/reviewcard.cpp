#include "categories/reviewcard.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "categories/categoryicon.h"
#include "common/colors.h"
#include "common/dates.h"
#include "common/flowlayout.h"
#include "common/presskeys.h"
#include "common/uilanguage.h"

namespace oneul {

namespace {

constexpr int kSuggestions = 3;
constexpr int kSnippet = 700; ///< letters
constexpr int kButtonHeight = 48;

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ReviewCard::ReviewCard(const Taxonomy &taxonomy, QWidget *parent)
    : QFrame(parent)
    , m_taxonomy(taxonomy)
    , m_meta(wrapped(QStringLiteral("reviewMeta"), this))
    , m_title(wrapped(QStringLiteral("reviewTitle"), this))
    , m_text(wrapped(QStringLiteral("reviewText"), this))
    , m_answer(wrapped(QStringLiteral("reviewAnswer"), this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setForegroundRole(QPalette::PlaceholderText);
    m_answer->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    layout->addWidget(m_meta);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_answer);
    layout->addLayout(makeSuggestions());
    layout->addLayout(makeLinks());
}

QLayout *ReviewCard::makeSuggestions()
{
    auto *line = new FlowLayout(10);
    for (int place = 1; place <= kSuggestions; ++place) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("suggestion%1").arg(place));
        button->setMinimumHeight(kButtonHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        keepPressKeys(button);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT picked(suggestion(place)); });
        line->addWidget(button);
        m_buttons << button;
    }
    return line;
}

QLayout *ReviewCard::makeLinks()
{
    auto *line = new FlowLayout(6);
    const auto add = [&](const QString &name, const QString &text, auto signal) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus);
        keepPressKeys(button);
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
    };
    add(QStringLiteral("reviewOther"), tr("Another category… (E)"), &ReviewCard::otherWanted);
    add(QStringLiteral("reviewWhy"), tr("Why? (X)"), &ReviewCard::whyWanted);
    add(QStringLiteral("reviewOpen"), tr("Open original (V)"), &ReviewCard::openWanted);
    return line;
}

void ReviewCard::showItem(const ReviewItem &item, const QDateTime &now)
{
    m_suggestions = item.suggestions.mid(0, kSuggestions);
    m_meta->setText(item.row.sourceName + QStringLiteral(" · ") + relativeDate(item.row.published, now));
    m_title->setText(item.row.title);
    m_text->clear();
    m_text->setVisible(!item.row.titleOnly);
    showAnswer({});
    for (int place = 1; place <= kSuggestions; ++place) {
        QPushButton *button = m_buttons.at(place - 1);
        const CategoryId id = suggestion(place);
        button->setVisible(!id.isEmpty());
        if (id.isEmpty())
            continue;
        const Category &category = m_taxonomy.byId(id);
        const QString label = categoryLabel(category);
        button->setText(QStringLiteral("%1   %2").arg(place).arg(QString(label).replace(u'&', QStringLiteral("&&"))));
        button->setIcon(categoryIcon(QColor(category.color)));
        button->setAccessibleName(label);
        button->setToolTip(category.description);
    }
}

void ReviewCard::showText(const QString &text)
{
    const QString plain = text.simplified();
    m_text->setText(plain.size() > kSnippet ? plain.left(kSnippet).trimmed() + u'…' : plain);
    m_text->setVisible(!plain.isEmpty());
}

void ReviewCard::showAnswer(const QString &text)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
}

CategoryId ReviewCard::suggestion(int place) const
{
    return m_suggestions.value(place - 1);
}

void ReviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace oneul
