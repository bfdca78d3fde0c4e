#pragma once

#include <functional>
#include <optional>

#include <QFuture>
#include <QWidget>

#include "base/result.h"
#include "digest/digestclaims.h"
#include "digest/sectionhtml.h"
#include "model/summaryrequest.h"

class QPushButton;
class QTabWidget;
class QTextBrowser;

namespace oneul {

class App;
class ClaimCard;
class PassageView;

/// What stands behind a sentence of a digest, and what is to be known of its section. An answer that comes late, for another
/// section than the one that is shown, is dropped.
class EvidencePane final : public QWidget
{
    Q_OBJECT

public:
    /// The texts of a section's articles, by its number.
    using Ask = std::function<QFuture<Result<QList<SourceText>>>(int section)>;

    EvidencePane(App &app, Ask ask, QWidget *parent = nullptr);

    void setEditable(bool editable);
    void setDigests(const QList<Digest> &digests); ///< what is shown stays where it is still there
    void showClaim(const ClaimAddress &address);
    void showSection(int section);
    void editClaim();
    [[nodiscard]] std::optional<ClaimAddress> claim() const { return m_claim; }

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void originalWanted(const QUrl &url);
    void reworded(const oneul::ClaimAddress &address, const QString &text); ///< "" : to be removed
    void stepWanted(int by);
    void menuWanted(int section, const QPoint &globalPos);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    void load();
    void onSources(const Result<QList<SourceText>> &found);
    void onDisagreements(const QList<Disagreement> &found);
    void showEvidence();
    void showFacts();
    void onLink(const QUrl &url);
    [[nodiscard]] QString fallbackOf(int section) const;

    App &m_app;
    Ask m_ask;
    QList<Digest> m_digests;
    std::optional<ClaimAddress> m_claim;
    int m_section = -1;
    QList<SourceText> m_sources;
    bool m_loaded = false;
    int m_generation = 0;
    SectionFacts m_facts;
    ClaimCard *m_card;
    PassageView *m_passages;
    QTextBrowser *m_about;
    QTabWidget *m_tabs;
    QPushButton *m_menu;
};

} // namespace oneul
