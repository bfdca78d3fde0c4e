// Sequences of changes at random (the same ones every time): whatever is done to the taxonomy and in whichever order, every
// article is in exactly one category that there is, and what the analyst said of an article holds.

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "base/waitfor.h"
#include "service/articleservice.h"
#include "service/taxonomyservice.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/learningstore.h"
#include "topics/taxonomyedit.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSequences = 40;
constexpr int kOperations = 40;
constexpr int kMostCategories = 12;

Category named(const QString &name)
{
    Category category;
    category.nameEn = name;
    return category;
}

/// An archive with its taxonomy, and what is known of what the analyst said.
class Sequence final
{
public:
    explicit Sequence(quint32 seed) : m_random(seed)
    {
        open();
        addArticles(12);
    }

    void run()
    {
        for (int i = 0; i < kOperations && !testing::Test::HasFailure(); ++i) {
            operate();
            check();
        }
        const Taxonomy before = m_tools.taxonomy;
        const QHash<ArticleId, ArticleStatus> articles = statuses();
        open();
        EXPECT_EQ(m_tools.taxonomy, before);
        const QHash<ArticleId, ArticleStatus> again = statuses();
        EXPECT_EQ(again.size(), articles.size());
        for (auto article = again.cbegin(); article != again.cend(); ++article) {
            EXPECT_EQ(article->category, articles.value(article.key()).category);
            EXPECT_EQ(article->categoryOrigin, articles.value(article.key()).categoryOrigin);
        }
        check();
    }

private:
    void open()
    {
        m_service.reset();
        m_articles.reset();
        m_database.reset();
        auto database = Database::open(m_folder.path());
        ASSERT_TRUE(database);
        m_database = std::move(*database);
        m_articles = std::make_unique<ArticleService>(*m_database);
        m_tools.taxonomy = after(withAdded(after(withAdded(Taxonomy(), named(u"Alpha"_s))), named(u"Beta"_s)));
        m_service = std::make_unique<TaxonomyService>(*m_database, *m_articles, m_tools, m_clock);
        ASSERT_TRUE(waitFor(m_service->load()));
    }

