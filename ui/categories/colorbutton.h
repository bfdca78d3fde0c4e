#pragma once

#include <QPushButton>
#include <QString>

namespace oneul {

/// Shows a category's colour and offers others: the palette, or any at all.
class ColorButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent = nullptr);

    void setColor(const QString &color); ///< "#rrggbb"
    [[nodiscard]] QString color() const { return m_color; }

Q_SIGNALS:
    void picked(); ///< by the user

private:
    void fillMenu();
    void pick(const QString &color);
    void pickAny();

    QString m_color;
};

} // namespace oneul
