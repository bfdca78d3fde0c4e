#pragma once

#include <optional>

#include <QWidget>

class QLabel;
class QLineEdit;

namespace oneul {

struct ExpressionFind;
class FindBadge;

/// A field for one expression with a badge that says what it found.
class ExpressionField final : public QWidget
{
    Q_OBJECT

public:
    ExpressionField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString text() const; ///< trimmed
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void showFind(const std::optional<ExpressionFind> &find); ///< nothing: not evaluated

Q_SIGNALS:
    void changed();
    void focused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    FindBadge *m_badge;
};

} // namespace oneul
