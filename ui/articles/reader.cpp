#include "articles/reader.h"

#include <algorithm>

#include <QBoxLayout>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QKeySequence>
#include <QScrollBar>
#include <QStackedLayout>

#include "articles/noteeditor.h"
#include "articles/readerbrowser.h"
#include "articles/readerhtml.h"
#include "articles/storyhtml.h"
#include "base/whendone.h"
#include "common/actionkeys.h"
#include "common/actions.h"
#include "common/emptystate.h"
#include "service/articleservice.h"
#include "service/errortext.h"
#include "service/foundwords.h"

namespace oneul {

namespace {

constexpr int kMostOfStory = 12; ///< that are named below an article

/// Fonts differ much in the spacing they bring along (Korean ones: 1.45 of their size): what is wished for is said in
/// percent of the size, what the page needs in percent of the spacing. Lines never run into each other.
int lineHeight(const QFont &font, int percent)
{
    const QFontInfo info(font);
    const QFontMetricsF metrics(font);
    return qMax(100, qRound(double(percent) * info.pixelSize() / metrics.lineSpacing()));
}

} // namespace

Reader::Reader(ArticleService &service, const Taxonomy &taxonomy, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_taxonomy(taxonomy)
    , m_editor(new NoteEditor(this))
    , m_browser(new ReaderBrowser(this))
    , m_images(new ReaderImages(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setMinimumWidth(260);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_browser->setObjectName(QStringLiteral("reader"));
    m_browser->setAccessibleName(tr("Article"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_browser);
    m_empty->set(QStringLiteral("digest"), tr("No article selected"));
    connect(m_browser, &QTextBrowser::anchorClicked, this, &Reader::openLink);
    connect(m_browser, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        Q_EMIT linkHovered(url.scheme() == fullTextLink().scheme() ? QString() : url.toDisplayString());
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(150);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_stack->currentWidget() == m_browser && m_article.row.id == m_id)
            render(true);
    });
    // The scroll bar that pictures bring along takes room from them. Only smaller: or it would come and go.
    connect(
        m_browser->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this] {
            if (!m_images->shown().isEmpty() && m_article.row.id == m_id && m_browser->column() < m_room)
                render(true);
        },
        Qt::QueuedConnection);
    m_browser->setPictures([this](int number) { return m_images->image(number); });
    connect(m_images, &ReaderImages::changed, this, [this] {
        if (m_stack->currentWidget() == m_browser && m_article.row.id == m_id)
            render(true);
    });
    makeEditor();
    connect(&service, &ArticleService::changed, this, &Reader::follow);
}

void Reader::makeEditor()
{
    connect(m_editor, &NoteEditor::noteTyped, this, &Reader::noteTyped);
    connect(m_editor, &NoteEditor::left, this, [this](ArticleId id, const QString &before, const QString &after) {
        if (id == m_article.row.id)
            m_article.note = after;
        m_browser->setFocus();
        if (id == m_id && m_article.row.id == id)
            render(true);
        Q_EMIT noteLeft(id, before, after);
    });
}

void Reader::editNote()
{
    if (m_id == 0 || m_article.row.id != m_id || m_stack->currentWidget() != m_browser)
        return;
    m_editor->edit(m_id, m_article.note);
    render(true);
}

void Reader::setLabels(const QList<Label> &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    if (m_stack->currentWidget() == m_browser && !m_article.row.labels.isEmpty())
        render(true);
}

void Reader::showTaxonomy()
{
    if (m_stack->currentWidget() == m_browser && m_article.row.id == m_id)
        render(true);
}

QList<Label> Reader::labelsOfArticle() const
{
    QList<Label> labels;
    for (const Label &label : m_labels) {
        if (m_article.row.labels.contains(label.id))
            labels << label;
    }
    return labels;
}

/// Some may have been merged meanwhile, perhaps into the primary one.
QList<Category> Reader::furtherCategories() const
{
    QList<Category> further;
    for (const CategoryId &id : m_article.secondary) {
        const Category &category = m_taxonomy.byId(id);
        const bool isPrimary = category.id == m_taxonomy.byId(m_article.row.status.category).id;
        if (!isPrimary && !further.contains(category))
            further << category;
    }
    return further;
}

void Reader::showArticle(ArticleId id)
{
    if (id == m_id)
        return;
    m_editor->leave();
    m_id = id;
    m_stated = false;
    m_note.clear();
    if (id == 0) {
        m_stack->setCurrentWidget(m_empty);
        m_empty->set(QStringLiteral("digest"), tr("No article selected"));
        return;
    }
    load(false);
}

void Reader::load(bool keepPlace)
{
    whenDone(this, m_service.article(m_id), [this, id = m_id, keepPlace](const Result<Article> &result) {
        if (id != m_id)
            return;
        if (!result) {
            m_empty->set(QStringLiteral("warning"), errorText(result.error()));
            m_stack->setCurrentWidget(m_empty);
            return;
        }
        m_article = *result;
        m_story.removeIf([this](const ArticleRow &row) { return row.story != m_article.row.story; });
        render(keepPlace);
        loadStory();
    });
}

/// The article itself doesn't wait for the others.
void Reader::loadStory()
{
    if (m_article.row.story == 0)
        return;
    ArticleFilter filter;
    filter.story = m_article.row.story;
    filter.limit = kMostOfStory;
    whenDone(this, m_service.rows(filter), [this, id = m_id](const Result<QList<ArticleRow>> &rows) {
        if (id != m_id || m_article.row.id != id || !rows)
            return;
        QList<ArticleRow> others = *rows;
        others.removeIf([id](const ArticleRow &row) { return row.id == id; });
        const bool isNews = !std::ranges::equal(others, m_story, {}, &ArticleRow::id, &ArticleRow::id);
        m_story = others;
        if (isNews)
            render(true);
    });
}

void Reader::render(bool keepPlace)
{
    m_browser->setColumn(columnWidth());
    takeArticleImages();
    m_room = m_browser->column();
    const int place = keepPlace ? m_browser->verticalScrollBar()->value() : 0;
    const QKeySequence openKey = keysNear(this, ActionId::OpenOriginal).value(0);
    m_browser->setPage(
        readerHtml(m_article, m_taxonomy.byId(m_article.row.status.category), styleOfPage(),
                   {m_stated, m_note, labelsOfArticle(), furtherCategories(), m_story, m_editor->articleId() != m_id,
                    shownImages(), imageLine(), openKey.toString(QKeySequence::NativeText)}));
    m_browser->verticalScrollBar()->setValue(place);
    m_stack->setCurrentWidget(m_browser);
    markFound();
}

void Reader::markFound()
{
    m_browser->setFound(foundWords(m_browser->toPlainText(), m_search));
}

void Reader::setSearch(const SearchQuery &query)
{
    if (query == m_search)
        return;
    m_search = query;
    if (m_stack->currentWidget() == m_browser)
        markFound();
}

void Reader::follow(const ArticleDelta &delta)
{
    if (m_id == 0)
        return;
    if (delta.removed.contains(m_id))
        showArticle(0);
    else if (delta.updated.contains(m_id))
        load(true);
}

void Reader::openLink(const QUrl &link)
{
    if (link == imagesLink())
        loadImages();
    else if (link == sourceImagesLink())
        Q_EMIT sourceImagesRequested();
    else if (link == fullTextLink())
        Q_EMIT fullTextRequested();
    else if (link == noteLink())
        editNote();
    else if (link == whyLink())
        Q_EMIT whyRequested();
    else if (link == storyLink())
        Q_EMIT storyWanted(m_article.row.story);
    else if (const ArticleId other = articleOf(link); other > 0)
        Q_EMIT articleWanted(other);
    else
        Q_EMIT linkActivated(link);
}

bool Reader::toggleText()
{
    if (m_stack->currentWidget() != m_browser || m_article.row.id != m_id || !m_article.hasFullText)
        return false;
    m_stated = !m_stated;
    render(false);
    return true;
}

void Reader::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    if (m_stack->currentWidget() == m_browser && m_article.row.id == m_id)
        render(true);
}

