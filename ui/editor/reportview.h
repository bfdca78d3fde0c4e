#pragma once

#include <QTimer>
#include <QWidget>

#include "base/error.h"
#include "model/report.h"

namespace oneul {

class DigestBrowser;
class ReportService;

/// A report as it will look, beside its text: rendered a moment after the last change, never two at a time.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(ReportService &reports, QWidget *parent = nullptr);

    void open(const Report &report); ///< at once: another report
    void follow(const Report &report); ///< soon: it is being written
    void goTo(int heading); ///< counted from 0; also after the next rendering

Q_SIGNALS:
    void linkHovered(const QString &address);
    void failed(const oneul::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void scroll();

    ReportService &m_reports;
    DigestBrowser *m_browser;
    Report m_report;
    QTimer m_timer;
    int m_heading = -1;
    bool m_rendering = false;
    bool m_again = false;
    bool m_isOther = false; ///< not the one that is shown: from its beginning
};

} // namespace oneul
