#include <algorithm>

#include <QRegularExpression>
#include <QUrl>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "digest/markdowntext.h"
#include "digest/reportformat.h"
#include "digest/reportlines.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const QString &name)
{
    static const QRegularExpression day(uR"((\d{4})[-_.]?(\d{2})[-_.]?(\d{2}))"_s);
    for (const QRegularExpressionMatch &match : day.globalMatch(name)) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid())
            return date;
    }
    return {};
}

// A first word without letters or digits is an emoji; keycaps hold a digit and say so by their last sign.
bool isEmoji(const QString &word)
{
    const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    const bool hasSymbol = std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x2000; });
    return hasSymbol && (!hasLetter || word.endsWith(QChar(0x20e3)));
}

Section startSection(const QString &heading, bool own)
{
    Section section;
    const qsizetype space = heading.indexOf(u' ');
    const QString first = heading.left(space);
    if (space > 0 && isEmoji(first))
        section.emoji = first;
    const QString name = section.emoji.isEmpty() ? heading : heading.mid(space + 1).trimmed();
    section.heading = own ? unescapeMarkdown(name) : name;
    section.summary.engine = u"import"_s;
    return section;
}

// The address has no space in it, so it begins at the line's last " (" whatever the title holds. An own report may have
// the title in its own language on a line below.
DigestArticle readSource(const QString &lines, bool own)
{
    const QString item = lines.section(u'\n', 0, 0);
    static const QRegularExpression pattern(uR"(^(.*\S)\s+\((\S*)\)$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    DigestArticle article;
    const QRegularExpressionMatch match = pattern.match(item);
    article.title = match.hasMatch() ? match.captured(1) : item;
    article.url = match.captured(2);
    if (own)
        article.title = unescapeMarkdown(article.title);
    article.translatedTitle = unescapeMarkdown(lines.section(u'\n', 1));
    article.sourceName = QUrl(article.url).host();
    return article;
}

// A long title may have been wrapped: its lines belong to the item above.
QStringList sourceItems(const ReportLines &lines, qsizetype from, qsizetype end)
{
    QStringList items;
    for (qsizetype i = from; i < end; ++i) {
        const QString text = lines.at(i).trimmed();
        if (text.isEmpty())
            continue;
        if (lines.isSourceItem(i))
            items += text.mid(1).trimmed();
        else if (!items.isEmpty() && !items.last().endsWith(u')'))
            items.last() += u' ' + text;
        else if (!items.isEmpty() && lines.isOwn() && text.startsWith(kTranslatedMark))
            items.last() += u'\n' + text.mid(kTranslatedMark.size());
    }
    return items;
}

QString bodyBetween(const ReportLines &lines, qsizetype from, qsizetype end)
{
    const auto blank = [&](qsizetype i) { return lines.at(i).trimmed().isEmpty(); };
    while (from < end && blank(from))
        ++from;
    while (end > from && blank(end - 1))
        --end;
    QStringList body;
    for (qsizetype i = from; i < end; ++i)
        body += lines.at(i);
    return body.join(u'\n');
}

Section readSection(const ReportLines &lines, qsizetype heading, qsizetype end)
{
    Section section = startSection(lines.headingText(heading), lines.isOwn());
    const qsizetype label = lines.nextNonBlank(heading);
    qsizetype sources = label + 1;
    while (sources < end && !lines.isSourcesLabel(sources))
        ++sources;
    section.importedBody = bodyBetween(lines, label + 1, sources);
    for (const QString &item : sourceItems(lines, sources + 1, end))
        section.articles += readSource(item, lines.isOwn());
    return section;
}

Digest startDigest(const ReportLines &lines, Kind kind, const QString &title)
{
    Digest digest;
    digest.kind = kind;
    digest.title = title;
    digest.origin = u"import"_s;
    if (lines.isOwn())
        digest.manifest.insert(u"program"_s, u"oneul"_s);
    return digest;
}

bool namesPapers(const QString &name)
{
    return name.startsWith(u"paper", Qt::CaseInsensitive);
}

/// What the lines above the first section say.
struct Head {
    QString title;
    std::optional<Kind> kind;
};

Head readHead(const ReportLines &lines)
{
    Head head;
    for (qsizetype i = 0; i < lines.size() && !lines.isSectionHeading(i); ++i) {
        if (lines.headingLevel(i) != 1)
            continue;
        const QString standard = digestLabels(Language::English).reportTitle;
        const QString text = lines.headingText(i);
        for (const Kind kind : {Kind::News, Kind::Papers}) {
            if (text == standard + u" : "_s + kindHeading(kind))
                head.kind = kind;
        }
        head.title = text == standard || head.kind ? QString() : text;
        break;
    }
    return head;
}

/// Collects the digests of a report, line by line.
class ReportReader final
{
public:
    ReportReader(const ReportLines &lines, QString fileName)
        : m_lines(lines), m_fileName(std::move(fileName)), m_head(readHead(lines))
    {}

    QList<Digest> read()
    {
        for (qsizetype i = 0; i < m_lines.size();)
            i = readAt(i);
        for (Digest &digest : m_digests)
            complete(digest);
        return m_digests;
    }

private:
    qsizetype readAt(qsizetype i)
    {
        if (m_lines.isSectionHeading(i)) {
            const qsizetype end = m_lines.sectionEnd(i);
            Digest &digest = current();
            if (digest.sections.isEmpty())
                digest.language = m_lines.labelLanguage(m_lines.nextNonBlank(i));
            digest.sections += readSection(m_lines, i, end);
            return end;
        }
        if (m_lines.isKindHeading(i)) {
            const bool papers = m_lines.headingText(i) == kindHeading(Kind::Papers);
            m_digests += startDigest(m_lines, papers ? Kind::Papers : Kind::News, m_head.title);
        } else if (const QString chart = m_lines.chartName(i); !chart.isEmpty()) {
            current().chartFile = chart;
        }
        return i + 1;
    }

    Digest &current()
    {
        if (m_digests.isEmpty())
            m_digests += startDigest(m_lines, m_head.kind.value_or(Kind::News), m_head.title);
        return m_digests.last();
    }

    // A report per kind may tell its kind by its title, its chart or its file name only.
    void complete(Digest &digest) const
    {
        if (!m_lines.isCombined() && !m_head.kind
            && namesPapers(digest.chartFile.isEmpty() ? m_fileName : digest.chartFile))
            digest.kind = Kind::Papers;
        digest.day = dayIn(digest.chartFile);
        for (const Digest &other : m_digests) {
            if (!digest.day.isValid())
                digest.day = dayIn(other.chartFile);
        }
        if (!digest.day.isValid())
            digest.day = dayIn(m_fileName);
    }

    const ReportLines &m_lines;
    QString m_fileName;
    Head m_head;
    QList<Digest> m_digests;
};

bool hasSources(const Digest &digest)
{
    return std::ranges::any_of(digest.sections, [](const Section &section) { return !section.articles.isEmpty(); });
}

} // namespace

Result<QList<Digest>> readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    const ReportLines lines(bytes);
    if (lines.isBlank())
        return fail(ErrorCode::EmptyDocument, fileName);
    const QString name = fileName.section(u'/', -1);
    const QList<Digest> digests = ReportReader(lines, name).read();
    if (!std::ranges::any_of(digests, hasSources))
        return fail(ErrorCode::BrokenDocument, fileName + u": no section with sources"_s);
    if (!std::ranges::all_of(digests, [](const Digest &digest) { return digest.day.isValid(); }))
        return fail(ErrorCode::NotFound, fileName + u": no day in the chart's or the file's name"_s);
    return digests;
}

} // namespace oneul
