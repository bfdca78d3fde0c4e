#include "digest/digestbrowser.h"

#include <algorithm>

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStatusTipEvent>
#include <QTextBlock>
#include <QTextFrame>

#include "common/actionkeys.h"
#include "common/actions.h"
#include "common/colors.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 750; ///< pixels at zoom 1: some 80 letters or 46 syllables in a line
constexpr int kMinMargin = 20;
constexpr double kMinPicture = 60;
constexpr int kSharpenMs = 120; ///< of rest, while a window's edge is being drawn

/// The fragments that are pictures.
QList<QTextFragment> pictures(const QTextDocument &document)
{
    QList<QTextFragment> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                found.append(it.fragment());
        }
    }
    return found;
}

} // namespace

DigestBrowser::DigestBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Digest"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(kSharpenMs);
    connect(&m_sharpen, &QTimer::timeout, this, &DigestBrowser::sharpenImages);
    connect(this, &QTextBrowser::highlighted, this, &DigestBrowser::tellAddress);
}

// Where a link leads is said in the status bar of the window around, as of any control that has something to say.
void DigestBrowser::tellAddress(const QUrl &link)
{
    const bool leadsOut = link.scheme() == u"http" || link.scheme() == u"https";
    if (!leadsOut && !m_tellsAddress)
        return;
    m_tellsAddress = leadsOut;
    QStatusTipEvent tip(leadsOut ? link.toDisplayString() : QString());
    QCoreApplication::sendEvent(this, &tip);
}

void DigestBrowser::setPage(const DigestPage &page, double zoom, bool keepPosition)
{
    const int position = keepPosition ? verticalScrollBar()->value() : 0;
    m_images = page.images;
    m_zoom = zoom;
    // Rich text may measure a page wider than anything on it: only code, which isn't broken into lines, gets a bar.
    setHorizontalScrollBarPolicy(page.html.contains(u"<pre") ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // What resizes the browser meanwhile must not look for them in another text.
    m_sentences.clear();
    m_sections.clear();
    document()->clear();
    setHtml(page.html);
    m_imageWidths.clear();
    for (const QTextFragment &picture : pictures(*document())) {
        const QTextImageFormat format = picture.charFormat().toImageFormat();
        m_imageWidths.insert(format.name(), format.width());
    }
    fitColumn();
    sharpenImages();
    findLinks();
    mark();
    verticalScrollBar()->setValue(position);
}

void DigestBrowser::findLinks()
{
    m_sentences.clear();
    m_sections.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QString address = part.charFormat().anchorHref();
            const bool sentence = address.startsWith(u"claim:");
            if (!sentence && !address.startsWith(u"section:"))
                continue;
            QList<Link> &links = sentence ? m_sentences : m_sections;
            if (!links.isEmpty() && links.constLast().address == address)
                links.last().end = part.position() + part.length();
            else
                links.append({address, sentence ? part.position() : block.position(), part.position() + part.length()});
        }
    }
}

void DigestBrowser::choose(const QUrl &sentence)
{
    m_chosen = sentence;
    mark();
}

// A frame of colour behind the words, and a line under them for whom colours say little.
void DigestBrowser::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto found = std::ranges::find(m_sentences, m_chosen.toString(), &Link::address);
    if (!m_chosen.isEmpty() && found != m_sentences.end()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(found->start);
        selection.cursor.setPosition(found->end, QTextCursor::KeepAnchor);
        selection.format.setBackground(foundColor(palette()));
        selection.format.setFontUnderline(true);
        marks.append(selection);
    }
    setExtraSelections(marks);
}

int DigestBrowser::firstVisible() const
{
    const int top = cursorForPosition({viewport()->width() / 2, 0}).position();
    const auto found = std::ranges::find_if(m_sentences, [top](const Link &link) { return link.start >= top; });
    return static_cast<int>(found - m_sentences.begin());
}

void DigestBrowser::step(int by)
{
    if (m_sentences.isEmpty())
        return;
    const auto found = std::ranges::find(m_sentences, m_chosen.toString(), &Link::address);
    const bool none = m_chosen.isEmpty() || found == m_sentences.end();
    const int last = static_cast<int>(m_sentences.size()) - 1;
    const int next = none ? firstVisible() : static_cast<int>(found - m_sentences.begin()) + by;
    const Link link = m_sentences.at(std::clamp(next, 0, last));
    choose(QUrl(link.address));
    QTextCursor cursor(document());
    cursor.setPosition(link.start);
    setTextCursor(cursor);
    ensureCursorVisible();
    Q_EMIT stepped(m_chosen);
}

