#pragma once

#include <array>
#include <optional>

#include <QHash>
#include <QWidget>

#include "model/digest.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace oneul {

class ElidedLabel;

/// The line over a digest: its day, facts, the choice of version, what the badges mean, and what can be done.
class DigestHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DigestHeader(QWidget *parent = nullptr);

    void setDay(const QDate &day, const QDate &today);
    void setDigests(const QList<Digest> &digests);
    /// Those of the day, newest first; the choice is hidden when no kind has more than one.
    void setVersions(const QList<DigestInfo> &infos, std::optional<DigestId> current);
    void setMaking(bool making);

Q_SIGNALS:
    void newestChosen();
    void versionChosen(oneul::DigestId id);
    void makeClicked();
    void makeWithClicked();
    void historyClicked();
    void editClicked();
    void exportClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLegend();

    QLabel *m_day;
    ElidedLabel *m_facts;
    std::array<QLabel *, 3> m_legend = {}; ///< supported, weakly, not at all
    QComboBox *m_versions;
    QPushButton *m_make;
    QPushButton *m_makeWith;
    QPushButton *m_history;
    QPushButton *m_edit;
    QPushButton *m_export;
    QHash<Support, int> m_claims; ///< sentences shown, by how far they are supported
};

} // namespace oneul
