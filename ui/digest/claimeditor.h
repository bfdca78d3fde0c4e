#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace oneul {

/// A sentence of a digest being reworded by hand: kept with Ctrl+Enter, given up with Escape.
class ClaimEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimEditor(QWidget *parent = nullptr);

    /// `typed`: what the field begins with, the sentence itself or an earlier beginning of a new wording.
    void start(const QString &sentence, const QString &typed);
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void saved(const QString &text); ///< never empty
    void removed();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();

    QPlainTextEdit *m_text;
    QString m_before;
};

} // namespace oneul
