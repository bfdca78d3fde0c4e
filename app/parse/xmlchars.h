#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace oneul {

/// The general entities that a document declares itself, by name.
using EntityTable = QHash<QByteArray, QByteArray>;

/// Writes text into a well-formed document: references mended and resolved, forbidden characters left out.
class XmlTextMender final
{
public:
    /// Expansions together may not exceed a bound that grows with the size of the document.
    explicit XmlTextMender(qsizetype documentSize);

    void setEntities(EntityTable entities) { m_entities = std::move(entities); }

    /// Text between tags, or (inAttribute) the value of an attribute without its quotes.
    [[nodiscard]] QByteArray text(QByteArrayView text, bool inAttribute);
    /// A CDATA section's content without forbidden characters.
    [[nodiscard]] QByteArray literal(QByteArrayView text);

    [[nodiscard]] const QSet<QString> &complaints() const { return m_complaints; }

private:
    /// The reference at the '&' at `at`; moves `at` behind it.
    QByteArray reference(QByteArrayView text, qsizetype *at, bool inAttribute, int depth);
    QByteArray named(const QByteArray &name, bool inAttribute, int depth);
    QByteArray numbered(QByteArrayView digits);
    QByteArray mended(QByteArrayView text, bool inAttribute, int depth);

    EntityTable m_entities;
    qsizetype m_budget;
    QSet<QString> m_complaints;
};

/// True for the two- and three-byte sequences and control bytes that XML forbids; `length` tells how long.
qsizetype forbiddenLength(QByteArrayView utf8, qsizetype at);

} // namespace oneul
