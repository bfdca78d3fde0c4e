#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "model/article.h"

namespace oneul {

/// Of the log of edits, the lines of somebody, and those with a text in their title or categories.
class EditLogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWho(std::optional<CategoryOrigin> who);
    void setText(const QString &text);
    [[nodiscard]] bool isActive() const { return m_who.has_value() || !m_text.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<CategoryOrigin> m_who;
    QString m_text;
};

} // namespace oneul
