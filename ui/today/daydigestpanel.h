#pragma once

#include <QHash>
#include <QWidget>

#include "model/dayfacts.h"

class QLabel;
class QPushButton;

namespace oneul {

/// How far the day's digest is, in words, and the one button for what comes next: refresh the sources, make the digest, take
/// in what came since, or read it.
class DayDigestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DayDigestPanel(QWidget *parent = nullptr);

    void setFacts(const DayFacts &facts);
    void setBadges(const QHash<Support, int> &sentences); ///< of the digests, by how far they are supported
    void setMaking(bool making);

Q_SIGNALS:
    void refreshClicked(); ///< the sources
    void makeClicked();
    void openClicked();
    void compareClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Refresh, Make, MakeAgain, Open };

    [[nodiscard]] Step step() const;
    void showFacts();
    void showCounts();
    void showDigests();
    void restyle();

    DayFacts m_facts;
    QHash<Support, int> m_sentences;
    bool m_making = false;
    QLabel *m_counts;
    QLabel *m_digests;
    QLabel *m_badges;
    QPushButton *m_go;
    QPushButton *m_open;
    QPushButton *m_compare;
};

} // namespace oneul
