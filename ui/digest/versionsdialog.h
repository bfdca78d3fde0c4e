#pragma once

#include <QDate>
#include <QDialog>

#include "base/result.h"
#include "model/digest.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace oneul {

class App;

/// Every version of a day's digests: when each was made, by which engine, and what changed. One can be looked at, or put back.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(App &app, const QDate &day, QWidget *parent = nullptr);

Q_SIGNALS:
    void viewWanted(oneul::DigestId version); ///< and the dialog is closed
    void restored(oneul::DigestId version); ///< the new one; the dialog is closed

private:
    void makeLayout();
    void load();
    void add(const DigestInfo &info);
    void describe(DigestId version, const Result<Digest> &digest);
    void enable();
    void restore();
    [[nodiscard]] DigestId chosen() const; ///< 0: none

    App &m_app;
    QDate m_day;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_view;
    QPushButton *m_restore;
};

} // namespace oneul
