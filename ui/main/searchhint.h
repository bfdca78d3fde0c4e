#pragma once

#include <QFrame>

class QLabel;

namespace oneul {

/// A line under a field that says what is wrong with what was typed, or what else there is to know about it. Takes no
/// room in the layout and never the focus.
class SearchHint final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Note, Problem };

    explicit SearchHint(QWidget *field);

    void say(const QString &text, Tone tone); ///< "" : nothing
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace oneul
