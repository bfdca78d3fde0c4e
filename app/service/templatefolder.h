#pragma once

#include <QList>
#include <QString>

#include "base/result.h"
#include "model/report.h"

namespace oneul {

/// The templates of reports: those that ship with the program, and the analyst's own as *.md in a folder of the data folder.
class TemplateFolder final
{
public:
    explicit TemplateFolder(const QString &dataDir);

    /// Shipped ones first, then by name; read when first asked for and after each change.
    [[nodiscard]] const QList<ReportTemplate> &all();
    /// NotFound.
    [[nodiscard]] Result<ReportTemplate> byId(const QString &id);
    /// A new one without an id is named after its name. Errors: InvalidArgument (a shipped one's id, no name),
    /// TemplateBroken, TooLarge, FileWrite.
    [[nodiscard]] Result<void> save(const ReportTemplate &changed);
    /// Errors: NotFound, InvalidArgument (a shipped one), FileWrite.
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    void read();
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_folder;
    QList<ReportTemplate> m_templates;
    bool m_read = false;
};

} // namespace oneul
