#include "engines/linediff.h"

#include <algorithm>
#include <vector>

#include <QStringList>

namespace oneul {

namespace {

constexpr qsizetype kMostCells = 4'000'000;

using Lines = QList<QStringView>;

Lines linesOf(const QString &text)
{
    return text.isEmpty() ? Lines() : QStringView(text).split(u'\n');
}

/// Lengths of the longest common sequences of what is left of both from each pair of lines on.
class Table final
{
public:
    Table(const Lines &before, const Lines &after)
        : m_width(after.size() + 1), m_cells(static_cast<size_t>((before.size() + 1) * m_width), 0)
    {
        for (qsizetype row = before.size() - 1; row >= 0; --row) {
            for (qsizetype column = after.size() - 1; column >= 0; --column)
                cell(row, column) = before.at(row) == after.at(column)
                                        ? at(row + 1, column + 1) + 1
                                        : std::max(at(row + 1, column), at(row, column + 1));
        }
    }

    [[nodiscard]] int at(qsizetype row, qsizetype column) const
    {
        return m_cells[static_cast<size_t>(row * m_width + column)];
    }

private:
    int &cell(qsizetype row, qsizetype column) { return m_cells[static_cast<size_t>(row * m_width + column)]; }

    qsizetype m_width;
    std::vector<int> m_cells;
};

QList<DiffLine> marked(const Lines &lines, DiffLine::Kind kind)
{
    QList<DiffLine> all;
    all.reserve(lines.size());
    for (const QStringView line : lines)
        all.append({kind, line.toString()});
    return all;
}

QList<DiffLine> middleDiff(const Lines &before, const Lines &after)
{
    using enum DiffLine::Kind;
    if (before.isEmpty() || after.isEmpty() || before.size() > kMostCells / after.size())
        return marked(before, Removed) + marked(after, Added);
    const Table table(before, after);
    QList<DiffLine> all;
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < before.size() && column < after.size()) {
        if (before.at(row) == after.at(column)) {
            all.append({Same, before.at(row++).toString()});
            ++column;
        } else if (table.at(row + 1, column) >= table.at(row, column + 1)) {
            all.append({Removed, before.at(row++).toString()});
        } else {
            all.append({Added, after.at(column++).toString()});
        }
    }
    return all + marked(before.sliced(row), Removed) + marked(after.sliced(column), Added);
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const Lines old = linesOf(before);
    const Lines fresh = linesOf(after);
    const qsizetype shorter = std::min(old.size(), fresh.size());
    qsizetype head = 0;
    while (head < shorter && old.at(head) == fresh.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old.at(old.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail))
        ++tail;
    return marked(old.first(head), DiffLine::Kind::Same)
           + middleDiff(old.sliced(head, old.size() - head - tail), fresh.sliced(head, fresh.size() - head - tail))
           + marked(old.last(tail), DiffLine::Kind::Same);
}

} // namespace oneul
