#include "categories/evidencebars.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "categories/decisionwords.h"
#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/uilanguage.h"
#include "common/words.h"

namespace oneul {

namespace {

constexpr int kGap = 8;
constexpr int kBar = 8;
constexpr int kWidth = 420;
constexpr double kLeast = 0.03; ///< of the strongest: what is weaker decides nothing, and its bar would be none

QString textOf(const Evidence &evidence)
{
    return evidence.what == Evidence::What::Kind ? kindLabel(kindFromName(evidence.text)) : evidence.text;
}

} // namespace

EvidenceBars::EvidenceBars(const Taxonomy &taxonomy, QWidget *parent) : QWidget(parent), m_taxonomy(taxonomy)
{
    setObjectName(QStringLiteral("evidence"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
}

void EvidenceBars::setEvidence(const QList<Evidence> &evidence)
{
    m_evidence = evidence;
    m_most = 0;
    for (const Evidence &one : evidence)
        m_most = std::max(m_most, std::abs(one.weight));
    m_evidence.removeIf([this](const Evidence &one) { return std::abs(one.weight) < kLeast * m_most; });
    QStringList lines;
    for (const Evidence &one : std::as_const(m_evidence))
        lines << line(one);
    setAccessibleName(tr("What spoke for and against"));
    setAccessibleParts(this, lines);
    updateGeometry();
    update();
}

QString EvidenceBars::line(const Evidence &evidence) const
{
    const QString category = categoryName(m_taxonomy.byId(evidence.category));
    const QString text = evidence.weight < 0 ? tr("%1 “%2” against %3", "evidence") : tr("%1 “%2” for %3", "evidence");
    return text.arg(evidenceName(evidence.what), textOf(evidence), category);
}

int EvidenceBars::rowHeight() const
{
    return fontMetrics().ascent() + fontMetrics().descent() + 8;
}

QSize EvidenceBars::sizeHint() const
{
    return {kWidth, rowHeight() * static_cast<int>(m_evidence.size())};
}

void EvidenceBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    QRect row(0, 0, width(), rowHeight());
    for (const Evidence &evidence : std::as_const(m_evidence)) {
        paintLine(painter, row, evidence);
        row.translate(0, row.height());
    }
}

void EvidenceBars::paintLine(QPainter &painter, const QRect &row, const Evidence &evidence) const
{
    const auto place = [this, &row](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), row, logical);
    };
    const QRect text(row.left(), row.top(), row.width() * 2 / 5, row.height());
    const QRect bar(text.right() + kGap, row.top(), row.width() / 5, row.height());
    const QRect category(bar.right() + kGap, row.top(), row.right() - bar.right() - kGap, row.height());
    const QFontMetrics metrics = painter.fontMetrics();
    const QString what = evidenceName(evidence.what) + u' ';
    painter.setPen(mutedText(palette()));
    painter.drawText(place(text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, what);
    const QRect rest = text.adjusted(metrics.horizontalAdvance(what) + 2, 0, 0, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place(rest), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(textOf(evidence), Qt::ElideRight, rest.width()));
    paintBar(painter, place(bar), evidence);
    const QString name = categoryLabel(m_taxonomy.byId(evidence.category));
    const QString side = evidence.weight < 0 ? tr("against %1") : tr("for %1");
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place(category), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(side.arg(name), Qt::ElideRight, category.width()));
}

/// From the middle to the right: for; to the left, hatched: against.
void EvidenceBars::paintBar(QPainter &painter, const QRect &area, const Evidence &evidence) const
{
    const int middle = area.left() + area.width() / 3;
    const bool against = evidence.weight < 0;
    const int room = against ? middle - area.left() : area.right() - middle;
    const double part = m_most > 0 ? std::abs(evidence.weight) / m_most : 0;
    const int length = std::max(2, static_cast<int>(part * room));
    const int top = area.top() + (area.height() - kBar) / 2;
    const QRect bar(against ? middle - length : middle, top, length, kBar);
    const QColor color = readable(QColor(m_taxonomy.byId(evidence.category).color), palette());
    painter.setPen(against ? QPen(color, 1) : QPen(Qt::NoPen));
    painter.setBrush(against ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(lineColor(palette()));
    painter.drawLine(middle, area.top() + 3, middle, area.bottom() - 3);
}

bool EvidenceBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / rowHeight();
    if (row >= 0 && row < m_evidence.size())
        QToolTip::showText(help->globalPos(), line(m_evidence.at(row)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace oneul
