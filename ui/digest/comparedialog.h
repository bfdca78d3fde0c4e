#pragma once

#include <QDialog>

#include "service/summaryservice.h"

namespace oneul {

class App;

/// A section as two engines write it, side by side; nothing is stored until one of them is used.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `digest`: the one section, as it is now.
    CompareDialog(App &app, const Digest &digest, const SectionOrder &order, QWidget *parent = nullptr);

Q_SIGNALS:
    void used(const oneul::SectionResult &result); ///< and the dialog is closed
};

} // namespace oneul
