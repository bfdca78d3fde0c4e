#pragma once

#include <QListWidget>

#include "editor/markdownoutline.h"

namespace oneul {

/// The headings of a report. They are moved with the mouse or with Alt and the arrows, and dropped with Delete: the list
/// only says so, the text changes and with it the list.
class OutlineList final : public QListWidget
{
    Q_OBJECT

public:
    explicit OutlineList(QWidget *parent = nullptr);

    void setOutline(const QList<OutlineEntry> &outline);
    [[nodiscard]] const QList<OutlineEntry> &outline() const { return m_outline; }
    /// Chooses the heading that a line of the text stands under, without saying so.
    void showLine(int line);
    void choose(int entry);
    void moveCurrent(int by); ///< past its next (1) or previous (-1) neighbour

Q_SIGNALS:
    void undoRequested(); ///< what was done to the text from here
    void redoRequested();
    void entryChosen(int entry);
    void moveRequested(int from, int to);
    void dropRequested(int entry);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<OutlineEntry> m_outline;
};

} // namespace oneul
