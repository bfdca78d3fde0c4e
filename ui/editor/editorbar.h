#pragma once

#include <optional>

#include <QList>
#include <QWidget>

#include "model/report.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace oneul {

/// What stands over a report: what it is, how it is laid out, and what can be done with the whole of it.
class EditorBar final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Unchanged, Writing, Saved };

    explicit EditorBar(QWidget *parent = nullptr);

    void setTemplates(const QList<ReportTemplate> &templates, const QString &chosen);
    void setReport(const Report &report); ///< without days: there is none
    void setReports(const QList<Report> &reports); ///< the stored ones, newest first
    void setState(State state);
    [[nodiscard]] QString templateId() const;
    [[nodiscard]] std::optional<Language> language() const; ///< unset: that of the newest digests

Q_SIGNALS:
    void layoutChosen(); ///< another template or language
    void templatesWanted();
    void noteWanted();
    void originalWanted();
    void removalWanted();
    void exportWanted();
    void newWanted();
    void weekWanted(); ///< a new one of the seven days that end with this one
    void reportChosen(oneul::ReportId id);
    void outlineShown(bool shown);
    void previewShown(bool shown);

private:
    void makeChoices();
    [[nodiscard]] QMenu *makeMenu();
    void lay();

    QLabel *m_title;
    QLabel *m_state;
    QComboBox *m_template;
    QComboBox *m_language;
    QPushButton *m_note;
    QPushButton *m_export;
    QToolButton *m_more;
    QMenu *m_reports;
    QAction *m_original;
    QAction *m_remove;
};

} // namespace oneul
