#include "digest/claimreader.h"

#include <utility>

#include <QApplication>
#include <QCoreApplication>
#include <QCursor>
#include <QDesktopServices>
#include <QEvent>
#include <QShortcut>
#include <QStatusTipEvent>

#include "common/colors.h"
#include "digest/claimwords.h"
#include "digest/digestbrowser.h"
#include "service/app.h"
#include "service/digestservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastPane = 300;

void openInBrowser(const QUrl &url)
{
    if (url.scheme() == u"http" || url.scheme() == u"https")
        QDesktopServices::openUrl(url);
}

} // namespace

ClaimReader::ClaimReader(App &app, EvidencePane::Ask ask, bool editable, QWidget *parent)
    : QSplitter(parent)
    , m_app(app)
    , m_browser(new DigestBrowser)
    , m_pane(new EvidencePane(app, std::move(ask)))
    , m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    addWidget(m_browser);
    addWidget(m_pane);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setFocusProxy(m_browser);
    m_pane->setMinimumWidth(kLeastPane);
    m_pane->setEditable(editable);
    m_pane->hide();
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ClaimReader::openLink);
    connect(m_browser, &QTextBrowser::highlighted, this, &ClaimReader::hover);
    connect(m_browser, &DigestBrowser::stepped, this, [this](const QUrl &sentence) {
        if (const auto address = claimAddress(sentence); address && m_pane->isVisible())
            m_pane->showClaim(*address);
    });
    connect(m_browser, &DigestBrowser::menuWanted, this, &ClaimReader::menuWanted);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false); // a dialog around it has its own use of the key
    m_pane->installEventFilter(this);
    connect(m_escape, &QShortcut::activated, this, &ClaimReader::closePane);
    connectPane();
}

void ClaimReader::connectPane()
{
    connect(m_pane, &EvidencePane::closed, this, &ClaimReader::closePane);
    connect(m_pane, &EvidencePane::articleActivated, this, &ClaimReader::articleActivated);
    connect(m_pane, &EvidencePane::originalWanted, this, &openInBrowser);
    connect(m_pane, &EvidencePane::reworded, this, &ClaimReader::reworded);
    connect(m_pane, &EvidencePane::menuWanted, this, &ClaimReader::menuWanted);
    connect(m_pane, &EvidencePane::stepWanted, m_browser, &DigestBrowser::step);
}

bool ClaimReader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_escape->setEnabled(event->type() == QEvent::Show);
    return QSplitter::eventFilter(watched, event);
}

void ClaimReader::setDigests(const QList<Digest> &digests, bool keepPosition)
{
    m_digests = digests;
    m_pane->setDigests(digests);
    const auto kept = m_pane->claim();
    m_browser->choose(kept && !m_pane->isHidden() ? claimLink(*kept) : QUrl());
    if (digests.isEmpty())
        closePane();
    render(keepPosition);
}

void ClaimReader::setZoom(int percent)
{
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    render(true);
}

void ClaimReader::render(bool keepPosition)
{
    if (m_digests.isEmpty())
        return;
    const double factor = m_zoom / 100.0;
    m_browser->setPage(m_app.digests().page(m_digests, isDark(palette()), factor), factor, keepPosition);
}

void ClaimReader::closePane()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && m_pane->isAncestorOf(focus);
    m_pane->hide();
    m_browser->choose({});
    if (hadFocus)
        m_browser->setFocus();
}

void ClaimReader::showClaim(const ClaimAddress &address)
{
    if (claimOf(m_digests, address) == nullptr)
        return;
    m_browser->choose(claimLink(address));
    m_pane->show();
    m_pane->showClaim(address);
}

void ClaimReader::openLink(const QUrl &url)
{
    hover({});
    if (url.scheme() == u"article") {
        if (const ArticleId id = url.path().toLongLong(); id > 0)
            Q_EMIT articleActivated(id);
    } else if (const auto address = claimAddress(url)) {
        showClaim(*address);
    } else if (url.scheme() == u"section") {
        const bool byMouse = m_browser->viewport()->underMouse();
        const QPoint atLink = m_browser->viewport()->mapToGlobal(m_browser->cursorRect().bottomLeft());
        Q_EMIT menuWanted(url.path().toInt(), byMouse ? QCursor::pos() : atLink);
    } else if (url.scheme().isEmpty() && url.hasFragment()) {
        m_browser->scrollToAnchor(url.fragment());
    } else {
        openInBrowser(url);
    }
}

void ClaimReader::hover(const QUrl &url)
{
    QStatusTipEvent event(describe(url));
    QCoreApplication::sendEvent(this, &event);
}

QString ClaimReader::describe(const QUrl &url) const
{
    if (const auto address = claimAddress(url)) {
        const Claim *claim = claimOf(m_digests, *address);
        return claim != nullptr ? claimBadge(*claim) : QString();
    }
    if (url.scheme() == u"section")
        return tr("Regenerate, compare engines, what was left out");
    if (url.scheme() != u"article")
        return url.scheme().startsWith(u"http") ? url.toDisplayString() : QString();
    const ArticleId id = url.path().toLongLong();
    for (const Digest &digest : m_digests) {
        for (const Section &section : digest.sections) {
            if (const int mark = markOf(section, id); mark > 0) {
                const DigestArticle &article = section.articles.at(mark - 1);
                return u"%1 — %2"_s.arg(article.title, article.url);
            }
        }
    }
    return {};
}

void ClaimReader::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render(true);
}

} // namespace oneul