int DigestBrowser::sectionAt(const QPoint &place) const
{
    const int position = cursorForPosition(place).position();
    int section = -1;
    for (const Link &link : m_sections) {
        if (link.start <= position)
            section = QUrl(link.address).path().toInt();
    }
    return section;
}

void DigestBrowser::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (isKeyOf(*event, ActionId::NextArticle, this) || (alt && key == Qt::Key_Down))
        return step(1);
    if (isKeyOf(*event, ActionId::PreviousArticle, this) || (alt && key == Qt::Key_Up))
        return step(-1);
    // A link that Tab went to is opened by the browser itself.
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_chosen.isEmpty() && !textCursor().hasSelection()) {
        Q_EMIT anchorClicked(m_chosen);
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void DigestBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? cursorRect().bottomLeft() : event->pos();
    const int section = sectionAt(place);
    if (section < 0 || textCursor().hasSelection())
        return QTextBrowser::contextMenuEvent(event); // with "Copy"
    Q_EMIT menuWanted(section, viewport()->mapToGlobal(place));
}

void DigestBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

QVariant DigestBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const auto image = m_images.constFind(name.toString());
    return image == m_images.constEnd() ? QVariant() : QVariant(*image);
}

// Rich text scales pictures without smoothing: each is brought to the size that its place gives it.
void DigestBrowser::sharpenImages()
{
    const double ratio = devicePixelRatioF();
    for (const QTextFragment &picture : pictures(*document())) {
        const QTextImageFormat format = picture.charFormat().toImageFormat();
        const auto image = m_images.constFind(format.name());
        if (image == m_images.constEnd() || format.width() <= 0 || format.width() * ratio >= image->width())
            continue;
        QImage sharp = image->scaledToWidth(qRound(format.width() * ratio), Qt::SmoothTransformation);
        sharp.setDevicePixelRatio(ratio);
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), sharp);
    }
    viewport()->update();
}

// Wider than the column, a picture would push the text under a bar.
void DigestBrowser::fitImages()
{
    bool changed = false;
    for (const QTextFragment &picture : pictures(*document())) {
        QTextImageFormat format = picture.charFormat().toImageFormat();
        // Rich text indents by more than the margins that it was given: only the layout knows where a block begins.
        const QTextBlock block = document()->findBlock(picture.position());
        const double left = document()->documentLayout()->blockBoundingRect(block).left();
        const double room = std::max(kMinPicture, viewport()->width() - 2 * left);
        const double wanted = std::min(m_imageWidths.value(format.name()), room);
        if (wanted <= 0 || qRound(wanted) == qRound(format.width()))
            continue;
        if (format.height() > 0)
            format.setHeight(format.height() * wanted / format.width());
        format.setWidth(wanted);
        QTextCursor cursor(document());
        cursor.setPosition(picture.position());
        cursor.setPosition(picture.position() + picture.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
        changed = true;
    }
    if (changed)
        m_sharpen.start();
}

// What is being read stays where it is when the lines break elsewhere, as when the evidence opens beside them.
void DigestBrowser::resizeEvent(QResizeEvent *event)
{
    QTextCursor place = cursorForPosition({viewport()->width() / 2, 0});
    const auto chosen = std::ranges::find(m_sentences, m_chosen.toString(), &Link::address);
    if (!m_chosen.isEmpty() && chosen != m_sentences.end()) {
        QTextCursor sentence(document());
        sentence.setPosition(chosen->start);
        if (const int top = cursorRect(sentence).top(); top >= 0 && top < event->oldSize().height())
            place = sentence;
    }
    const int before = cursorRect(place).top();
    QTextBrowser::resizeEvent(event);
    fitColumn();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(place).top() - before);
}

void DigestBrowser::fitColumn()
{
    const int free = viewport()->width() - qRound(kColumnWidth * m_zoom);
    const int margin = std::max(kMinMargin, free / 2);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (qRound(format.leftMargin()) != margin || qRound(format.topMargin()) != kMinMargin) {
        format.setLeftMargin(margin);
        format.setRightMargin(margin);
        format.setTopMargin(kMinMargin);
        format.setBottomMargin(2 * kMinMargin);
        root->setFrameFormat(format);
    }
    fitImages();
}

} // namespace oneul
