#include "storage/treepage.h"

#include <algorithm>
#include <utility>

#include <QtEndian>

namespace oneul {

// https://www.sqlite.org/fileformat2.html#b_tree_pages
namespace {

constexpr int kFileHeader = 100;
constexpr int kMostColumns = 200;

struct Varint {
    quint64 value = 0;
    int end = 0; ///< where the next one begins; 0: it is cut off
};

Varint varintAt(const QByteArray &bytes, qsizetype at)
{
    Varint number;
    for (int i = 0; i < 9; ++i, ++at) {
        if (at < 0 || at >= bytes.size())
            return {};
        const auto byte = quint8(bytes.at(at));
        number.value = i == 8 ? number.value << 8 | byte : number.value << 7 | (byte & 0x7fU);
        if (byte < 0x80 || i == 8) {
            number.end = int(at) + 1;
            return number;
        }
    }
    return {};
}

QByteArray toVarint(quint64 value)
{
    QByteArray bytes;
    if (value >> 56 != 0) {
        bytes.prepend(char(value & 0xff));
        for (value >>= 8; bytes.size() < 9; value >>= 7)
            bytes.prepend(char(0x80 | (value & 0x7f)));
        return bytes;
    }
    bytes.prepend(char(value & 0x7f));
    for (value >>= 7; value != 0; value >>= 7)
        bytes.prepend(char(0x80 | (value & 0x7f)));
    return bytes;
}

int sizeOf(quint64 type)
{
    static constexpr int kSizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? kSizes[type] : int(std::min<quint64>((type - 12) / 2, 1U << 30));
}

quint16 number16(const QByteArray &bytes, int at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

quint32 number32(const QByteArray &bytes, int at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// How much of a row lies in its page.
qsizetype localSize(quint64 size, bool isTable)
{
    constexpr quint64 usable = PageFile::kPageSize;
    const quint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    constexpr quint64 least = (usable - 12) * 32 / 255 - 23;
    if (size <= most)
        return qsizetype(size);
    const quint64 rest = least + (size - least) % (usable - 4);
    return qsizetype(rest <= most ? rest : least);
}

std::optional<PageRecord> parseRecord(const QByteArray &local)
{
    const Varint header = varintAt(local, 0);
    if (header.end == 0 || header.value > quint64(local.size()))
        return {};
    PageRecord record;
    int at = header.end;
    while (at < int(header.value)) {
        const Varint type = varintAt(local, at);
        if (type.end == 0 || type.end > int(header.value) || record.types.size() >= kMostColumns)
            return {};
        record.types.append(type.value);
        at = type.end;
    }
    record.body = local.mid(qsizetype(header.value));
    return record;
}

} // namespace

PageFile::PageFile(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        m_file.close();
}

quint32 PageFile::count() const
{
    return m_file.isOpen() ? quint32(m_file.size() / kPageSize) : 0;
}

QByteArray PageFile::page(quint32 number)
{
    if (number < 1 || number > count() || !m_file.seek((qint64(number) - 1) * kPageSize))
        return {};
    QByteArray page = m_file.read(kPageSize);
    return page.size() == kPageSize ? page : QByteArray();
}

bool PageFile::write(quint32 number, const QByteArray &page)
{
    return page.size() == kPageSize && number >= 1 && number <= count() && m_file.seek((qint64(number) - 1) * kPageSize)
           && m_file.write(page) == kPageSize && m_file.flush();
}

std::optional<QByteArray> PageRecord::value(int column) const
{
    if (column >= types.size())
        return {};
    qsizetype at = 0;
    for (int i = 0; i < column; ++i)
        at += sizeOf(types.at(i));
    const int size = sizeOf(types.at(column));
    if (at + size > body.size())
        return {};
    return body.mid(at, size);
}

std::optional<QString> PageRecord::text(int column) const
{
    const auto bytes = value(column);
    if (!bytes || types.at(column) < 13 || types.at(column) % 2 == 0)
        return {};
    return QString::fromUtf8(*bytes);
}

std::optional<qint64> PageRecord::number(int column) const
{
    const auto bytes = value(column);
    if (!bytes)
        return {};
    const quint64 type = types.at(column);
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type < 1 || type > 6)
        return {};
    quint64 number = bytes->at(0) < 0 ? ~quint64(0) : 0;
    for (const char byte : *bytes)
        number = number << 8 | quint8(byte);
    return qint64(number);
}

TreePage::TreePage(const QByteArray &page, bool isFirst) : m_page(page), m_header(isFirst ? kFileHeader : 0)
{
    if (page.size() != PageFile::kPageSize)
        return;
    const auto kind = Kind(page.at(m_header));
    if (kind != Kind::IndexInterior && kind != Kind::TableInterior && kind != Kind::IndexLeaf
        && kind != Kind::TableLeaf)
        return;
    const bool leaf = kind == Kind::IndexLeaf || kind == Kind::TableLeaf;
    const int cells = number16(page, m_header + 3);
    const int behind = m_header + (leaf ? 8 : 12) + 2 * cells;
    if (behind > PageFile::kPageSize)
        return;
    m_kind = kind;
    m_cells = cells;
    for (int i = 0; i < cells; ++i) {
        if (cellAt(i) < behind || cellAt(i) > PageFile::kPageSize - 4)
            m_kind = Kind::None;
    }
    if (m_kind == Kind::None)
        m_cells = 0;
}

int TreePage::cellAt(int cell) const
{
    return number16(m_page, m_header + (isLeaf() ? 8 : 12) + 2 * cell);
}

quint32 TreePage::child(int cell) const
{
    if (m_kind == Kind::None || isLeaf() || cell < 0 || cell > m_cells)
        return 0;
    return number32(m_page, cell == m_cells ? m_header + 8 : cellAt(cell));
}

std::optional<qint64> TreePage::key(int cell) const
{
    if (!isTable() || cell < 0 || cell >= m_cells)
        return {};
    int at = cellAt(cell) + 4;
    if (isLeaf()) {
        at = varintAt(m_page, cellAt(cell)).end;
        if (at == 0)
            return {};
    }
    const Varint key = varintAt(m_page, at);
    return key.end == 0 ? std::nullopt : std::optional(qint64(key.value));
}

std::optional<PageRecord> TreePage::record(int cell) const
{
    if (m_kind == Kind::None || m_kind == Kind::TableInterior || cell < 0 || cell >= m_cells)
        return {};
    const Varint size = varintAt(m_page, cellAt(cell) + (m_kind == Kind::IndexInterior ? 4 : 0));
    if (size.end == 0)
        return {};
    const Varint key = isTable() ? varintAt(m_page, size.end) : Varint{0, size.end};
    const qsizetype local = localSize(size.value, isTable());
    if (key.end == 0 || key.end + local > m_page.size())
        return {};
    return parseRecord(m_page.mid(key.end, local));
}

QByteArray interiorPage(const QList<std::pair<qint64, quint32>> &children)
{
    constexpr int kHeader = 12;
    const int cells = int(children.size()) - 1;
    if (cells < 1)
        return {};
    QByteArray page(PageFile::kPageSize, '\0');
    qsizetype content = page.size();
    for (int i = 0; i < cells; ++i) {
        QByteArray cell(4, '\0');
        qToBigEndian(children.at(i).second, cell.data());
        cell += toVarint(quint64(children.at(i).first));
        content -= cell.size();
        if (content < kHeader + 2 * cells)
            return {};
        page.replace(content, cell.size(), cell);
        qToBigEndian(quint16(content), page.data() + kHeader + 2 * i);
    }
    page[0] = char(TreePage::Kind::TableInterior);
    qToBigEndian(quint16(cells), page.data() + 3);
    qToBigEndian(quint16(content), page.data() + 5);
    qToBigEndian(children.last().second, page.data() + 8);
    return page;
}

} // namespace oneul
