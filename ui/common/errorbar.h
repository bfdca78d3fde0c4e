#pragma once

#include <functional>

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace oneul {

struct Error;

/// A quiet bar over the pages that says what went wrong, with details to unfold and to copy. Hidden when empty.
class ErrorBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const QString &text, const QString &details = {});
    void showError(const Error &error);
    void showNotice(const QString &text, const QString &details = {});
    /// A notice with something that can be done about it; it is gone once that was done.
    void offer(const QString &text, const QString &button, std::function<void()> action);
    void withdraw(); ///< the offer, where one is shown
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, const QString &details, bool warning);
    void copy();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_unfold;
    QToolButton *m_copy;
    QToolButton *m_do;
    QPlainTextEdit *m_details;
    std::function<void()> m_action; ///< of an offer
    bool m_warning = true;
};

} // namespace oneul
