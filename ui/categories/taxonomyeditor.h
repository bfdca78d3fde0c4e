#pragma once

#include <QDialog>
#include <QList>

#include "base/result.h"
#include "model/taxonomychange.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace oneul {

class App;
class TaxonomyChanges;
class TaxonomyFiles;
class TaxonomyForm;
class TaxonomyHistory;
class TaxonomyList;

/// The analyst's categories: their list, one's fields, and what was changed when. Everything takes effect at once and can
/// be undone.
class TaxonomyEditor final : public QDialog
{
    Q_OBJECT

public:
    TaxonomyEditor(App &app, TaxonomyChanges &changes, QWidget *parent = nullptr);

    [[nodiscard]] TaxonomyFiles *files() const { return m_files; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    void done(int result) override; ///< keeps what is typed

private:
    QWidget *makeCategories();
    QWidget *makeLeft();
    QWidget *makeButtons();
    QWidget *makeForm();
    void connectAll();
    void follow(); ///< another taxonomy is in force
    void loadCounts();
    void showChosen();
    void enable();
    void add();
    void keep(const Category &category);
    void merge();
    void split();
    void toggleArchived();
    void reorder(const QList<CategoryId> &order);
    void say(const QString &text);
    void report(const Result<TaxonomyVersion> &version); ///< its error, where there is one

    App &m_app;
    TaxonomyChanges &m_changes;
    TaxonomyFiles *m_files;
    QTabWidget *m_tabs;
    TaxonomyList *m_list;
    TaxonomyForm *m_form;
    TaxonomyHistory *m_history;
    QLabel *m_message;
    QCheckBox *m_showArchived;
    QPushButton *m_add;
    QPushButton *m_merge;
    QPushButton *m_split;
    QPushButton *m_archive;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace oneul
