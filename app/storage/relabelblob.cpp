// How what a change of the taxonomy did to articles is packed: ids as differences, numbers of seven bits a byte, all of it
// compressed.

#include <cstring>

#include <QtEndian>

#include "storage/relabelling.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr quint64 kFormat = 1;
constexpr int kBits = 7;
constexpr quint64 kMore = 0x80;
constexpr int kMostBits = 63;

class Packer final
{
public:
    void number(quint64 value)
    {
        for (; value >= kMore; value >>= kBits)
            m_bytes.append(char(uchar(value | kMore)));
        m_bytes.append(char(uchar(value)));
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        number(quint64(utf8.size()));
        m_bytes.append(utf8);
    }
    void ids(const QList<ArticleId> &values)
    {
        number(quint64(values.size()));
        ArticleId last = 0;
        for (const ArticleId id : values) {
            number(quint64(id - last));
            last = id;
        }
    }
    void value(const StatusChange::Value &value)
    {
        text(value.category);
        number(quint64(value.origin));
        number(quint64(value.confidences.size()));
        for (const double confidence : value.confidences) {
            quint64 bits = 0;
            std::memcpy(&bits, &confidence, sizeof bits);
            bits = qToLittleEndian(bits);
            m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
        }
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads no further than there is something to read; what is missing is zero, and noticed.
class Unpacker final
{
public:
    explicit Unpacker(const QByteArray &bytes) : m_bytes(bytes) {}

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift <= kMostBits; shift += kBits) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = quint64(uchar(m_bytes.at(m_at++)));
            value |= (byte & (kMore - 1)) << shift;
            if ((byte & kMore) == 0)
                return value;
        }
        m_broken = true;
        return 0;
    }
    /// Of things that take at least `size` bytes each.
    qsizetype count(qsizetype size = 1)
    {
        const quint64 value = number();
        if (value > quint64((m_bytes.size() - m_at) / size))
            m_broken = true;
        return m_broken ? 0 : qsizetype(value);
    }
    QString text()
    {
        const qsizetype size = count();
        const QString value = QString::fromUtf8(m_bytes.sliced(m_at, size));
        m_at += size;
        return value;
    }
    QList<ArticleId> ids()
    {
        QList<ArticleId> values;
        ArticleId last = 0;
        const qsizetype size = count();
        for (qsizetype i = 0; i < size && !m_broken; ++i) {
            last += ArticleId(number());
            values.append(last);
        }
        return values;
    }
    StatusChange::Value value()
    {
        StatusChange::Value value;
        value.category = text();
        value.origin = CategoryOrigin(number());
        const qsizetype size = count(sizeof(quint64));
        for (qsizetype i = 0; i < size; ++i) {
            quint64 bits = 0;
            std::memcpy(&bits, m_bytes.constData() + m_at, sizeof bits);
            bits = qFromLittleEndian(bits);
            double confidence = 0;
            std::memcpy(&confidence, &bits, sizeof confidence);
            value.confidences.append(confidence);
            m_at += sizeof bits;
        }
        return value;
    }
    [[nodiscard]] bool isWhole() const { return !m_broken && m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace

QByteArray packed(const Relabelled &relabelled)
{
    if (relabelled.isEmpty())
        return {};
    Packer packer;
    packer.number(kFormat);
    packer.number(quint64(relabelled.change.groups.size()));
    for (const StatusChange::Group &group : relabelled.change.groups) {
        packer.value(group.before);
        packer.value(group.after);
        packer.ids(group.ids);
    }
    packer.number(quint64(relabelled.secondary.size()));
    for (const SecondaryMove &move : relabelled.secondary) {
        packer.text(move.from);
        packer.text(move.into);
        packer.ids(move.articles);
        packer.ids(move.added);
    }
    return qCompress(packer.bytes());
}

Result<Relabelled> unpacked(const QByteArray &bytes)
{
    Relabelled relabelled;
    if (bytes.isEmpty())
        return relabelled;
    const QByteArray plain = qUncompress(bytes);
    Unpacker unpacker(plain);
    const bool isKnown = unpacker.number() == kFormat;
    const qsizetype groups = isKnown ? unpacker.count() : 0;
    for (qsizetype i = 0; i < groups; ++i) {
        StatusChange::Group group;
        group.before = unpacker.value();
        group.after = unpacker.value();
        group.ids = unpacker.ids();
        relabelled.change.groups.append(group);
    }
    const qsizetype moves = isKnown ? unpacker.count() : 0;
    for (qsizetype i = 0; i < moves; ++i) {
        SecondaryMove move;
        move.from = unpacker.text();
        move.into = unpacker.text();
        move.articles = unpacker.ids();
        move.added = unpacker.ids();
        relabelled.secondary.append(move);
    }
    if (!isKnown || !unpacker.isWhole())
        return fail(ErrorCode::StorageCorrupt, u"taxonomy_versions.relabelled"_s);
    return relabelled;
}

} // namespace oneul
