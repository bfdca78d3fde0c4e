#pragma once

#include <QDate>
#include <QList>
#include <QObject>

#include "main/windowparts.h"
#include "model/digest.h"
#include "model/report.h"
#include "service/reportexporter.h"

namespace oneul {

/// What goes out of the window beside the export of a day: a week, a report, the clipboard, the printer.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    explicit ExportController(const WindowParts &parts, QObject *parent = nullptr);

    /// The days' digests in one document; a day without is left out.
    void exportDays(const QDate &from, const QDate &to);
    void exportReport(const Report &report);

private:
    void connectActions();
    void copyDay(const QDate &day);
    void previewDay(const QDate &day);
    void collect(const QDate &day, const QDate &last, const QList<Digest> &found);
    void collectReport(const ExportJob &job);
    void openDialog(const ExportJob &job);
    void say(const QString &text);
    void tell(const Error &error);

    WindowParts m_parts;
};

} // namespace oneul
