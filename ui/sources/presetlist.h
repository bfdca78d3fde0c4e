#pragma once

#include <QStringList>
#include <QWidget>

#include "service/sourceservice.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

/// The sources that come with the program, in groups, to tick and add together.
class PresetList final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetList(const SourceService &service, QWidget *parent = nullptr);

    [[nodiscard]] QStringList checkedIds() const;

Q_SIGNALS:
    void checkedChanged();

private:
    void fill(const SourceService &service);
    void addPreset(QTreeWidgetItem *group, const Preset &preset, bool known);
    void applyFilter(const QString &text);
    void checkRecommended();

    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace oneul
