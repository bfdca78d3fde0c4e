#include "storage/batchkeys.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString linkAndTitle(const IncomingArticle &article)
{
    const ParsedItem &item = article.item;
    QString together = item.link + u'\n' + item.title.simplified();
    if (item.title.isEmpty())
        together += u'\n' + (article.text.isEmpty() ? item.summary : article.text);
    return together;
}

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

/// Values that occur with different second values.
QSet<QString> ambiguous(const QList<std::pair<QString, QString>> &pairs)
{
    QHash<QString, QString> first;
    QSet<QString> found;
    for (const auto &[value, other] : pairs) {
        if (value.isEmpty())
            continue;
        const auto known = first.constFind(value);
        if (known == first.constEnd())
            first.insert(value, other);
        else if (*known != other)
            found.insert(value);
    }
    return found;
}

QSet<QString> repeatedGuids(const QList<IncomingArticle> &articles)
{
    QList<std::pair<QString, QString>> pairs;
    for (const IncomingArticle &article : articles)
        pairs.append({article.item.id, linkAndTitle(article)});
    return ambiguous(pairs);
}

QSet<QString> sharedUrls(const QList<IncomingArticle> &articles)
{
    QList<std::pair<QString, QString>> pairs;
    for (const IncomingArticle &article : articles) {
        const QString title = article.item.title.simplified().toCaseFolded();
        if (!title.isEmpty())
            pairs.append({article.normalisedUrl, title});
    }
    return ambiguous(pairs);
}

/// Of entries with one key the one with the longest text counts, so that their order does not matter.
void joinEqualKeys(QList<EntryIdentity> &identities, const QList<IncomingArticle> &articles)
{
    QHash<QString, int> best;
    for (int i = 0; i < identities.size(); ++i) {
        const auto known = best.find(identities.at(i).key);
        if (known == best.end())
            best.insert(identities.at(i).key, i);
        else if (articles.at(i).text.size() > articles.at(*known).text.size())
            *known = i;
    }
    for (int i = 0; i < identities.size(); ++i) {
        const int chosen = best.value(identities.at(i).key);
        identities[i].sameAs = chosen == i ? -1 : chosen;
    }
}

} // namespace

QList<EntryIdentity> entryIdentities(const QList<IncomingArticle> &articles)
{
    const QSet<QString> repeated = repeatedGuids(articles);
    const QSet<QString> shared = sharedUrls(articles);
    QList<EntryIdentity> identities;
    identities.reserve(articles.size());
    for (const IncomingArticle &article : articles) {
        const QString &guid = article.item.id;
        EntryIdentity identity;
        identity.key =
            guid.isEmpty() || repeated.contains(guid) ? u"h:"_s + hashed(linkAndTitle(article)) : u"g:"_s + guid;
        if (!shared.contains(article.normalisedUrl))
            identity.normalisedUrl = article.normalisedUrl;
        identities.append(identity);
    }
    joinEqualKeys(identities, articles);
    return identities;
}

} // namespace oneul
