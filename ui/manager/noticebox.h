#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace oneul {

/// A tinted box with a sentence on a source and, where something can be done about it, a button.
class NoticeBox final : public QFrame
{
    Q_OBJECT

public:
    enum Tone { Info, Warning, Bad };

    explicit NoticeBox(Tone tone, QWidget *parent = nullptr);

    void setNotice(const QString &text, const QString &button = {}); ///< hidden when the text is empty
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace oneul
