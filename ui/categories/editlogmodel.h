#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "base/clock.h"
#include "model/category.h"
#include "model/decision.h"

namespace oneul {

class Learning;

/// Who gave which article which category, newest first. Older lines are read as they are scrolled to.
class EditLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, Title, Before, After, ColumnCount };
    enum Role { ColorRole = Qt::UserRole, OriginRole };

    EditLogModel(Learning &learning, const Taxonomy &taxonomy, const Clock &clock, QObject *parent = nullptr);

    void readNewer(); ///< what was added at the top; the beginning where nothing is there yet
    void showTaxonomy(); ///< again, after it changed
    [[nodiscard]] const CategoryLogLine *lineAt(int row) const; ///< nullptr: none
    [[nodiscard]] bool isReading() const { return m_reading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void read(); ///< what was asked for is there
    void failed(const oneul::Error &error);

private:
    void prepend(const QList<CategoryLogLine> &newest);
    void append(const QList<CategoryLogLine> &older);
    [[nodiscard]] QVariant text(const CategoryLogLine &line, int column) const;
    [[nodiscard]] CategoryId categoryOf(const CategoryLogLine &line, int column) const;

    Learning &m_learning;
    const Taxonomy &m_taxonomy;
    const Clock &m_clock;
    QList<CategoryLogLine> m_lines;
    bool m_reading = false;
    bool m_again = false; ///< something was added while it was read
    bool m_more = false; ///< there are older ones
};

} // namespace oneul
