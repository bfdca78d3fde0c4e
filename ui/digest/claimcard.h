#pragma once

#include <QHash>
#include <QString>
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
    /// nullptr: none. What was typed for another sentence is there when that one is edited again.
    void setClaim(const Claim *claim);
    [[nodiscard]] bool isEditing() const;
    void edit();

Q_SIGNALS:
    void reworded(const QString &text); ///< "" : to be removed
    void stepWanted(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setEditing(bool editing);
    void keepTyped();
    void render();

    Claim m_claim;
    QHash<QString, QString> m_typed; ///< wordings that no version has yet, by their sentences
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
