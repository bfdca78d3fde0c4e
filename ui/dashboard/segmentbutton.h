#pragma once

#include <QAbstractButton>

class QButtonGroup;

namespace oneul {

/// One of several choices beside each other; the chosen one stands out by fill, frame and weight.
class SegmentButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SegmentButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// A row of them, the first one chosen; their ids in the group are 0, 1, …
[[nodiscard]] QWidget *segmentRow(const QStringList &texts, QButtonGroup *group, const QString &accessibleName);

} // namespace oneul
