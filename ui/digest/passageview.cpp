#include "digest/passageview.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

#include "common/colors.h"
#include "common/dialogbutton.h"
#include "common/iconbutton.h"
#include "digest/digestclaims.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGap = 2; ///< line ends between title and text

// Places count characters: none may become more or fewer of them.
QString shown(QString text)
{
    return text.replace(u'\r', u' ');
}

} // namespace

PassageView::PassageView(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel)
    , m_count(new QLabel)
    , m_previous(iconButton(u"previous"_s, tr("Previous passage"), u"previousPassage"_s))
    , m_next(iconButton(u"next"_s, tr("Next passage"), u"nextPassage"_s))
    , m_text(new QTextBrowser)
    , m_read(dialogButton(tr("Open in the &reader"), u"readArticle"_s))
    , m_original(dialogButton(tr("Ori&ginal"), u"openOriginalOf"_s))
{
    m_head->setObjectName(u"passageHead"_s);
    m_head->setTextFormat(Qt::RichText);
    m_head->setWordWrap(true);
    m_count->setObjectName(u"passageCount"_s);
    m_text->setObjectName(u"passageText"_s);
    m_text->setAccessibleName(tr("The article, with the passage marked"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->installEventFilter(this);
    m_original->setToolTip(tr("Open the article's page in the browser"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_next)})
        top->addWidget(widget, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_read);
    bottom->addWidget(m_original);
    bottom->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT articleActivated(m_stops.at(m_current).article.id); });
    connect(m_original, &QPushButton::clicked, this,
            [this] { Q_EMIT originalWanted(QUrl(m_stops.at(m_current).article.url)); });
    clear();
}

void PassageView::clear(const QString &why)
{
    m_stops.clear();
    m_current = 0;
    showStop();
    m_head->setText(why.toHtmlEscaped());
}

void PassageView::showClaim(const Section &section, const Claim &claim, const QList<Passage> &passages,
                            const QList<SourceText> &sources)
{
    m_stops.clear();
    m_current = 0;
    for (const DigestArticle &article : section.articles) {
        if (article.id <= 0 || !claim.cites.contains(article.id))
            continue;
        Stop stop{article, markOf(section, article.id), {}, {}};
        const auto source = std::ranges::find(sources, article.id, &SourceText::id);
        if (source != sources.end())
            stop.source = *source;
        const qsizetype before = m_stops.size();
        for (const Passage &passage : passages) {
            if (passage.article != article.id)
                continue;
            stop.passage = passage;
            m_stops.append(stop);
        }
        if (m_stops.size() == before)
            m_stops.append(stop);
    }
    // The quote itself comes before what is merely near.
    std::ranges::stable_partition(m_stops, [](const Stop &stop) { return stop.passage.verbatim; });
    showStop();
    if (m_stops.isEmpty())
        m_head->setText(tr("This sentence cites none of the section's articles.").toHtmlEscaped());
}

void PassageView::step(int by)
{
    if (m_stops.isEmpty())
        return;
    m_current = std::clamp(m_current + by, 0, count() - 1);
    showStop();
}

QString PassageView::headOf(const Stop &stop) const
{
    const QString muted = mutedText(palette()).name();
    QString facts = stop.article.sourceName;
    const QString found = stop.source.id == 0        ? tr("no longer in the archive")
                          : stop.passage.length == 0 ? tr("no passage is near this sentence")
                          : stop.passage.verbatim    ? tr("its quote")
                                                     : tr("the sentence that is nearest");
    facts += (facts.isEmpty() ? QString() : u" · "_s) + found;
    if (stop.article.titleOnly)
        facts += u" · "_s + tr("title only");
    QString html = u"<b>[%1] %2</b>"_s.arg(QString::number(stop.number), stop.article.title.toHtmlEscaped());
    if (!stop.article.translatedTitle.isEmpty())
        html += u"<br/>%1"_s.arg(stop.article.translatedTitle.toHtmlEscaped());
    return html + u"<br/><span style='color:%1'>%2</span>"_s.arg(muted, facts.toHtmlEscaped());
}

void PassageView::showStop()
{
    const bool any = !m_stops.isEmpty();
    const Stop stop = any ? m_stops.at(m_current) : Stop();
    m_head->setText(any ? headOf(stop) : QString());
    m_count->setText(any ? tr("%1 of %2").arg(m_current + 1).arg(count()) : QString());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_count)})
        widget->setVisible(count() > 1);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count());
    m_read->setVisible(any && stop.source.id != 0);
    const QUrl url(stop.article.url);
    m_original->setVisible(any && (url.scheme() == u"http" || url.scheme() == u"https"));
    m_text->setVisible(any && stop.source.id != 0);
    m_passage = -1;
    m_text->setExtraSelections({});
    m_text->setPlainText(shown(stop.source.title) + QString(kGap, u'\n') + shown(stop.source.text));
    mark();
}

void PassageView::mark()
{
    if (m_stops.isEmpty() || m_stops.at(m_current).passage.length == 0)
        return;
    const Stop &stop = m_stops.at(m_current);
    const qsizetype start =
        stop.passage.inTitle ? stop.passage.start : stop.source.title.size() + kGap + stop.passage.start;
    const int end = m_text->document()->characterCount() - 1;
    QTextEdit::ExtraSelection passage;
    passage.cursor = QTextCursor(m_text->document());
    passage.cursor.setPosition(std::clamp(static_cast<int>(start), 0, end));
    passage.cursor.setPosition(std::clamp(static_cast<int>(start + stop.passage.length), 0, end),
                               QTextCursor::KeepAnchor);
    passage.format.setBackground(foundColor(palette()));
    passage.format.setForeground(palette().text());
    passage.format.setFontUnderline(true);
    m_text->setExtraSelections({passage});
    m_passage = passage.cursor.selectionStart();
    scrollToPassage();
}

void PassageView::scrollToPassage()
{
    if (m_passage < 0)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_passage);
    m_text->setTextCursor(cursor);
    // Some of what stands before it is seen, too.
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect().top() - m_text->viewport()->height() / 3);
}

// Another width breaks the lines elsewhere: once the text is laid out, the passage is brought back.
bool PassageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &PassageView::scrollToPassage);
    return QWidget::eventFilter(watched, event);
}

void PassageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_stops.isEmpty())
        showStop();
}

} // namespace oneul
