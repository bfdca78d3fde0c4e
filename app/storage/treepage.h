#pragma once

#include <optional>
#include <utility>

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

namespace oneul {

/// A database file page by page, past SQLite: for files whose schema SQLite can't read any more. Nobody else may have the
/// file open.
class PageFile final
{
public:
    static constexpr int kPageSize = 4096; ///< of every archive

    explicit PageFile(const QString &path);

    [[nodiscard]] quint32 count() const; ///< whole pages
    [[nodiscard]] QByteArray page(quint32 number); ///< the first is 1; empty: there is no such page
    bool write(quint32 number, const QByteArray &page);

private:
    QFile m_file;
};

/// One row as it is stored, as far as it lies in its page.
struct PageRecord {
    QList<quint64> types; ///< "serial types", one for each value
    QByteArray body; ///< the values one behind another; what went to overflow pages is missing

    [[nodiscard]] std::optional<QString> text(int column) const;
    [[nodiscard]] std::optional<qint64> number(int column) const;

private:
    [[nodiscard]] std::optional<QByteArray> value(int column) const;
};

/// A page of a table or an index. Whatever the bytes are, reading them stays within the page.
class TreePage final
{
public:
    enum class Kind { None = 0, IndexInterior = 2, TableInterior = 5, IndexLeaf = 10, TableLeaf = 13 };

    explicit TreePage(const QByteArray &page, bool isFirst = false);

    [[nodiscard]] Kind kind() const { return m_kind; } ///< None: no such page, or damaged
    [[nodiscard]] bool isTable() const { return m_kind == Kind::TableInterior || m_kind == Kind::TableLeaf; }
    [[nodiscard]] bool isLeaf() const { return m_kind == Kind::TableLeaf || m_kind == Kind::IndexLeaf; }
    [[nodiscard]] int cells() const { return m_cells; }
    [[nodiscard]] quint32 child(int cell) const; ///< of an interior page; the last is child(cells())
    [[nodiscard]] std::optional<qint64> key(int cell) const; ///< of a table
    [[nodiscard]] std::optional<PageRecord> record(int cell) const; ///< none in the interior of a table

private:
    [[nodiscard]] int cellAt(int cell) const;

    QByteArray m_page;
    int m_header = 0;
    Kind m_kind = Kind::None;
    int m_cells = 0;
};

/// The interior page of a table with these children, each with the largest key below it, in their order; "" : there are
/// fewer than two, or they don't fit.
[[nodiscard]] QByteArray interiorPage(const QList<std::pair<qint64, quint32>> &children);

} // namespace oneul
