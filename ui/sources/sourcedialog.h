#pragma once

#include <QDialog>

#include "model/source.h"

namespace oneul {

class App;

/// Adds a source (address, name, folder, kind, type; or one of the presets) or edits one. Adding
/// stays open with a message when it fails.
class SourceDialog final : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(App &app, QWidget *parent = nullptr); ///< add
    SourceDialog(App &app, const Source &source, QWidget *parent = nullptr); ///< edit

Q_SIGNALS:
    void added(oneul::SourceId id);

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the dialog
};

} // namespace oneul
