#include "digest/citation.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include "digest/markdowntext.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kNamed = 3; ///< authors in a line of Markdown; more are "et al."

bool isKorean(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

QStringList authorNames(const Article &article)
{
    QStringList names;
    for (const Author &author : article.authors) {
        if (const QString name = author.name.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QDate dayOf(const Article &article)
{
    return article.row.day.isValid() ? article.row.day : article.row.published.date();
}

QString addressOf(const Article &article)
{
    return QString::fromLatin1(article.row.url.toEncoded());
}

/// The family name as far as it can be told: what stands before a comma, a Korean name as a whole, else the last word.
QString surnameOf(const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return name.left(comma).trimmed();
    return isKorean(name) ? name : name.section(u' ', -1);
}

/// Letters and digits of ASCII in lower case; accents go, other scripts too.
QString asciiKey(const QString &text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            key.append(c.toLower());
    }
    return key;
}

/// The site's own name in a host: "yna" of "www.yna.co.kr".
QString siteKey(const QUrl &url)
{
    QString host = url.host();
    if (host.startsWith(u"www."))
        host = host.mid(4);
    return asciiKey(host.section(u'.', 0, 0));
}

/// The title's first word that says something; "" : it has none in ASCII.
QString wordKey(const QString &title)
{
    static const QStringList passedOver{u"a"_s,   u"an"_s,  u"the"_s, u"on"_s, u"of"_s,   u"in"_s,
                                        u"for"_s, u"and"_s, u"to"_s,  u"is"_s, u"with"_s, u"towards"_s};
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString key = asciiKey(word.section(u'-', 0, 0));
        if (key.size() > 1 && !passedOver.contains(key))
            return key;
    }
    return {};
}

QString keyOf(const Article &article)
{
    const QStringList names = authorNames(article);
    QString who = names.isEmpty() ? QString() : asciiKey(surnameOf(names.first()));
    if (who.isEmpty())
        who = siteKey(article.row.url);
    if (who.isEmpty())
        who = u"article"_s;
    QString what = wordKey(article.row.title.simplified());
    if (what.isEmpty())
        what = u"n"_s + QString::number(article.row.id);
    const QDate day = dayOf(article);
    return who + (day.isValid() ? QString::number(day.year()) : QString()) + what;
}

/// "a" … "z", "aa" … of the second and later entries with the same key.
QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

/// Braces are spelt out: BibTeX counts even escaped ones.
QString latexText(const QString &text)
{
    static const QHash<QChar, QString> active{{u'\\', u"\\textbackslash{}"_s},
                                              {u'{', u"\\textbraceleft{}"_s},
                                              {u'}', u"\\textbraceright{}"_s},
                                              {u'~', u"\\textasciitilde{}"_s},
                                              {u'^', u"\\textasciicircum{}"_s},
                                              {u'$', u"\\$"_s},
                                              {u'&', u"\\&"_s},
                                              {u'#', u"\\#"_s},
                                              {u'_', u"\\_"_s},
                                              {u'%', u"\\%"_s},
                                              {u'"', u"\\textquotedbl{}"_s}};
    QString escaped;
    for (const QChar c : text.simplified()) {
        const auto known = active.constFind(c);
        escaped += known == active.constEnd() ? QString(c) : *known;
    }
    return escaped;
}

/// A name that BibTeX must not take apart stands in braces of its own.
QString bibtexName(const QString &name)
{
    const bool isOne = name.count(u',') > 1 || name.contains(u" and "_s, Qt::CaseInsensitive);
    const QString text = latexText(name);
    return isOne || isKorean(name) ? u'{' + text + u'}' : text;
}

/// The first of the stated terms that is one of arXiv's: "cs.CL", "math.ST", "quant-ph". A feed may state anything.
QString primaryClass(const QStringList &terms)
{
    static const QRegularExpression known(
        u"^(cs|math|stat|eess|econ|q-bio|q-fin|physics|cond-mat|astro-ph|quant-ph|math-ph|hep-(ex|lat|ph|th)|gr-qc|"
        "nucl-(ex|th)|nlin)(\\.[A-Za-z-]{2,20})?\\z"_s);
    const auto found = std::ranges::find_if(terms, [](const QString &term) { return known.match(term).hasMatch(); });
    return found == terms.end() ? QString() : *found;
}

QString monthName(const QDate &day)
{
    static const std::array names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(day.month() - 1)));
}

