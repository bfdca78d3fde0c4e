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
    void left(); ///< by Esc, or because the window went elsewhere: the keys belong to the page again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    QTimer m_timer;
    bool m_asking = false; ///< the window moves because of what was typed here
};

} // namespace oneul
