#pragma once

#include <QDate>
#include <QWidget>

#include "base/error.h"
#include "base/result.h"
#include "model/report.h"

class QSplitter;
class QStackedWidget;

namespace oneul {

class App;
class EditorBar;
class EmptyState;
class MarkdownEdit;
class OutlineList;
class ReportKeeper;
class ReportView;

/// Where a day's digests become the analyst's own report: its outline, its Markdown and how it will look. What is changed
/// is stored by itself; a report that nothing was changed in is not stored at all.
class EditorPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPage(App &app, QWidget *parent = nullptr);
    ~EditorPage() override; ///< stores what is left to store

    /// The day's stored report, or a new one of its digests.
    void openDay(const QDate &day);
    void openPeriod(const QDate &from, const QDate &to); ///< a new report of several days
    void openReport(ReportId id);
    /// Stores what has changed since; whether there was anything.
    bool saveNow();
    [[nodiscard]] Report report() const; ///< as it stands now; without days: none

Q_SIGNALS:
    void exportRequested(const oneul::Report &report);
    void languageWanted(const QDate &day, oneul::Language language); ///< digests of the day in that language
    void removed(const oneul::Report &report); ///< for the way back
    void linkHovered(const QString &address);
    void failed(const oneul::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void lay();
    void connectBar();
    void connectText();
    void draft(const QDate &from, const QDate &to);
    void take(const Result<Report> &report);
    void showReport(const Report &report);
    void showNothing(const Error &error);
    void onTextChanged();
    void onCursorMoved();
    void onReportsChanged();
    void listReports();
    void addNote();
    void moveSection(int from, int to);
    [[nodiscard]] bool isWorkedOn(const QDate &day) const;
    void removeReport();
    void editTemplates();

    App &m_app;
    EditorBar *m_bar;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QSplitter *m_panes;
    OutlineList *m_outline;
    MarkdownEdit *m_text;
    ReportView *m_view;
    ReportKeeper *m_keeper = nullptr; ///< of the report that is shown; null: none
    QDate m_from; ///< what is shown, or waited for
    QDate m_to;
    int m_asked = 0; ///< what is asked for last is shown, whatever comes in first
};

} // namespace oneul
