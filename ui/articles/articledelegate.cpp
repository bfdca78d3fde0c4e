#include "articles/articledelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "articles/articlemodel.h"
#include "articles/magazinecard.h"
#include "articles/markedtext.h"
#include "articles/previewcache.h"
#include "articles/snippetcache.h"
#include "common/badges.h"
#include "common/colors.h"
#include "common/icons.h"
#include "common/mirrored.h"

namespace oneul {

namespace {

constexpr int kSide = 12;
constexpr int kDot = 8;
constexpr int kStar = 15;
constexpr int kGap = 4; ///< between title and the line below
constexpr int kCellSide = 6; ///< beside a cell's text
constexpr int kChipGap = 5; ///< between two chips

int lineHeight(const QFontMetrics &metrics)
{
    return metrics.ascent() + metrics.descent();
}

QFont metaFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    small.setWeight(QFont::Normal);
    return small;
}

QFont titleFont(const QFont &font, bool read)
{
    QFont bold = font;
    bold.setWeight(read ? QFont::Normal : QFont::Bold);
    return bold;
}

QColor titleColor(const QPalette &palette, bool read)
{
    const QColor text = palette.color(QPalette::Text);
    return read ? blend(text, palette.color(QPalette::Base), 0.78) : text;
}

/// The title broken into one or two lines, the second elided.
QList<MarkedText> titleLines(const MarkedText &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(title.text) <= width)
        return {title};
    QTextLayout layout(title.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int second = line.textLength();
    layout.endLayout();
    MarkedText rest = title.mid(second);
    const QString elided = metrics.elidedText(rest.text, Qt::ElideRight, width);
    if (elided != rest.text) {
        rest = rest.mid(0, elided.size() - 1);
        rest.text = elided;
    }
    return {title.mid(0, second), rest};
}

void paintStar(QPainter *painter, const QRect &area)
{
    const QRect star(area.left() + (area.width() - kStar) / 2, area.top() + (area.height() - kStar) / 2, kStar, kStar);
    icon(QStringLiteral("starred"), QColor(0xe0a526)).paint(painter, star);
}

/// Where the category's chip may stand in the line below a title.
QRect categoryArea(const QRect &line)
{
    return {line.right() - line.width() / 2, line.top(), line.width() / 2 + 1, line.height()};
}

QColor rowColor(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return selectionColor(option.palette, option.state.testFlag(QStyle::State_Active));
    return option.palette.color(QPalette::Base);
}

} // namespace

/// How a card is laid out: titles from the top of `area` on, then a passage, then a line of small things.
struct ArticleDelegate::CardLayout {
    QFont font; ///< of the title
    QList<MarkedText> title; ///< its lines
    int line = 0; ///< the height of one
    QStringList text; ///< its lines, of a magazine
    int passage = 0; ///< the height of the passage or text, 0: none
    bool isStarred = false;
    QRect area;
    QRect meta;
};

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (!m_compact)
        return {60, lineHeight(option.fontMetrics) + m_padding * 3 / 2};
    const QFontMetrics meta(metaFont(option.font));
    int passage = hasPassages() ? lineHeight(meta) + kGap : 0;
    if (hasTexts())
        passage = kMagazineLines * lineHeight(meta) + kGap;
    return {120, 2 * lineHeight(option.fontMetrics) + lineHeight(meta) + passage + m_padding * 3};
}

bool ArticleDelegate::hasPassages() const
{
    return m_snippets != nullptr && m_snippets->isActive();
}

bool ArticleDelegate::hasTexts() const
{
    return m_compact && m_magazine && m_previews != nullptr;
}

const ArticlePreview *ArticleDelegate::previewOf(const QModelIndex &index) const
{
    return hasTexts() ? m_previews->find(index.data(ArticleModel::IdRole).toLongLong()) : nullptr;
}

/// What was found in an article says more of it than its beginning does.
QStringList ArticleDelegate::textLines(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    if (hasPassages() && !passageOf(index).text.isEmpty())
        return {};
    const ArticlePreview *preview = previewOf(index);
    return preview == nullptr ? QStringList() : cardLines(preview->text, metaFont(option.font), width);
}

QString ArticleDelegate::sourceLine(const QModelIndex &index) const
{
    const ArticlePreview *preview = previewOf(index);
    return preview != nullptr && preview->sources.size() > 1 ? preview->sources.join(QStringLiteral(", "))
                                                             : index.data(ArticleModel::SourceRole).toString();
}

QString ArticleDelegate::cardText(ArticleId id) const
{
    const Snippet *snippet = m_compact && hasPassages() ? m_snippets->find(id) : nullptr;
    const ArticlePreview *preview = hasTexts() ? m_previews->find(id) : nullptr;
    QStringList parts;
    if (preview != nullptr && preview->sources.size() > 1)
        parts = preview->sources;
    if (snippet != nullptr && !snippet->text.isEmpty())
        parts.append(snippet->text);
    else if (preview != nullptr)
        parts.append(preview->text);
    return parts.join(QStringLiteral(", "));
}