    static Taxonomy after(const Result<TaxonomyStep> &step) { return step ? step->taxonomy : Taxonomy(); }

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }

    CategoryId anyCategory()
    {
        const QList<Category> &categories = m_tools.taxonomy.categories();
        return categories.at(below(int(categories.size()))).id;
    }
    /// Perhaps one that a window or a worker still knows.
    CategoryId perhapsFormer()
    {
        m_known.insert(anyCategory());
        QList<CategoryId> known = m_known.values();
        std::ranges::sort(known);
        return oneIn(4) ? known.at(below(int(known.size()))) : anyCategory();
    }
    ArticleId anyArticle() { return 1 + below(m_last); }
    QList<ArticleId> someArticles()
    {
        QList<ArticleId> ids;
        for (int i = 0, count = 1 + below(4); i < count; ++i)
            ids.append(anyArticle());
        return ids;
    }
    QString newName() { return u"Name %1"_s.arg(++m_names); }

    void operate()
    {
        switch (below(14)) {
        case 0:
        case 1:
            return said(m_service->add(named(newName())));
        case 2:
            return rename();
        case 3:
        case 4:
            return said(m_service->merge({anyCategory()}, anyCategory()));
        case 5:
            return split();
        case 6:
            return said(m_service->setArchived(anyCategory(), !oneIn(3)));
        case 7:
            return said(m_service->reorder({anyCategory()}));
        case 8:
        case 9:
            return edit();
        case 10:
            return addArticles(2);
        case 11:
            return oneIn(3) ? replace() : secondary();
        default:
            return undo();
        }
    }

    /// It may be refused; nothing else may go wrong.
    void said(const QFuture<Result<TaxonomyVersion>> &future)
    {
        const auto version = waitFor(future);
        if (!version) {
            EXPECT_TRUE(version.error().code == ErrorCode::InvalidArgument
                        || version.error().code == ErrorCode::NotFound)
                << qPrintable(errorCodeName(version.error().code)) << qPrintable(version.error().detail);
        }
    }

    void rename()
    {
        Category category = m_tools.taxonomy.byId(anyCategory());
        category.nameEn = newName();
        category.keywords.append({category.nameEn, 1});
        said(m_service->edit(category));
    }

    void split()
    {
        if (m_tools.taxonomy.categories().size() > kMostCategories)
            return;
        const CategoryId category = anyCategory();
        const QHash<ArticleId, ArticleStatus> before = statuses();
        const SplitPart part{named(newName()), someArticles(), {}};
        const auto version = waitFor(m_service->split(category, {part}));
        for (const ArticleId id : part.articles) {
            if (version && before.value(id).category == category && m_said.contains(id))
                m_said[id].insert(version->operation.categories.last());
        }
    }

    void replace()
    {
        QList<Category> categories = m_tools.taxonomy.categories();
        categories.removeIf([this](const Category &category) { return category.id != kOthers && oneIn(2); });
        said(m_service->replace(after(withAdded(Taxonomy(categories), named(newName())))));
    }

    void edit()
    {
        const QList<ArticleId> ids = someArticles();
        const CategoryId category = m_tools.taxonomy.byId(perhapsFormer()).id;
        const auto change = waitFor(m_articles->setCategory(ids, category));
        ASSERT_TRUE(change);
        for (const ArticleId id : ids)
            m_said[id] = {category};
        if (!oneIn(3))
            return;
        said(m_service->merge({anyCategory()}, anyCategory()));
        ASSERT_TRUE(waitFor(m_articles->takeBack(*change)));
        for (const ArticleId id : ids)
            m_said.remove(id);
    }

    void secondary()
    {
        const ArticleId id = anyArticle();
        const CategoryId category = anyCategory();
        const CategoryId own = statuses().value(id).category;
        if (category != own && category != kOthers) {
            ASSERT_TRUE(waitFor(m_database->learning().setSecondary(id, {category})));
        }
    }

    void undo()
    {
        const QList<TaxonomyVersion> versions = waitFor(m_service->versions()).value_or({});
        const qint64 version = versions.at(below(std::min(int(versions.size()), 6))).id;
        const int before = int(versions.size());
        said(m_service->undo(version));
        const QList<TaxonomyVersion> later = waitFor(m_service->versions()).value_or({});
        if (later.size() > before) {
            const auto undone = std::ranges::find(later, version, &TaxonomyVersion::id);
            EXPECT_TRUE(undone->undone);
        }
    }

    void addArticles(int count)
    {
        IncomingBatch batch;
        batch.seenAt = m_clock.now();
        for (int i = 0; i < count; ++i) {
            const QString number = QString::number(++m_last);
            IncomingArticle article;
            article.item.title = u"Article "_s + number;
            article.item.id = number;
            article.item.link = u"https://source.example.org/"_s + number;
            article.normalisedUrl = article.item.link;
            article.language = u"en"_s;
            article.day = QDate(2024, 10, 4);
            article.category = perhapsFormer();
            batch.articles.append(article);
        }
        ASSERT_TRUE(waitFor(m_database->articles().store(batch)));
    }

    QHash<ArticleId, ArticleStatus> statuses()
    {
        QHash<ArticleId, ArticleStatus> found;
        for (const ArticleRow &row : waitFor(m_articles->rows({})).value_or({}))
            found.insert(row.id, row.status);
        return found;
    }

    void check()
    {
        const Taxonomy &taxonomy = m_tools.taxonomy;
        EXPECT_TRUE(checkTaxonomy(taxonomy));
        const QHash<ArticleId, ArticleStatus> articles = statuses();
        EXPECT_EQ(articles.size(), m_last);
        for (auto article = articles.cbegin(); article != articles.cend(); ++article)
            EXPECT_TRUE(taxonomy.contains(article->category)) << qPrintable(article->category);
        for (auto said = m_said.cbegin(); said != m_said.cend(); ++said) {
            const ArticleStatus status = articles.value(said.key());
            EXPECT_EQ(status.categoryOrigin, CategoryOrigin::User);
            const auto isThere = [&](const CategoryId &id) { return taxonomy.byId(id).id == status.category; };
            EXPECT_TRUE(std::ranges::any_of(said.value(), isThere))
                << "article " << said.key() << " is in " << qPrintable(status.category) << ", the analyst said "
                << qPrintable(QStringList(said.value().values()).join(u", "));
        }
        int counted = 0;
        for (const int count : waitFor(m_service->articlesPerCategory()).value_or({}))
            counted += count;
        EXPECT_EQ(counted, m_last);
        EXPECT_EQ(waitFor(m_database->problems()).value_or({u"?"_s}).join(u'\n').toStdString(), "");
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC)};
    TextTools m_tools = loadTextTools().value();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ArticleService> m_articles;
    std::unique_ptr<TaxonomyService> m_service;
    QHash<ArticleId, QSet<CategoryId>>
        m_said; ///< where the analyst put it, and the parts that took it from there since
    QSet<CategoryId> m_known;
    int m_last = 0;
    int m_names = 0;
};

} // namespace

TEST(TaxonomySequences, KeepEveryArticleAndEveryEdit)
{
    for (quint32 seed = 1; seed <= kSequences; ++seed) {
        SCOPED_TRACE("sequence " + std::to_string(seed));
        Sequence(seed).run();
        if (HasFailure())
            break;
    }
}

} // namespace oneul
