#pragma once

#include <functional>

#include <QFrame>
#include <QList>
#include <QString>

class QHBoxLayout;
class QLabel;

namespace oneul {

/// A quiet line under the pages: what was just done, and what could be done next. It never asks for an answer and takes no
/// focus; whatever comes next replaces it.
class EditBar final : public QFrame
{
    Q_OBJECT

public:
    struct Offer {
        QString name; ///< of the button, for tests and scripts
        QString text;
        std::function<void()> action;
    };

    explicit EditBar(QWidget *parent = nullptr);

    void say(const QString &text, const QList<Offer> &offers);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dropButtons();

    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace oneul
