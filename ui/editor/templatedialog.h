#pragma once

#include <QDialog>
#include <QHash>
#include <QList>

#include "model/report.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace oneul {

class FieldMessage;
class ReportService;

/// The templates of reports: those that ship can be looked at and copied, one's own can be changed and removed. What is
/// wrong with a text is said with its line, while it is written.
class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateDialog(ReportService &reports, const QString &chosen, QWidget *parent = nullptr);

    void reject() override; ///< asks when something was not saved

private:
    void lay();
    void connectAll();
    void load(const QString &chosen);
    void showCurrent();
    void onTextChanged();
    void save();
    void saveCopy();
    void removeCurrent();
    void putBack();
    bool store(const ReportTemplate &changed);
    void updateButtons();
    [[nodiscard]] ReportTemplate current() const;

    ReportService &m_reports;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    FieldMessage *m_message;
    QLineEdit *m_name;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_putBack;
    QHash<QString, QString> m_changed; ///< texts that are not saved, by id
    QList<ReportTemplate> m_removed; ///< the last one last
};

} // namespace oneul
