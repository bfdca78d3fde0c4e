#pragma once

#include <QDialog>

#include "service/reportexporter.h"

namespace oneul {

class App;

/// Where and as what digests of one or several days, or a report, are exported; says what was written.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(App &app, const QList<Digest> &digests, QWidget *parent = nullptr);
    /// Of a report: with its digests and blocks; format, options and path are chosen here.
    ExportDialog(App &app, const ExportJob &job, QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QStringList &files);

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the dialog
};

} // namespace oneul
