#pragma once

#include <functional>
#include <optional>
#include <utility>

#include <QAbstractTableModel>
#include <QCache>

#include "articles/listdifference.h"
#include "base/clock.h"
#include "model/article.h"
#include "model/category.h"

namespace oneul {

/// The articles of a list: the ids of all of them in their order, and the rows of those that were looked at last. What
/// has no row yet is blank. A new list replaces all; when the same list is read again, only what differs comes and goes,
/// so that selection and scroll position stay.
class ArticleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unread, Star, Title, Category, Source, Date, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        ReadRole,
        StarredRole,
        CategoryLabelRole,
        CategoryColorRole,
        SourceRole,
        DateRole,
        LabelsRole, ///< QList<Label>
        NoteRole, ///< whether the analyst wrote a note
        StoryRole, ///< "3 sources" where several tell the same story; "" otherwise
        LoadedRole
    };

    ArticleModel(const Taxonomy &taxonomy, const Clock &clock, QObject *parent = nullptr);

    void setList(const QList<ArticleId> &ids, const QList<ArticleRow> &rows = {});
    /// Made of ids() as they are now.
    void apply(const ListDifference &difference);
    /// Those rows that are on screen or are about to be. wanted() is emitted when some of them are missing.
    void want(int first, int last);
    /// The ids whose rows are missing, the most urgent first.
    [[nodiscard]] QList<ArticleId> missing() const;
    /// Rows that were asked for; those of the ids that have none are gone from the archive and stay blank.
    void keep(const QList<ArticleId> &asked, const QList<ArticleRow> &rows);
    void setLabels(const QList<Label> &labels); ///< all there are
    /// What a row shows of an article beyond what is in it, for screen readers.
    void setCardText(std::function<QString(ArticleId)> text) { m_cardText = std::move(text); }
    /// The row of this article is kept whatever happens; 0: none.
    void setCurrent(ArticleId id);

    [[nodiscard]] const QList<ArticleId> &ids() const { return m_ids; }
    [[nodiscard]] ArticleId idAt(int row) const;
    [[nodiscard]] int placeOf(ArticleId id) const; ///< -1: not in the list; looks through it
    [[nodiscard]] const ArticleRow *rowAt(int row) const { return rowById(idAt(row)); } ///< nullptr: not there yet
    [[nodiscard]] const ArticleRow *rowById(ArticleId id) const; ///< good until rows are added
    [[nodiscard]] bool isApplying() const { return m_applying; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void wanted();
    void kept(); ///< rows came or changed
    void aboutToApply();
    void applied();

private:
    void replace(const ListDifference::Gap &gap);
    void add(const ArticleRow &row);
    [[nodiscard]] QVariant text(const ArticleRow &row, int column) const;
    [[nodiscard]] QString categoryText(const ArticleRow &row) const;
    [[nodiscard]] QString toolTip(const ArticleRow &row, int column) const;
    [[nodiscard]] QString description(const ArticleRow &row) const;
    [[nodiscard]] static QString sourcesText(const ArticleRow &row);
    [[nodiscard]] QList<Label> labelsOf(const ArticleRow &row) const;

    const Taxonomy &m_taxonomy;
    const Clock &m_clock;
    QList<Label> m_labels;
    std::function<QString(ArticleId)> m_cardText;
    // While a difference is applied, from the end to the beginning, the list is m_ids up to m_split and from there on
    // m_next from m_from on: nothing is ever moved. Else it is m_ids.
    QList<ArticleId> m_ids;
    QList<ArticleId> m_next;
    qsizetype m_split = 0;
    qsizetype m_from = 0;
    QCache<ArticleId, ArticleRow> m_rows;
    std::optional<ArticleRow> m_current;
    ArticleId m_currentId = 0;
    int m_wantFirst = 0;
    int m_wantLast = -1;
    bool m_applying = false;
};

} // namespace oneul
