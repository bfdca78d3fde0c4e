#pragma once

#include <QWidget>

#include "model/digest.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace oneul {

class ClaimEditor;

/// The sentence that the evidence is about: its words, its badge and why it has it; to be edited in place.
class ClaimCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimCard(QWidget *parent = nullptr);

    void setEditable(bool editable);
    void setClaim(const Claim *claim); ///< nullptr: none; an edit that was begun is given up
    [[nodiscard]] bool isEditing() const;
    void edit();

Q_SIGNALS:
    void reworded(const QString &text); ///< "" : to be removed
    void stepWanted(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setEditing(bool editing);
    void render();

    Claim m_claim;
    bool m_any = false;
    bool m_editable = false;
    QLabel *m_badge;
    QLabel *m_text;
    QLabel *m_verdict;
    QPushButton *m_edit;
    QToolButton *m_previous;
    QToolButton *m_next;
    ClaimEditor *m_editor;
};

} // namespace oneul
