#pragma once

#include <QDialog>

namespace oneul {

class App;

/// Language, theme, digest and refresh settings; applies at once where it can and says where a restart is needed.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(App &app, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied();
};

} // namespace oneul
