#pragma once

#include <QDialog>

#include "base/result.h"
#include "model/source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace oneul {

class App;
class ErrorBar;
class OpmlTree;

/// Shows what is in an OPML file before anything of it is added. Accepted when the ticked sources are there.
class OpmlDialog final : public QDialog
{
    Q_OBJECT

public:
    OpmlDialog(App &app, const QString &path, QWidget *parent = nullptr);

    void reject() override; ///< not while the sources are being stored

Q_SIGNALS:
    void imported(const QList<oneul::Source> &sources);

private:
    void build(const QString &path);
    [[nodiscard]] QLayout *filterRow();
    void read(const QString &path);
    void showCounts();
    void run();
    void take(const Result<QList<Source>> &added);
    [[nodiscard]] QString placedIn(const QString &folder) const; ///< below the folder that was chosen

    App &m_app;
    OpmlTree *m_tree;
    QLineEdit *m_filter;
    QLabel *m_counts;
    QComboBox *m_folder;
    ErrorBar *m_message;
    QPushButton *m_import = nullptr;
    bool m_busy = false;
};

} // namespace oneul
