#pragma once

#include <QList>
#include <QWidget>

#include "model/taxonomychange.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace oneul {

class TaxonomyChanges;

/// The changes of the taxonomy, newest first, each of which can be taken back.
class TaxonomyHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit TaxonomyHistory(TaxonomyChanges &changes, QWidget *parent = nullptr);

    void reload();

private:
    void setUpList();
    void fill();
    void enable();
    void takeBack();
    void say(const QString &text);
    [[nodiscard]] QString textOf(const TaxonomyVersion &version) const;
    [[nodiscard]] const TaxonomyVersion *current() const;

    TaxonomyChanges &m_changes;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_undo;
    QList<TaxonomyVersion> m_versions;
};

} // namespace oneul
