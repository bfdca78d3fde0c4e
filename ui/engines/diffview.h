#pragma once

#include <QTextEdit>

namespace oneul {

/// Two texts laid over each other, line by line: what was taken away is marked with "-", what was added with "+", and both
/// in colour.
class DiffView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void showDiff(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_before;
    QString m_after;
};

} // namespace oneul
