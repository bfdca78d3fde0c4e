#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QTableWidget;
class QToolButton;

namespace oneul {

/// Names and values of request headers. Values are masked until they are edited.
class HeaderTable final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void fillValues(const QMap<QString, QString> &values); ///< where none has been typed
    [[nodiscard]] QStringList names() const; ///< those that are no header's name are left out
    [[nodiscard]] QMap<QString, QString> values() const; ///< of names(); empty values are left out
    [[nodiscard]] QString problem() const; ///< why a row can't be used, in words; "" : all can

Q_SIGNALS:
    void changed();

private:
    void addRow(const QString &name);
    [[nodiscard]] QString cell(int row, int column) const;

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
};

} // namespace oneul
