#pragma once

#include <QFrame>
#include <QTimer>

#include "model/types.h"

class QLabel;
class QPlainTextEdit;

namespace oneul {

/// Writes the note of one article, as plain text. It is handed out to be stored after a rest and whenever the editor is
/// left or hidden, so that nothing typed is lost.
class NoteEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    void edit(ArticleId id, const QString &note);
    void leave(); ///< stores what was typed and hides; nothing when it is hidden already
    [[nodiscard]] ArticleId articleId() const { return m_id; } ///< 0: none is written

Q_SIGNALS:
    void noteTyped(oneul::ArticleId id, const QString &note); ///< to be stored
    void left(oneul::ArticleId id, const QString &before, const QString &after);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void store();
    void finish();
    void onTyped();
    void fitHeight();
    void applyColors();
    [[nodiscard]] QString text() const;

    QPlainTextEdit *m_edit;
    QLabel *m_state;
    QTimer m_rest;
    ArticleId m_id = 0;
    QString m_before; ///< when the editor was opened
    QString m_stored; ///< what was handed out last
};

} // namespace oneul
