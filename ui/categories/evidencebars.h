#pragma once

#include <QWidget>

#include "model/category.h"
#include "model/decision.h"

namespace oneul {

/// What spoke for and against categories, a line each: what it was, for or against which category, and a bar as long as it
/// weighed. The direction is said in words and by the bar's side, not by colour alone.
class EvidenceBars final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceBars(const Taxonomy &taxonomy, QWidget *parent = nullptr);

    void setEvidence(const QList<Evidence> &evidence);
    [[nodiscard]] QString line(const Evidence &evidence) const; ///< as one sentence, for tooltips and screen readers

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintLine(QPainter &painter, const QRect &row, const Evidence &evidence) const;
    void paintBar(QPainter &painter, const QRect &area, const Evidence &evidence) const;

    const Taxonomy &m_taxonomy;
    QList<Evidence> m_evidence;
    double m_most = 0; ///< the heaviest, either way
};

} // namespace oneul