MarkedText ArticleDelegate::titleOf(const QModelIndex &index) const
{
    MarkedText title{index.data().toString(), {}};
    if (hasPassages()) {
        if (const Snippet *snippet = m_snippets->find(index.data(ArticleModel::IdRole).toLongLong()))
            title.marks = snippet->titleMarks;
    }
    return title;
}

MarkedText ArticleDelegate::passageOf(const QModelIndex &index) const
{
    const Snippet *snippet = m_snippets->find(index.data(ArticleModel::IdRole).toLongLong());
    return snippet == nullptr ? MarkedText() : MarkedText{snippet->text, snippet->marks};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, rowColor(option));
    const QColor line = blend(lineColor(option.palette), option.palette.color(QPalette::Base), 0.7);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    if (!index.data(ArticleModel::LoadedRole).toBool())
        paintBlank(painter, option, index);
    else if (m_compact)
        paintCard(painter, option, index);
    else
        paintCell(painter, option, index);
    painter->restore();
}

/// The right end of what the category's chip leaves of the line below a title, or of a title's own cell.
QRect ArticleDelegate::storyArea(const QStyleOptionViewItem &option, const QModelIndex &index, QRect area)
{
    const QString text = index.data(ArticleModel::StoryRole).toString();
    if (text.isEmpty())
        return {};
    const QRect place(area.center().x(), area.top(), area.right() - area.center().x() + 1, area.height());
    return chipRect(option.font, place, text, Qt::AlignRight);
}

QRect ArticleDelegate::storyRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ArticleModel::Title || !index.data(ArticleModel::LoadedRole).toBool())
        return {};
    if (!m_compact)
        return mirrored(option, storyArea(option, index, option.rect.adjusted(kCellSide, 0, -kCellSide, 0)));
    QRect area = layoutCard(option, index).meta;
    const QString category = index.data(ArticleModel::CategoryLabelRole).toString();
    area.setRight(chipRect(option.font, categoryArea(area), category, Qt::AlignRight).left() - kChipGap);
    return mirrored(option, storyArea(option, index, area));
}

/// How many sources tell the story. What is left of `area`.
QRect ArticleDelegate::paintStory(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  QRect area)
{
    const QRect place = storyArea(option, index, area);
    if (place.isEmpty())
        return area;
    painter->setFont(option.font);
    paintChip(painter, mirrored(option, place), index.data(ArticleModel::StoryRole).toString(),
              mutedText(option.palette), option.palette);
    area.setRight(place.left() - kChipGap);
    return area;
}

/// Chips of the labels at the right end; what has no room is counted. What is left of `area`.
QRect ArticleDelegate::paintLabels(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   QRect area)
{
    constexpr int kMost = 3;
    constexpr int kWidest = 96;
    const auto labels = index.data(ArticleModel::LabelsRole).value<QList<Label>>();
    const int room = area.width() / 2;
    const int end = area.right();
    painter->setFont(option.font);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const int left = room - (end - area.right());
        const bool isFull = i == kMost || left < kWidest / 2;
        const QString text = isFull ? u'+' + QString::number(labels.size() - i) : labels.at(i).name;
        const QColor color = isFull ? mutedText(option.palette) : QColor(labels.at(i).color);
        const QRect place(area.right() - kWidest + 1, area.top(), kWidest, area.height());
        const QRect used = chipRect(option.font, place, text, Qt::AlignRight);
        paintChip(painter, mirrored(option, used), text, color, option.palette);
        area.setRight(used.left() - kChipGap);
        if (isFull)
            break;
    }
    return area;
}

/// A row that is on its way: a bar where its title will stand.
void ArticleDelegate::paintBlank(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != ArticleModel::Title)
        return;
    const int height = option.fontMetrics.xHeight();
    const int left = option.rect.left() + (m_compact ? kSide + kDot + 8 : 6);
    const int width = option.rect.width() / 2;
    const int top = m_compact ? option.rect.top() + 12 + height / 2 : option.rect.center().y() - height / 2;
    painter->fillRect(mirrored(option, {left, top, width, height}),
                      blend(lineColor(option.palette), option.palette.color(QPalette::Base), 0.5));
}

