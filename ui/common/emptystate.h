#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace oneul {

/// What a pane shows when it has nothing to show: an icon, a sentence, perhaps a thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void set(const QString &iconName, const QString &title, const QString &text = {}, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace oneul
