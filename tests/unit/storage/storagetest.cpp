#include "unit/storage/storagetest.h"

namespace oneul {

IncomingArticle entry(const QString &guid, const QString &url, const QString &title, const QString &text,
                      const QDateTime &published)
{
    IncomingArticle article;
    article.item.id = guid;
    article.item.link = url;
    article.item.title = title;
    article.item.published = published;
    article.item.summary = text.isEmpty() ? QString() : u"<p>"_s + text + u"</p>"_s;
    article.normalisedUrl = url.mid(url.indexOf(u"//"_s) + 2);
    article.text = text;
    article.language = u"en"_s;
    article.day = published.isValid() ? published.date() : kSeen.date();
    return article;
}

void StorageTest::SetUp()
{
    ASSERT_TRUE(m_dir.isValid());
    reopen();
}

void StorageTest::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_dir.path());
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    m_database = std::move(opened).value();
}

SourceId StorageTest::addSource(const QString &name, Kind kind, const QString &folder)
{
    Source source;
    source.name = name;
    source.url = QUrl(u"https://%1.example.org/feed"_s.arg(name.toLower()));
    source.kind = kind;
    source.folder = folder;
    return valueOf(m_database->sources().add(source)).id;
}

StoreReport StorageTest::store(SourceId source, const QList<IncomingArticle> &articles, const QDateTime &seenAt,
                               Kind kind)
{
    IncomingBatch batch;
    batch.source = source;
    batch.kind = kind;
    batch.seenAt = seenAt;
    batch.fetch.lastStatus = u"ok"_s;
    batch.articles = articles;
    return valueOf(m_database->articles().store(batch));
}

QList<ArticleRow> StorageTest::rows(const ArticleFilter &filter)
{
    return valueOf(m_database->articles().rows(filter));
}

QStringList StorageTest::titles(const ArticleFilter &filter)
{
    QStringList titles;
    for (const ArticleRow &row : rows(filter))
        titles.append(row.title);
    return titles;
}

ArticleRow StorageTest::only()
{
    const QList<ArticleRow> all = rows();
    EXPECT_EQ(all.size(), 1);
    return all.value(0);
}

void StorageTest::expectSound()
{
    EXPECT_EQ(valueOf(m_database->problems()).join(u'\n').toStdString(), "");
}

} // namespace oneul
