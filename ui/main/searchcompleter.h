#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace oneul {

/// The word of a query that the cursor stands at the end of, and what it could become.
struct TypedPiece {
    int start = 0; ///< in the typed text
    QString text; ///< up to the cursor
};

[[nodiscard]] TypedPiece typedPieceAt(const QString &typed, int cursor);

/// Offers the fields of the language of searches and their values while they are typed; taken with the arrow keys and
/// Return or the mouse, never by itself.
class SearchCompleter final : public QObject
{
    Q_OBJECT

public:
    /// The values of a field ("source", "category", "label").
    using Values = std::function<QStringList(const QString &field)>;

    SearchCompleter(QLineEdit *edit, Values values);

    /// What the piece could become, at most a handful; each begins with the field.
    [[nodiscard]] QStringList offers(const QString &piece) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void take(const QString &whole);

    QLineEdit *m_edit;
    Values m_values;
    QCompleter *m_completer;
    QStringListModel *m_model;
};

} // namespace oneul
