#pragma once

#include <QHash>
#include <QSet>
#include <QWidget>

#include "service/sourceservice.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

/// The sources of an OPML file in their folders, to tick those that are wanted. Those that are there already, or twice
/// in the file, are marked and not ticked.
class OpmlTree final : public QWidget
{
    Q_OBJECT

public:
    explicit OpmlTree(QWidget *parent = nullptr);

    /// `known`: the addresses of the sources that are there already.
    void setEntries(const QList<OpmlEntry> &entries, const QSet<QString> &known);
    void setFilter(const QString &text);
    void checkAll(bool checked); ///< of those that are shown; duplicates stay as they are
    [[nodiscard]] QList<Source> checked() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int duplicates() const { return m_duplicates; }

Q_SIGNALS:
    void checkedChanged();

private:
    QTreeWidgetItem *folderItem(const QString &folder);
    void addEntry(const OpmlEntry &entry, const QString &duplicate);

    struct Row {
        QTreeWidgetItem *item;
        Source source;
        bool duplicate;
    };

    QTreeWidget *m_tree;
    QHash<QString, QTreeWidgetItem *> m_folders;
    QList<Row> m_rows;
    int m_duplicates = 0;
};

} // namespace oneul
