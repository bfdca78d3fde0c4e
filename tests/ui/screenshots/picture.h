#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "common/actions.h"

class QImage;
class QWidget;

namespace oneul {

class MainWindow;

/// A state of the window that is worth a picture.
struct WindowShot {
    QString name;
    QList<ActionId> actions; ///< that lead to it
    std::function<void(MainWindow &)> then; ///< what is still to be done there
};

/// The picture with 256 colours at most; those that are left out become the nearest one, which no eye sees in a window.
[[nodiscard]] QImage withFewColours(const QImage &picture);

/// Ends the program when the file can't be written.
void savePicture(QWidget &widget, const QString &path);

} // namespace oneul
