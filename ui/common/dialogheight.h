#pragma once

#include <QObject>

namespace oneul {

/// Makes the program's dialogs as high as their texts need at their width, and no narrower than what does not wrap, as far
/// as the screen has room. Qt gives a dialog whose texts wrap no least size: large letters or a longer language were cut.
class DialogHeight final : public QObject
{
    Q_OBJECT

public:
    explicit DialogHeight(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace oneul
