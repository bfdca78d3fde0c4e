#include "parse/namewords.h"

#include <QList>
#include <QSet>

namespace oneul {

namespace {

QSet<QByteArray> setOf(const char *words)
{
    const QList<QByteArray> list = QByteArray(words).simplified().split(' ');
    return {list.begin(), list.end()};
}

/// Names whose letters alone, without what joins them, name an article's text.
const QSet<QByteArray> &sureNames()
{
    static const QSet<QByteArray> names = setOf(
        "articlebody articletext articlecontent articlecontents articleview articleviewcontent articleviewcontentdiv "
        "articlebodycontents articletxt articleveiwbody articleviewbody arttxt artbody articlebodytext newsbody "
        "newsbodyarea "
        "newscontent newsviewcontent newstext newsarticle newsctarticle newscntdetailwrap newsview viewcon viewcontent "
        "viewtext viewcontents cntview dicarea harmonycontainer entrycontent entrybody entrytext postcontent postbody "
        "posttext postarticle postview postentry blogpost blogcontent blogpostcontent storybody storycontent storytext "
        "storybodytext tdpostcontent semaincontainer tttarticleuselesspmargin ttarticleuselesspmargin contentsstyle "
        "markdownbody articlemarkdown hentry articlep richtext bodytext maintext wprichtext ghcontent sqsblockcontent "
        "articlecontainer newsarticlebody contentbody ltxdocument usercontent detailbody readcontent boardview "
        "availablecontent");
    return names;
}

const QSet<QByteArray> &likelyWords()
{
    static const QSet<QByteArray> words = setOf("article body content contents contenido entry main page post text txt "
                                                "blog story news view detail cont cnt abstract markdown prose read");
    return words;
}

/// Words that make any name with them one of an aside.
const QSet<QByteArray> &asideWords()
{
    static const QSet<QByteArray> words = setOf(
        "ad ads adv advert advertisement advertising adsense adsbygoogle adbox adarea adwrap sponsor sponsored promo "
        "share shares sharing sharebar sharedaddy sns social socials addthis addtoany "
        "comment comments commentlist disqus reply replies respond livere trackback "
        "related relation relate relatednews recommend recommended recommendation recommendations outbrain taboola "
        "popular mostread mostviewed trending ranking rank hotnews bestnews morenews readmore seealso "
        "sidebar widget widgets lnb gnb snb nav navi navigation navbar breadcrumb breadcrumbs crumbs "
        "pagination pager paging paginate prevnext newsletter subscribe signup optin cookie cookies consent gdpr "
        "onetrust "
        "didomi cmp popup modal lightbox dropdown toolbar taglist hashtag hashtags footer copyright copyrights sronly "
        "screenreader reporter journalist authorbox authorbio aboutauthor likes emotion reaction donation");
    return words;
}

/// Names that must stand alone: as parts of names they say other things ("overflow-hidden").
const QSet<QByteArray> &asideNames()
{
    static const QSet<QByteArray> names = setOf(
        "hidden invisible blind button buttons btn btns btnarea tools tags tag profile search login print location "
        "tooltip "
        "util utility rating vote banner banners aside rail menu foot keywords fontsize tts sidebarright noprint");
    return names;
}

/// What a name that begins so says is about the page or the subject, not about the element ("has-sidebar").
const QSet<QByteArray> &otherwise()
{
    static const QSet<QByteArray> words = setOf("has no not with without is hide show category tag single page");
    return words;
}

const QSet<QByteArray> &wallWords()
{
    static const QSet<QByteArray> words = setOf(
        "paywall regwall regiwall subscriberwall loginwall meteredpaywall premiumwall paid subscriberonly memberonly");
    return words;
}

/// The lower-case words of a name: parted by what is no letter, and where a capital follows a small letter.
QList<QByteArray> wordsOf(const QByteArray &name)
{
    QList<QByteArray> words;
    QByteArray word;
    bool small = false;
    for (const char c : name) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool letter = capital || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (!letter || (capital && small)) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        }
        if (letter)
            word += capital ? char(c + ('a' - 'A')) : c;
        small = letter && !capital;
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

void addHints(NameHints &hints, const QByteArray &name)
{
    const QList<QByteArray> words = wordsOf(name);
    const QByteArray joined = words.join();
    if (sureNames().contains(joined))
        hints.article = 2;
    if (wallWords().contains(joined) || words.contains("paywall"))
        hints.wall = true;
    // A joined name is looked up too: "side-bar", "sideBar" and "sidebar" are one.
    bool aside = asideWords().contains(joined) || asideNames().contains(joined);
    if (words.size() > 1 && otherwise().contains(words.first()))
        return;
    for (const QByteArray &word : words) {
        aside = aside || asideWords().contains(word);
        if (hints.article == 0 && likelyWords().contains(word))
            hints.article = 1;
    }
    hints.aside = hints.aside || aside;
}

} // namespace

NameHints nameHints(const QByteArray &names)
{
    constexpr qsizetype kEnough = 400; // frameworks write hundreds of utility classes
    NameHints hints;
    const QList<QByteArray> list = names.left(kEnough).simplified().split(' ');
    for (const QByteArray &name : list)
        addHints(hints, name);
    if (hints.article == 2)
        hints.aside = false; // "article-body social-enabled"
    return hints;
}

} // namespace oneul
