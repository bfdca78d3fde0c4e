#pragma once

#include <QDialog>

namespace oneul {

class Actions;

/// All commands with their keys.
class KeyHelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyHelpDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace oneul