/// One line of title or two: the whole stands in the middle of the row.
ArticleDelegate::CardLayout ArticleDelegate::layoutCard(const QStyleOptionViewItem &option,
                                                        const QModelIndex &index) const
{
    CardLayout card;
    card.isStarred = index.data(ArticleModel::StarredRole).toBool();
    card.font = titleFont(option.font, index.data(ArticleModel::ReadRole).toBool());
    card.line = lineHeight(QFontMetrics(card.font));
    const QRect area = option.rect.adjusted(kSide + kDot + 8, 0, -kSide, 0);
    card.title = titleLines(titleOf(index), card.font, area.width() - (card.isStarred ? kStar + 6 : 0));
    const int meta = lineHeight(QFontMetrics(metaFont(option.font))) + 2;
    card.passage = hasPassages() ? meta - 2 + kGap : 0;
    card.text = textLines(option, index, area.width());
    if (!card.text.isEmpty())
        card.passage = static_cast<int>(card.text.size()) * (meta - 2) + kGap;
    const int titles = static_cast<int>(card.title.size()) * card.line;
    const int height = titles + card.passage + kGap + meta;
    card.area = area.adjusted(0, (area.height() - height) / 2, 0, 0);
    card.meta = QRect(area.left(), card.area.top() + titles + card.passage + kGap, area.width(), meta);
    return card;
}

void ArticleDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool read = index.data(ArticleModel::ReadRole).toBool();
    const CardLayout card = layoutCard(option, index);
    const QFontMetrics metrics(card.font);
    int top = card.area.top();
    if (!read)
        paintDot(painter, mirrored(option, {option.rect.left() + kSide, top, kDot, card.line}), kDot,
                 option.palette.color(QPalette::Highlight));
    if (card.isStarred)
        paintStar(painter, mirrored(option, {card.area.right() - kStar, top, kStar, card.line}));
    painter->setFont(card.font);
    painter->setPen(titleColor(option.palette, read));
    for (const MarkedText &text : card.title) {
        const int left = textStart(option, card.area, metrics.horizontalAdvance(text.text));
        paintMarked(painter, {left, top + metrics.ascent()}, text, option.palette);
        top += card.line;
    }
    if (card.passage > 0)
        paintTexts(painter, option, index, card, top + kGap);
    paintMeta(painter, option, index, card.meta);
}

/// The beginning of the article's text, or the passage that a search found in it.
void ArticleDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const CardLayout &card, int top) const
{
    painter->setFont(metaFont(option.font));
    painter->setPen(blend(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 0.8));
    const QFontMetrics small(painter->font());
    int baseline = top + small.ascent();
    if (card.text.isEmpty()) {
        const MarkedText passage = passageOf(index).fitted(small, card.area.width());
        const int left = textStart(option, card.area, small.horizontalAdvance(passage.text));
        paintMarked(painter, {left, baseline}, passage, option.palette);
        return;
    }
    for (const QString &line : card.text) {
        painter->drawText(textStart(option, card.area, small.horizontalAdvance(line)), baseline, line);
        baseline += lineHeight(small);
    }
}

void ArticleDelegate::paintMeta(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                QRect area) const
{
    const QFont font = metaFont(option.font);
    const QFontMetrics metrics(font);
    painter->setFont(option.font);
    const QString chip = index.data(ArticleModel::CategoryLabelRole).toString();
    const QRect used = chipRect(option.font, categoryArea(area), chip, Qt::AlignRight);
    paintChip(painter, mirrored(option, used), chip, index.data(ArticleModel::CategoryColorRole).value<QColor>(),
              option.palette);
    area.setRight(used.left() - kChipGap);
    area = paintLabels(painter, option, index, paintStory(painter, option, index, area));
    painter->setFont(font);
    painter->setPen(mutedText(option.palette));
    const QString date = QStringLiteral(" · ") + index.data(ArticleModel::DateRole).toString();
    const int room = area.width() - metrics.horizontalAdvance(date);
    const QString source = metrics.elidedText(sourceLine(index), Qt::ElideRight, room);
    painter->drawText(mirrored(option, area), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, source + date);
}

void ArticleDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool read = index.data(ArticleModel::ReadRole).toBool();
    QRect area = option.rect.adjusted(kCellSide, 0, -kCellSide, 0);
    painter->setFont(option.font);
    switch (index.column()) {
    case ArticleModel::Unread:
        if (!read)
            paintDot(painter, option.rect, kDot, option.palette.color(QPalette::Highlight));
        return;
    case ArticleModel::Star:
        if (index.data(ArticleModel::StarredRole).toBool())
            paintStar(painter, option.rect);
        return;
    case ArticleModel::Category:
        paintChip(painter, area, index.data().toString(), index.data(ArticleModel::CategoryColorRole).value<QColor>(),
                  option.palette);
        return;
    case ArticleModel::Title:
        area = paintLabels(painter, option, index, paintStory(painter, option, index, area));
        painter->setFont(titleFont(option.font, read));
        painter->setPen(titleColor(option.palette, read));
        break;
    default:
        painter->setPen(mutedText(option.palette));
        break;
    }
    const QFontMetrics metrics = painter->fontMetrics();
    const MarkedText whole =
        index.column() == ArticleModel::Title ? titleOf(index) : MarkedText{index.data().toString(), {}};
    const MarkedText text = whole.fitted(metrics, area.width());
    const int baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    const int left = textStart(option, area, metrics.horizontalAdvance(text.text));
    paintMarked(painter, {left, baseline}, text, option.palette);
}

} // namespace oneul
