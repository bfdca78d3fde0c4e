#pragma once

#include <memory>

#include <QDialog>
#include <QList>

#include "settings/settingsfile.h"
#include "settings/settingspage.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace oneul {

class Actions;
class App;
class ErrorBar;
class SettingsSearch;

/// All settings, page by page, with a search over them. OK applies what was changed, at once where that is possible, and
/// the dialog says where a restart is needed; Cancel changes nothing. Settings go to a file and come from one.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(App &app, Actions &actions, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void openPage(const QString &id); ///< "keys"; an unknown one changes nothing
    void find(const QString &words); ///< as if typed in the search field
    /// Takes over what the file says, without asking. The error tells what is wrong with it.
    [[nodiscard]] Result<QList<SettingChange>> importFile(const QString &path) const;
    void apply(const QList<SettingChange> &changes);

Q_SIGNALS:
    void applied();
    void imported(const QList<oneul::SettingChange> &changes); ///< applied, too; they can be taken back

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePages();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeBottom();
    void addPage(const SettingsPage &page);
    void showPage(int index);
    void showHits(const QString &words);
    void goTo(const QListWidgetItem *item);
    void validate();
    void store();
    void resetPage();
    void chooseImport();
    void chooseExport();
    void askImport(const QList<SettingChange> &changes);

    App &m_app;
    Actions &m_actions;
    QList<SettingsPage> m_pages;
    std::unique_ptr<SettingsSearch> m_finder;
    QLineEdit *m_search;
    QStackedWidget *m_left;
    QListWidget *m_list;
    QListWidget *m_hits;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    ErrorBar *m_errors;
    QPushButton *m_defaults = nullptr;
    QDialogButtonBox *m_buttons;
};

} // namespace oneul
