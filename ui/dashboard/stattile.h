#pragma once

#include <QWidget>

class QLabel;

namespace oneul {

/// One number with what it counts.
class StatTile final : public QWidget
{
    Q_OBJECT

public:
    explicit StatTile(const QString &caption, QWidget *parent = nullptr);

    void setValue(int value, const QString &note = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_value;
    QLabel *m_caption;
    QLabel *m_note;
};

} // namespace oneul
