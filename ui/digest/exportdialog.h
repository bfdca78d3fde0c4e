#pragma once

#include <QDialog>

#include "model/digest.h"

namespace oneul {

class App;

/// Where and as what (Markdown reports, PDF, HTML, JSON; layout) digests are exported; says what was written.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(App &app, const QList<Digest> &digests, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QStringList &files);

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the dialog
};

} // namespace oneul
