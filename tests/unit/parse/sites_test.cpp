#include <gtest/gtest.h>

#include "parse/sites.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

QString feeds(const QString &address)
{
    QStringList out;
    const QList<QUrl> found = feedsOfSite(QUrl(address));
    for (const QUrl &url : found)
        out.append(url.toString(QUrl::FullyEncoded));
    return out.join(u' ');
}

struct Pair {
    const char *page;
    const char *feed;
};

class Sites : public testing::TestWithParam<Pair>
{};

TEST_P(Sites, HaveTheirFeeds)
{
    EXPECT_EQ(feeds(QString::fromLatin1(GetParam().page)).toStdString(), GetParam().feed);
}

const Pair kPairs[] = {
    {"https://www.youtube.com/channel/UC123/videos", "https://www.youtube.com/feeds/videos.xml?channel_id=UC123"},
    {"https://m.youtube.com/user/name", "https://www.youtube.com/feeds/videos.xml?user=name"},
    {"https://www.youtube.com/playlist?list=PL9", "https://www.youtube.com/feeds/videos.xml?playlist_id=PL9"},
    {"https://www.youtube.com/@handle", ""},
    {"https://github.com/owner/project/releases",
     "https://github.com/owner/project/releases.atom https://github.com/owner/project/tags.atom "
     "https://github.com/owner/project/commits.atom"},
    {"https://github.com/owner/project/tags", "https://github.com/owner/project/tags.atom"},
    {"https://github.com/owner/project/commits/main", "https://github.com/owner/project/commits/main.atom"},
    {"https://github.com/owner", "https://github.com/owner.atom"},
    {"https://github.com/trending", ""},
    {"https://gitlab.com/group/sub/project/-/issues",
     "https://gitlab.com/group/sub/project/-/releases.atom https://gitlab.com/group/sub/project/-/tags?format=atom "
     "https://gitlab.com/group/sub/project.atom"},
    {"https://gitlab.example.org/name", "https://gitlab.example.org/name.atom"},
    {"https://arxiv.org/list/cs.AI/recent", "https://rss.arxiv.org/rss/cs.AI"},
    {"https://arxiv.org/archive/cs", "https://rss.arxiv.org/rss/cs"},
    {"https://arxiv.org/a/name_n_1", "https://arxiv.org/a/name_n_1.atom"},
    {"https://arxiv.org/search/?searchtype=author&query=Name%2C+N",
     "https://export.arxiv.org/api/query?search_query=au%3A%22Name%2C%20N%22&sortBy=submittedDate"
     "&sortOrder=descending&max_results=100"},
    {"https://arxiv.org/abs/2410.00001", ""},
    {"https://medium.com/@name", "https://medium.com/feed/@name"},
    {"https://medium.com/publication/a-story-1", "https://medium.com/feed/publication"},
    {"https://medium.com/tag/planning/latest", "https://medium.com/feed/tag/planning"},
    {"https://name.medium.com/", "https://name.medium.com/feed"},
    {"https://name.substack.com/p/post", "https://name.substack.com/feed"},
    {"https://substack.com/@Name", "https://name.substack.com/feed"},
    {"https://www.reddit.com/r/MachineLearning/", "https://www.reddit.com/r/MachineLearning/.rss"},
    {"https://old.reddit.com/r/MachineLearning/top/?t=day", "https://www.reddit.com/r/MachineLearning/top/.rss?t=day"},
    {"https://www.reddit.com/user/name", "https://www.reddit.com/user/name/.rss"},
    {"https://www.reddit.com/search/?q=planning", "https://www.reddit.com/search.rss?q=planning"},
    {"https://bsky.app/profile/name.bsky.social", "https://bsky.app/profile/name.bsky.social/rss"},
    {"https://social.example.org/@name", "https://social.example.org/@name.rss"},
    {"https://social.example.org/@name/123", "https://social.example.org/@name.rss"},
    {"https://huggingface.co/papers?date=2024-10-04", "https://huggingface.co/api/daily_papers"},
    {"https://news.ycombinator.com/", "https://news.ycombinator.com/rss"},
    {"https://blog.naver.com/name/123", "https://rss.blog.naver.com/name.xml"},
    {"https://m.blog.naver.com/PostList.naver?blogId=name", "https://rss.blog.naver.com/name.xml"},
    {"https://name.tistory.com/12", "https://name.tistory.com/rss"},
    {"https://velog.io/@name/posts", "https://v2.velog.io/rss/@name"},
    {"https://brunch.co.kr/@name", "https://brunch.co.kr/rss/@name"},
    {"https://name.wordpress.com/2024/10", "https://name.wordpress.com/feed/"},
    {"https://name.blogspot.com/", "https://name.blogspot.com/feeds/posts/default"},
    {"https://stackoverflow.com/questions/tagged/nlp", "https://stackoverflow.com/feeds/tag/nlp"},
    {"https://example.org/blog", ""},
    {"mailto:name@medium.com", ""},
    {"https://notgithub.com/owner/project", ""},
};

INSTANTIATE_TEST_SUITE_P(Known, Sites, testing::ValuesIn(kPairs));

TEST(SitePages, TellTheChannelBehindAName)
{
    const QUrl url(u"https://www.youtube.com/@handle"_s);
    const QByteArray id = "UC" + QByteArray(22, 'x');
    const QList<QUrl> found = feedsOfSitePage({"<script>{\"externalId\":\"" + id + "\"}</script>", url, {}});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().query(), QString::fromLatin1("channel_id=" + id));
    EXPECT_TRUE(feedsOfSitePage({"<p>nothing</p>", url, {}}).isEmpty());
    EXPECT_TRUE(feedsOfSitePage({"/channel/" + id, QUrl(u"https://other.example.org/"_s), {}}).isEmpty());
}

TEST(UsualFeeds, AreFewAndOnTheSameHost)
{
    const QList<QUrl> usual = usualFeeds(QUrl(u"http://u.example.org:8080/blog/post?x=1#y"_s));
    EXPECT_LE(usual.size(), 10);
    for (const QUrl &url : usual) {
        EXPECT_EQ(url.host(), u"u.example.org"_s);
        EXPECT_EQ(url.port(), 8080);
        EXPECT_FALSE(url.hasFragment());
    }
    EXPECT_TRUE(usual.contains(QUrl(u"http://u.example.org:8080/feed"_s)));
    EXPECT_TRUE(usual.contains(QUrl(u"http://u.example.org:8080/?feed=rss2"_s)));
    EXPECT_TRUE(usual.contains(QUrl(u"http://u.example.org:8080/blog/rss.xml"_s)));
}

} // namespace
