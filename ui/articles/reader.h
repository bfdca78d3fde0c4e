#pragma once

#include <functional>

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include "articles/readerimages.h"
#include "articles/readertypography.h"
#include "model/article.h"
#include "model/category.h"

class QStackedLayout;

namespace oneul {

class ArticleService;
class EmptyState;
class NoteEditor;
class ReaderBrowser;
struct ReaderStyle;

/// Shows one article; follows its changes. Links are handed out, never opened here.
class Reader final : public QWidget
{
    Q_OBJECT

public:
    Reader(ArticleService &service, const Taxonomy &taxonomy, QWidget *parent = nullptr);

    void showArticle(ArticleId id); ///< 0: nothing
    [[nodiscard]] ArticleId articleId() const { return m_id; }
    /// From the page's text to the feed's and back; false: there is only one.
    bool toggleText();
    void setNote(const QString &note); ///< said over the text of this article, "" : nothing
    void setSearch(const SearchQuery &query); ///< its words are marked in the article
    void setLabels(const QList<Label> &labels); ///< all there are
    void showTaxonomy(); ///< again, after it changed
    void editNote(); ///< opens the editor of the article's own note; nothing while none is shown
    void setZoom(int percent);
    void setTypography(const ReaderTypography &typography);
    /// What holds for an article's pictures, and who fetches them; again, when what holds has changed.
    void setImages(const std::function<ImageChoice(const ArticleRow &)> &choice, const ReaderImages::Fetch &fetch);
    void setImageKey(const QString &key) { m_imageKey = key; } ///< that loadImages() is on; "" : none
    void loadImages(); ///< of the article that is shown, where they may be fetched at all
    bool scrollPage(); ///< false: the end was reached already

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void linkHovered(const QString &url);
    void fullTextRequested();
    void sourceImagesRequested(); ///< of all articles of its source
    void articleWanted(oneul::ArticleId id); ///< another one that tells the same
    void storyWanted(oneul::StoryId id); ///< all that tell it
    void whyRequested(); ///< why the article has its category
    void noteTyped(oneul::ArticleId id, const QString &note); ///< to be stored
    void noteLeft(oneul::ArticleId id, const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void load(bool keepPlace);
    void makeEditor();
    [[nodiscard]] QList<Label> labelsOfArticle() const;
    [[nodiscard]] QList<Category> furtherCategories() const;
    void loadStory();
    void render(bool keepPlace);
    void markFound();
    void openLink(const QUrl &link);
    [[nodiscard]] ReaderStyle styleOfPage() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] ImageChoice imageChoice() const;
    [[nodiscard]] QString imageLine() const;
    void takeArticleImages();
    [[nodiscard]] QHash<QString, ShownImage> shownImages() const;
    void follow(const ArticleDelta &delta);

    ArticleService &m_service;
    const Taxonomy &m_taxonomy;
    NoteEditor *m_editor;
    ReaderBrowser *m_browser;
    ReaderImages *m_images;
    std::function<ImageChoice(const ArticleRow &)> m_imageChoice;
    QString m_imageKey;
    QTimer m_resized; ///< pictures are fitted once the window stands still
    int m_room = 0; ///< pixels that pictures were given
    ReaderTypography m_typography;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ArticleId m_id = 0;
    Article m_article;
    QList<ArticleRow> m_story; ///< the others that tell the same as the article
    QList<Label> m_labels;
    bool m_stated = false; ///< the feed's text is shown where there is a full one
    QString m_note;
    SearchQuery m_search;
    int m_zoom = 100;
};

} // namespace oneul
