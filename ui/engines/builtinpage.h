#pragma once

#include <QWidget>

namespace oneul {

/// What the built-in engine is and does: it has nothing to be set up.
class BuiltinPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BuiltinPage(QWidget *parent = nullptr);
};

} // namespace oneul
