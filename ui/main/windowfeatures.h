#pragma once

#include <QObject>

#include "main/windowparts.h"

namespace oneul {

/// Makes the controllers of what the window can do beyond reading: each in one line, each on its own.
class WindowFeatures final : public QObject
{
    Q_OBJECT

public:
    explicit WindowFeatures(const WindowParts &parts);

private:
    void connectMessages();

    WindowParts m_parts;
};

} // namespace oneul
