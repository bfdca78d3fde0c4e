#pragma once

#include <QSplitter>

#include "digest/evidencepane.h"

class QShortcut;

namespace oneul {

class App;
class DigestBrowser;

/// Digests with the evidence of their sentences beside them.
class ClaimReader final : public QSplitter
{
    Q_OBJECT

public:
    /// `ask`: the texts of a section's articles. `editable`: the digests are stored ones.
    ClaimReader(App &app, EvidencePane::Ask ask, bool editable, QWidget *parent = nullptr);

    void setDigests(const QList<Digest> &digests, bool keepPosition);
    void setZoom(int percent);
    [[nodiscard]] const QList<Digest> &digests() const { return m_digests; }
    [[nodiscard]] DigestBrowser *browser() const { return m_browser; }
    [[nodiscard]] EvidencePane *pane() const { return m_pane; }
    void closePane();

Q_SIGNALS:
    void articleActivated(oneul::ArticleId id);
    void reworded(const oneul::ClaimAddress &address, const QString &text);
    void menuWanted(int section, const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectPane();
    void render(bool keepPosition);
    void openLink(const QUrl &url);
    void showClaim(const ClaimAddress &address);
    void hover(const QUrl &url);
    [[nodiscard]] QString describe(const QUrl &url) const;

    App &m_app;
    QList<Digest> m_digests;
    int m_zoom = 100;
    DigestBrowser *m_browser;
    EvidencePane *m_pane;
    QShortcut *m_escape; ///< works while the pane is there
};

} // namespace oneul