ReaderStyle Reader::styleOfPage() const
{
    ReaderStyle style;
    style.palette = palette();
    style.zoom = m_zoom / 100.0;
    style.family = m_typography.family;
    style.fontPoints = m_typography.points > 0 ? m_typography.points : font().pointSizeF() * 1.12;
    const QFont body = m_typography.family.isEmpty() ? font() : QFont(m_typography.family, font().pointSize());
    style.lineHeight = lineHeight(body, m_typography.lineHeight);
    return style;
}

int Reader::columnWidth() const
{
    return qRound(m_typography.width * m_zoom / 100.0);
}

void Reader::setTypography(const ReaderTypography &typography)
{
    if (typography == m_typography)
        return;
    m_typography = typography;
    if (m_stack->currentWidget() == m_browser)
        render(true);
}

void Reader::setImages(const std::function<ImageChoice(const ArticleRow &)> &choice, const ReaderImages::Fetch &fetch)
{
    m_imageChoice = choice;
    m_images->setFetch(fetch);
    if (m_stack->currentWidget() == m_browser && m_article.row.id == m_id)
        render(true);
}

ImageChoice Reader::imageChoice() const
{
    return m_imageChoice ? m_imageChoice(m_article.row) : ImageChoice::Never;
}

/// Those of the text that is shown. Where they are always wanted they are asked for here, each once.
void Reader::takeArticleImages()
{
    m_images->setArticle(m_article.row, imageAddresses(shownText(m_article, m_stated)));
    if (imageChoice() == ImageChoice::Always && m_images->waiting() > 0 && m_images->failed() == 0)
        m_images->load(columnWidth(), devicePixelRatioF());
}

