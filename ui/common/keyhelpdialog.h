#pragma once

#include <QDialog>
#include <QList>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace oneul {

enum class ActionGroup;
class Actions;

/// All commands with their keys, as they are now; to be narrowed by a word or by a key, and to be printed.
class KeyHelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyHelpDialog(const Actions &actions, QWidget *parent = nullptr);

    /// The same as a page of HTML.
    [[nodiscard]] static QString htmlOf(const Actions &actions);

private:
    struct Row {
        QLabel *name;
        QLabel *keys;
        QString text; ///< name and keys, to be searched in
    };
    struct Section {
        QLabel *heading;
        QList<Row> rows;
    };

    [[nodiscard]] QWidget *column(const Actions &actions, const QList<ActionGroup> &groups);
    int addGroup(QGridLayout *grid, int row, const Actions &actions, ActionGroup group);
    void narrow(const QString &words);
    void print();

    const Actions &m_actions;
    QLineEdit *m_filter;
    QLabel *m_nothing;
    QList<Section> m_sections;
};

} // namespace oneul