QString bibtexEntry(const Article &article, const QString &key)
{
    QStringList lines{u"  title = {{"_s + latexText(article.row.title) + u"}}"_s};
    QStringList names;
    for (const QString &name : authorNames(article))
        names.append(bibtexName(name));
    if (!names.isEmpty())
        lines.append(u"  author = {"_s + names.join(u" and "_s) + u'}');
    if (const QDate day = dayOf(article); day.isValid()) {
        lines.append(u"  year = {"_s + QString::number(day.year()) + u'}');
        lines.append(u"  month = "_s + monthName(day));
    }
    if (!article.arxivId.isEmpty()) {
        lines.append(u"  eprint = {"_s + article.arxivId + u'}');
        lines.append(u"  archivePrefix = {arXiv}"_s);
        if (const QString primary = primaryClass(article.terms); !primary.isEmpty())
            lines.append(u"  primaryClass = {"_s + primary + u'}');
    } else if (!article.row.sourceName.isEmpty()) {
        lines.append(u"  howpublished = {"_s + latexText(article.row.sourceName) + u'}');
    }
    if (!article.row.url.isEmpty()) {
        // Styles set this field as an address, so that nothing in it is escaped; braces would end it.
        QString address = addressOf(article);
        address.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
        lines.append(u"  url = {"_s + address + u'}');
    }
    return u"@misc{"_s + key + u",\n"_s + lines.join(u",\n"_s) + u"\n}\n"_s;
}

/// "Family, Given" where a name has both.
QString risName(const QString &name)
{
    if (name.contains(u',') || isKorean(name) || !name.contains(u' '))
        return name;
    return surnameOf(name) + u", "_s + name.section(u' ', 0, -2);
}

/// Markdown as a part of a line: what has no partner in it may find one in another part, and in the text of a link every
/// bracket counts that no backslash takes its meaning from.
QString partOfLine(const QString &markdown, bool isLink = false)
{
    QString text;
    bool isEscaped = false;
    for (const QChar c : markdown) {
        const bool isBracket = isLink && (c == u'[' || c == u']');
        if (!isEscaped && (isBracket || c == u'`' || c == u'*' || c == u'~'))
            text.append(u'\\');
        text.append(c);
        isEscaped = c == u'\\' && !isEscaped;
    }
    return text;
}

QString risLine(QLatin1StringView tag, const QString &value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? QString() : tag + u"  - "_s + text + u"\r\n"_s;
}

} // namespace

QString markdownCitation(const Article &article)
{
    const ArticleRow &row = article.row;
    QStringList names = authorNames(article);
    const bool areMany = names.size() > kNamed;
    names = names.mid(0, areMany ? 1 : kNamed);
    QString who = names.join(u", "_s);
    if (areMany)
        who += u" et al."_s;
    const QDate day = dayOf(article);
    QString line = partOfLine(escapeMarkdown(who));
    if (day.isValid())
        line += (line.isEmpty() ? u"("_s : u" ("_s) + day.toString(Qt::ISODate) + u')';
    if (!line.isEmpty())
        line += u". "_s;
    const QString written = escapeMarkdown(row.title);
    QString title = partOfLine(written);
    QString address = addressOf(article);
    if (!address.isEmpty()) {
        // In its address every parenthesis counts.
        address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
        title = u'[' + partOfLine(written, true) + u"]("_s + address + u')';
    }
    line += title + u'.';
    if (!row.sourceName.isEmpty())
        line += u' ' + partOfLine(escapeMarkdown(row.sourceName)) + u'.';
    if (!article.arxivId.isEmpty())
        line += u" arXiv:"_s + article.arxivId + u'.';
    return line;
}

QString bibtexOf(const QList<Article> &articles)
{
    QHash<QString, int> last; // letters that a key was given
    QSet<QString> used;
    QStringList entries;
    for (const Article &article : articles) {
        const QString key = keyOf(article);
        int &number = last[key];
        while (used.contains(key + letters(number))) // another title may end in what would be a letter here
            ++number;
        used.insert(key + letters(number));
        entries.append(bibtexEntry(article, key + letters(number)));
    }
    return entries.join(u'\n');
}

QString risOf(const Article &article)
{
    const ArticleRow &row = article.row;
    const bool isPreprint = !article.arxivId.isEmpty();
    QString record = risLine("TY"_L1, isPreprint ? u"UNPB"_s : u"ELEC"_s) + risLine("TI"_L1, row.title);
    for (const QString &name : authorNames(article))
        record += risLine("AU"_L1, risName(name));
    if (const QDate day = dayOf(article); day.isValid())
        record += risLine("PY"_L1, QString::number(day.year())) + risLine("DA"_L1, day.toString(u"yyyy/MM/dd"));
    record += risLine(isPreprint ? "PB"_L1 : "T2"_L1, isPreprint ? u"arXiv"_s : row.sourceName);
    if (isPreprint)
        record += risLine("M1"_L1, u"arXiv:"_s + article.arxivId);
    record += risLine("UR"_L1, addressOf(article)) + risLine("LA"_L1, row.language);
    for (const QString &term : article.terms)
        record += risLine("KW"_L1, term);
    record += risLine("N1"_L1, article.note);
    return record + u"ER  - \r\n"_s;
}

} // namespace oneul
