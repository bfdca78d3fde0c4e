#include "sources/itemcards.h"

#include <algorithm>

#include <QListWidget>
#include <QLocale>
#include <QPainter>

#include "common/badges.h"
#include "common/colors.h"
#include "common/mirrored.h"
#include "service/sourcepreview.h"

namespace oneul {

namespace {

enum Role { FactsRole = Qt::UserRole, SummaryRole, LackRole };
constexpr int kMargin = 8;
constexpr int kGap = 2;

QString dateOf(const ParsedItem &item)
{
    if (item.statedDay.isValid())
        return QLocale().toString(item.statedDay, QLocale::ShortFormat);
    return item.published.isValid() ? QLocale().toString(item.published.toLocalTime(), QLocale::ShortFormat)
                                    : QString();
}

QString factsOf(const ParsedItem &item)
{
    QStringList facts;
    if (const QString date = dateOf(item); !date.isEmpty())
        facts.append(date);
    if (!item.link.isEmpty())
        facts.append(item.link);
    QStringList names;
    for (const Author &author : item.authors)
        names.append(author.name);
    if (!names.isEmpty())
        facts.append(names.join(QStringLiteral(", ")));
    if (!item.categories.isEmpty())
        facts.append(item.categories.join(QStringLiteral(", ")));
    return facts.join(QStringLiteral(" · "));
}

/// Whether the items are meant to have dates: lists without any are right as they are.
bool wantsDates(const SourcePreview &preview)
{
    return std::ranges::any_of(preview.items, [](const ParsedItem &item) { return !dateOf(item).isEmpty(); })
           || std::ranges::any_of(preview.finds, [](const ExpressionFind &find) { return find.name == u"date"; });
}

/// What an item should have and has not.
QString lackOf(const ParsedItem &item, bool dates)
{
    QStringList lack;
    if (item.title.isEmpty())
        lack.append(ItemCardDelegate::tr("no title"));
    if (item.link.isEmpty())
        lack.append(ItemCardDelegate::tr("no link"));
    if (dates && dateOf(item).isEmpty())
        lack.append(ItemCardDelegate::tr("no date"));
    return lack.join(QStringLiteral(", "));
}

} // namespace

void ItemCardDelegate::fill(QListWidget *list, const SourcePreview &preview)
{
    const int row = list->currentRow();
    list->clear();
    const bool dates = wantsDates(preview);
    for (qsizetype i = 0; i < preview.items.size(); ++i) {
        const ParsedItem &item = preview.items.at(i);
        auto *entry = new QListWidgetItem(item.title, list);
        const QString summary = preview.summaries.value(i);
        entry->setData(FactsRole, factsOf(item));
        entry->setData(SummaryRole, summary);
        entry->setData(LackRole, lackOf(item, dates));
        QStringList said{item.title, lackOf(item, dates), factsOf(item), summary};
        said.removeAll(QString());
        entry->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
        entry->setToolTip(QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
                              .arg(item.title.toHtmlEscaped(), factsOf(item).toHtmlEscaped(), summary.toHtmlEscaped()));
    }
    list->setCurrentRow(row < list->count() ? row : -1);
}

QSize ItemCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(SummaryRole).toString().isEmpty() ? 2 : 3;
    return {120, lines * (option.fontMetrics.height() + kGap) + 2 * kMargin};
}

void ItemCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRowBackground(painter, row, selectionColor(option.palette, option.state.testFlag(QStyle::State_Active)));
    const QColor muted = mutedText(option.palette);
    QRect line(row.left() + kMargin, row.top() + kMargin - 1, row.width() - 2 * kMargin, option.fontMetrics.height());
    const auto draw = [&](const QRect &area, const QString &text, const QColor &color, const QFont &font) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(mirrored(option, area), Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString title = index.data().toString();
    draw(line, title.isEmpty() ? QStringLiteral("—") : title, option.palette.color(QPalette::Text), bold);
    line.translate(0, line.height() + kGap);
    QRect facts = line;
    if (const QString lack = index.data(LackRole).toString(); !lack.isEmpty()) {
        const int width = qMin(line.width() / 2, option.fontMetrics.horizontalAdvance(lack) + kMargin);
        draw(QRect(line.left(), line.top(), width, line.height()), lack, readable(QColor(0xc7821f), option.palette),
             option.font);
        facts.setLeft(line.left() + width);
    }
    draw(facts, index.data(FactsRole).toString(), muted, option.font);
    line.translate(0, line.height() + kGap);
    draw(line, index.data(SummaryRole).toString(), muted, option.font);
    painter->setPen(lineColor(option.palette));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}

} // namespace oneul
