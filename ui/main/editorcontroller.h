#pragma once

#include <QDate>
#include <QObject>

#include "base/error.h"
#include "main/windowparts.h"
#include "model/report.h"

namespace oneul {

class EditorPage;

/// Reports in the window: opens the editor's page, which is made when it is first wanted, and takes removals back.
class EditorController final : public QObject
{
    Q_OBJECT

public:
    EditorController(const WindowParts &parts, QObject *parent);

Q_SIGNALS:
    void exportRequested(const oneul::Report &report);

private:
    void open(ReportId id);
    EditorPage *makePage();
    void makeDigest(const QDate &day, Language language);
    void rememberRemoval(const Report &gone);
    void showError(const Error &error);

    WindowParts m_parts;
    EditorPage *m_page = nullptr;
};

} // namespace oneul
