#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QStringList>

#include "commands/paletteentry.h"

class QLineEdit;
class QTreeWidget;

namespace oneul {

/// A field over the window in which one types a few letters of a command, a source, a day or a setting and gets there
/// with Enter. What was used lately comes first; what can't be used now says why.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void setSources(const QList<PaletteSource> &sources);
    void open();
    void dismiss(); ///< hides it; the keyboard goes back to where it was

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void fill(const QString &typed);
    void addRow(const PaletteEntry &entry, const QString &source);
    void runCurrent();

    QWidget *m_window;
    QLineEdit *m_edit;
    QTreeWidget *m_list;
    QList<PaletteSource> m_sources;
    QList<PaletteEntry> m_shown;
    QStringList m_recent; ///< ids, the last one first
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace oneul
