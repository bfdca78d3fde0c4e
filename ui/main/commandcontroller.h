#pragma once

#include <QObject>

#include "main/windowparts.h"

namespace oneul {

class CommandPalette;

/// The command palette of the window, and its key, which works in text fields too.
class CommandController final : public QObject
{
    Q_OBJECT

public:
    explicit CommandController(const WindowParts &parts, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();

    WindowParts m_parts;
    CommandPalette *m_palette = nullptr; ///< made when it is first wanted
};

} // namespace oneul
