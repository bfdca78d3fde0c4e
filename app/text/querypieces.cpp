#include "text/querypieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Field = QueryPiece::Field;

struct FieldName {
    QStringView name;
    Field field;
};

/// The first name of a field is the one that it is written with.
constexpr FieldName kFields[] = {
    {u"title", Field::Title},       {u"source", Field::Source}, {u"category", Field::Category},
    {u"kind", Field::Kind},         {u"is", Field::Is},         {u"label", Field::Label},
    {u"lang", Field::Language},     {u"after", Field::After},   {u"before", Field::Before},
    {u"language", Field::Language}, {u"제목", Field::Title},    {u"출처", Field::Source},
    {u"소스", Field::Source},       {u"분류", Field::Category}, {u"카테고리", Field::Category},
    {u"종류", Field::Kind},         {u"상태", Field::Is},       {u"라벨", Field::Label},
    {u"레이블", Field::Label},      {u"언어", Field::Language}, {u"이후", Field::After},
    {u"이전", Field::Before},
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

class PieceReader final
{
public:
    explicit PieceReader(const QString &typed) : m_text(typed) {}

    QList<QueryPiece> read()
    {
        QList<QueryPiece> pieces;
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            const QueryPiece piece = next();
            if (piece.kind == QueryPiece::Kind::Or || hasLetter(piece.value))
                pieces.append(piece);
        }
        return pieces;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QueryPiece next()
    {
        const qsizetype start = m_at;
        QueryPiece piece;
        for (; m_at < m_text.size() && m_text[m_at] == u'-'; ++m_at)
            piece.negated = true;
        piece.field = field();
        readValue(piece);
        piece.typed = m_text.sliced(start, m_at - start);
        if (piece.typed == u"OR" || piece.typed == u"|")
            piece.kind = QueryPiece::Kind::Or;
        return piece;
    }

    /// Only what is known is a field, so that "GPT:4" and addresses stay text.
    Field field()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        for (const FieldName &known : kFields) {
            const bool isHere = rest.size() > known.name.size() && rest[known.name.size()] == u':'
                                && rest.startsWith(known.name, Qt::CaseInsensitive);
            if (!isHere)
                continue;
            m_at += known.name.size() + 1;
            return known.field;
        }
        return Field::None;
    }

    void readValue(QueryPiece &piece)
    {
        piece.quoted = m_at < m_text.size() && isQuote(m_text[m_at]);
        const qsizetype start = piece.quoted ? ++m_at : m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at]) && (piece.quoted || !m_text[m_at].isSpace()))
            ++m_at;
        piece.value = m_text.sliced(start, m_at - start).simplified();
        if (!piece.quoted) {
            takeStars(piece);
            return;
        }
        m_at = std::min(m_at + 1, m_text.size());
        for (; m_at < m_text.size() && m_text[m_at] == u'*'; ++m_at)
            piece.starred = true;
    }

    static void takeStars(QueryPiece &piece)
    {
        piece.starred = piece.value.endsWith(u'*');
        while (piece.value.endsWith(u'*'))
            piece.value.chop(1);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<QueryPiece> queryPieces(const QString &typed)
{
    return PieceReader(typed).read();
}

QString fieldPrefix(QueryPiece::Field field)
{
    const auto *known = std::ranges::find(kFields, field, &FieldName::field);
    return known == std::end(kFields) ? QString() : known->name.toString() + u':';
}

} // namespace oneul
