#pragma once

#include <QDialog>

#include "model/source.h"

namespace oneul {

class App;

/// Adds sources (by address, with the feeds that are found there; by expressions with a live preview; from the
/// presets) or edits one. It stays open with a message when something fails, and nothing typed is lost.
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
