#pragma once

#include <QLabel>

namespace oneul {

/// A sentence under a field: what is wrong with it, or what helps to fill it in. Takes no room when it says nothing.
class FieldMessage final : public QLabel
{
    Q_OBJECT

public:
    /// `field` is described by what it says, for those who don't see it.
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    void setProblem(const QString &text); ///< "" : none; a hint comes back
    void setHint(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QWidget *m_field;
    QString m_problem;
    QString m_hint;
    bool m_styling = false;
};

} // namespace oneul
