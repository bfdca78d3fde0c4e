#pragma once

#include <QJsonObject>

namespace oneul {

class App;
class MainWindow;

/// How long the window takes to show each of its pages for the first time and once more, to scroll the list by a hundred
/// steps and to draw what is on the dashboard and in a digest. A day without a digest gets one, since most pages are about it.
[[nodiscard]] QJsonObject measurePages(App &app, MainWindow &window);

} // namespace oneul
