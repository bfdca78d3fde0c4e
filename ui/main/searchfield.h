#pragma once

#include <QLineEdit>
#include <QTimer>

namespace oneul {

/// The search field of the toolbar: says what to look for once typing comes to rest.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void empty(); ///< without searching

Q_SIGNALS:
    void searchRequested(const QString &text); ///< "" : the search is over

private:
    QTimer m_timer;
};

} // namespace oneul
