#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include "articles/liststyle.h"
#include "model/types.h"

namespace oneul {

class PreviewCache;
class SnippetCache;
struct ArticlePreview;
struct MarkedText;

/// Draws the rows of the list: in a wide list one cell per column; in a narrow one the title on up to two lines
/// and a line with source, date and category below, for results of a search the passage that was found between them.
/// A magazine has the beginning of the text there, and names who tells the story.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSnippets(SnippetCache *snippets) { m_snippets = snippets; } ///< outlives this; nullptr: none
    void setPreviews(PreviewCache *previews) { m_previews = previews; } ///< outlives this; nullptr: none
    void setMagazine(bool magazine) { m_magazine = magazine; } ///< cards with texts, where there are cards
    void setDensity(Density density) { m_padding = rowPadding(density); }
    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a card says of an article beyond its row: the passage or the text, and who tells the story.
    [[nodiscard]] QString cardText(ArticleId id) const;
    /// Where it draws how many sources tell the story, in a cell whose place is option.rect; empty: it doesn't.
    [[nodiscard]] QRect storyRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct CardLayout;

    [[nodiscard]] CardLayout layoutCard(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] static QRect storyArea(const QStyleOptionViewItem &option, const QModelIndex &index, QRect area);
    static QRect paintStory(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            QRect area);
    static QRect paintLabels(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             QRect area);
    void paintBlank(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMeta(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect area) const;

    [[nodiscard]] bool hasPassages() const;
    [[nodiscard]] bool hasTexts() const;
    [[nodiscard]] const ArticlePreview *previewOf(const QModelIndex &index) const; ///< nullptr: none, or not yet
    [[nodiscard]] QStringList textLines(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    [[nodiscard]] QString sourceLine(const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const CardLayout &card, int top) const;
    [[nodiscard]] MarkedText titleOf(const QModelIndex &index) const;
    [[nodiscard]] MarkedText passageOf(const QModelIndex &index) const;

    SnippetCache *m_snippets = nullptr;
    PreviewCache *m_previews = nullptr;
    int m_padding = rowPadding(Density::Normal);
    bool m_magazine = false;
    bool m_compact = false;
};

} // namespace oneul
