#include "main/searchcompleter.h"

#include <utility>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyledItemDelegate>

namespace oneul {

namespace {

constexpr qsizetype kOffers = 8;
constexpr qsizetype kLeastLetters = 2; ///< before a field is offered

const QStringList &fields()
{
    static const QStringList all{QStringLiteral("title:"), QStringLiteral("source:"), QStringLiteral("category:"),
                                 QStringLiteral("kind:"),  QStringLiteral("label:"),  QStringLiteral("lang:"),
                                 QStringLiteral("is:"),    QStringLiteral("after:"),  QStringLiteral("before:")};
    return all;
}

/// The values that are words of the language.
QStringList fixedValues(const QString &field)
{
    if (field == u"is")
        return {QStringLiteral("unread"), QStringLiteral("read"), QStringLiteral("starred")};
    if (field == u"kind")
        return {QStringLiteral("news"), QStringLiteral("papers")};
    if (field == u"lang")
        return {QStringLiteral("ko"), QStringLiteral("en")};
    if (field == u"after" || field == u"before")
        return {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("7d"), QStringLiteral("1m"),
                QStringLiteral("1y")};
    return {};
}

/// Rows as high as those of a menu.
class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

QString quoted(const QString &value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

} // namespace

TypedPiece typedPieceAt(const QString &typed, int cursor)
{
    TypedPiece piece;
    bool inQuotes = false;
    for (int i = 0; i < cursor && i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c == u'"')
            inQuotes = !inQuotes;
        else if (c.isSpace() && !inQuotes)
            piece.start = i + 1;
    }
    if (piece.start < typed.size() && typed.at(piece.start) == u'-')
        ++piece.start;
    piece.text = typed.mid(piece.start, cursor - piece.start);
    return piece;
}

SearchCompleter::SearchCompleter(QLineEdit *edit, Values values)
    : QObject(edit)
    , m_edit(edit)
    , m_values(std::move(values))
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(edit);
    QAbstractItemView *popup = m_completer->popup();
    popup->setObjectName(QStringLiteral("searchOffers"));
    popup->setItemDelegate(new OfferDelegate(popup));
    popup->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &SearchCompleter::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchCompleter::take);
}

QStringList SearchCompleter::offers(const QString &piece) const
{
    QStringList found;
    const qsizetype colon = piece.indexOf(u':');
    if (colon < 0) {
        for (const QString &field : fields()) {
            if (piece.size() >= kLeastLetters && field.startsWith(piece, Qt::CaseInsensitive))
                found << field;
        }
        return found;
    }
    const QString field = piece.left(colon).toLower();
    const QString begun = piece.mid(colon + 1).remove(u'"');
    QStringList values = fixedValues(field);
    if (values.isEmpty())
        values = m_values(field);
    for (const QString &value : std::as_const(values)) {
        if (found.size() < kOffers && value.contains(begun, Qt::CaseInsensitive)
            && value.compare(begun, Qt::CaseInsensitive) != 0)
            found << field + u':' + quoted(value);
    }
    return found;
}

void SearchCompleter::offer()
{
    const QStringList found = offers(typedPieceAt(m_edit->text(), m_edit->cursorPosition()).text);
    if (found.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_model->setStringList(found);
    m_completer->complete();
}

/// Escape closes the offers and nothing else.
bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    m_completer->popup()->hide();
    m_edit->setFocus();
    return true;
}

void SearchCompleter::take(const QString &whole)
{
    const int cursor = m_edit->cursorPosition();
    const TypedPiece piece = typedPieceAt(m_edit->text(), cursor);
    // A field waits for its value; behind a value the next word comes.
    const QString taken = whole.endsWith(u':') ? whole : whole + u' ';
    QString text = m_edit->text();
    text.replace(piece.start, cursor - piece.start, taken);
    m_edit->setText(text);
    m_edit->setCursorPosition(piece.start + static_cast<int>(taken.size()));
    if (whole.endsWith(u':'))
        offer();
}

} // namespace oneul