/// Those that are there, no wider than the text is now.
QHash<QString, ShownImage> Reader::shownImages() const
{
    QHash<QString, ShownImage> images = m_images->shown();
    const int room = m_browser->column();
    for (ShownImage &image : images) {
        if (image.size.width() > room)
            image.size = {room, qMax(1, image.size.height() * room / image.size.width())};
    }
    return images;
}

void Reader::loadImages()
{
    if (m_stack->currentWidget() != m_browser || m_article.row.id != m_id || imageChoice() == ImageChoice::Never)
        return;
    m_images->load(columnWidth(), devicePixelRatioF());
    render(true);
}

QString Reader::imageLine() const
{
    const ImageChoice choice = imageChoice();
    if (choice == ImageChoice::Never)
        return {};
    if (m_images->isLoading())
        return tr("Loading the images…").toHtmlEscaped();
    const int missing = m_images->waiting() + m_images->failed();
    if (missing == 0)
        return {};
    const auto link = [](const QUrl &to, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(to.toString(), text.toHtmlEscaped());
    };
    const QString dot = QStringLiteral(" &nbsp;·&nbsp; ");
    if (m_images->failed() > 0)
        return tr("%n image(s) could not be loaded", nullptr, m_images->failed()).toHtmlEscaped() + dot
               + link(imagesLink(), tr("Try again"));
    const QString load = m_imageKey.isEmpty() ? tr("Load") : tr("Load (%1)").arg(m_imageKey);
    return tr("%n image(s) not loaded", nullptr, missing).toHtmlEscaped() + dot + link(imagesLink(), load) + dot
           + link(sourceImagesLink(), tr("Always for this source"));
}

void Reader::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    if (m_stack->currentWidget() == m_browser)
        render(true);
}

bool Reader::scrollPage()
{
    return m_stack->currentWidget() == m_browser && m_browser->scrollPage();
}

void Reader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_images->shown().isEmpty())
        m_resized.start();
}

void Reader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack->currentWidget() == m_browser)
        render(true);
}

} // namespace oneul
