#pragma once

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace oneul {

/// The search field of the toolbar: says what to look for once typing comes to rest.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 120; ///< nobody sees it as a wait, and a fast typist asks once for a word

    explicit SearchField(QWidget *parent = nullptr);

    void empty(); ///< without searching
    void showText(const QString &text); ///< what is searched for already

Q_SIGNALS:
    void searchRequested(const QString &text); ///< "" : the search is over
    void left(); ///< by Esc, or because the window went elsewhere: the keys belong to the page again
    void helpRequested(); ///< by F1 or the button in it

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    QTimer m_timer;
    bool m_asking = false; ///< the window moves because of what was typed here
};

} // namespace oneul
