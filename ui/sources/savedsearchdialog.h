#pragma once

#include <functional>

#include <QDialog>

#include "base/result.h"
#include "model/searchquery.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace oneul {

/// Name and query of a saved search; says what is wrong with the query while it is typed.
class SavedSearchDialog final : public QDialog
{
    Q_OBJECT

public:
    using Read = std::function<Result<SearchQuery>(const QString &query)>;

    /// `search.id` 0: a new one.
    SavedSearchDialog(const SavedSearch &search, Read read, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString query() const;

private:
    void check();

    Read m_read;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
    bool m_nameFollows; ///< the query, until the name was typed
};

} // namespace oneul
