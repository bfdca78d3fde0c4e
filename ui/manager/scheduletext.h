#pragma once

#include <QString>

namespace oneul {

class App;

/// "Next refresh in 12 min", or why nothing is fetched by itself.
[[nodiscard]] QString scheduleText(App &app);

} // namespace oneul
