#include "export/documentfiles.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "digest/frontmatter.h"
#include "digest/markdown.h"
#include "digest/reportformat.h"
#include "export/documents.h"
#include "export/epub.h"
#include "export/pdf.h"
#include "export/plaintext.h"
#include "export/webpage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// One of a document's Markdown files.
struct MarkdownText {
    QString ending; ///< of its name, before ".md": "", "-news"
    QString text;
};

bool severalDays(const QList<Digest> &digests)
{
    return std::ranges::any_of(digests, [&](const Digest &digest) { return digest.day != digests.first().day; });
}

// A document per day, each with the day in its title.
QString textOfDays(const QList<Digest> &digests)
{
    QList<QDate> days;
    for (const Digest &digest : digests) {
        if (!days.contains(digest.day))
            days += digest.day;
    }
    QStringList texts;
    for (const QDate &day : std::as_const(days)) {
        QList<Digest> ofDay = digests;
        ofDay.removeIf([&day](const Digest &digest) { return digest.day != day; });
        QString text = writeMarkdown(ofDay, DigestLayout::Combined).constFirst().text;
        text.remove(kOwnReportMark);
        const qsizetype line = text.indexOf(u'\n');
        texts += text.left(line) + u" : "_s + day.toString(Qt::ISODate) + text.mid(line).trimmed().prepend(u"\n\n"_s);
    }
    return texts.join(u"\n\n"_s) + u"\n\n"_s + kOwnReportMark + u'\n';
}

QString wholeText(const ExportDocument &document)
{
    if (!document.markdown.isEmpty() || document.digests.isEmpty())
        return document.markdown;
    if (severalDays(document.digests))
        return textOfDays(document.digests);
    const bool alone = document.digests.size() == 1;
    return writeMarkdown(document.digests, alone ? document.options.layout : DigestLayout::Combined).constFirst().text;
}

/// A Markdown text and the digests whose charts it shows.
struct ChartedText {
    QString text;
    QList<int> charts;
};

// The charts in the text get the names that they are written under; without charts their lines go.
ChartedText withCharts(const ExportDocument &document, const QString &markdown)
{
    static const QRegularExpression picture(uR"(^(!\[[^\]\n]*\]\()([^)\n]+)\)([ \t]*\n{0,2}))"_s,
                                            QRegularExpression::MultilineOption);
    ChartedText charted;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : picture.globalMatch(markdown)) {
        const int digest = digestOfChart(document, match.captured(2));
        if (digest < 0 || document.slices.value(digest).isEmpty())
            continue;
        charted.text += markdown.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (document.options.chart == ChartForm::None)
            continue;
        charted.text += match.captured(1) + chartName(document, digest) + u')' + match.captured(3);
        charted.charts += digest;
    }
    charted.text += markdown.mid(from);
    return charted;
}

QList<MarkdownText> markdownTexts(const ExportDocument &document)
{
    const bool separate = document.markdown.isEmpty() && document.options.layout == DigestLayout::Separate;
    if (!separate || document.digests.size() < 2)
        return {{QString(), wholeText(document)}};
    QList<MarkdownText> texts;
    for (const Digest &digest : document.digests) {
        const QString day = severalDays(document.digests) ? u'-' + digest.day.toString(Qt::ISODate) : QString();
        texts += MarkdownText{day + u'-' + kindName(digest.kind),
                              writeMarkdown({digest}, DigestLayout::Separate).constFirst().text};
    }
    return texts;
}

// Of the digests of one file, which may be one of several.
QString frontMatter(const ExportDocument &document, const QList<Digest> &digests)
{
    ExportDocument file;
    file.title = document.title;
    file.digests = digests;
    return frontMatterOf(digests, documentTitle(file));
}

QList<OutputFile> markdownFiles(const ExportDocument &document, const QString &path, bool withPictures)
{
    const QFileInfo target(path);
    const QString folder = target.absolutePath() + u'/';
    const QString ending = target.suffix().isEmpty() ? QString() : u'.' + target.suffix();
    QList<OutputFile> files;
    QList<int> charts;
    const QList<MarkdownText> texts = markdownTexts(document);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto [text, shown] = withCharts(document, texts[i].text);
        charts += shown;
        if (document.options.frontMatter)
            text.prepend(
                frontMatter(document, texts.size() > 1 ? QList<Digest>{document.digests[i]} : document.digests));
        const QString name =
            texts[i].ending.isEmpty() ? target.fileName() : target.completeBaseName() + texts[i].ending + ending;
        files += OutputFile{folder + name, text.toUtf8()};
    }
    std::ranges::sort(charts);
    charts.erase(std::ranges::unique(charts).begin(), charts.end());
    for (const int digest : std::as_const(charts)) {
        files += OutputFile{folder + chartName(document, digest),
                            withPictures ? chartPicture(document, digest, false) : QByteArray()};
    }
    return files;
}

QJsonObject reportJson(const ExportDocument &document)
{
    return {{u"title"_s, document.title},
            {u"days"_s, dayRange(document.digests)},
            {u"language"_s, languageCode(document.language())},
            {u"markdown"_s, document.markdown}};
}

Result<QByteArray> documentBytes(const ExportDocument &document, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return renderPdf(document);
    case ExportFormat::Html:
        return webPage(document).toUtf8();
    case ExportFormat::Json:
        return documentJson(document);
    case ExportFormat::Epub:
        return renderEpub(document);
    case ExportFormat::Text:
        return plainText(document).toUtf8();
    case ExportFormat::Markdown:
        break;
    }
    return documentMarkdown(document).toUtf8();
}

} // namespace

Result<QList<OutputFile>> documentFiles(const ExportDocument &document, ExportFormat format, const QString &path)
{
    if (document.digests.isEmpty() && document.blocks.isEmpty())
        return fail(ErrorCode::NotFound);
    if (format == ExportFormat::Markdown)
        return markdownFiles(document, path, true);
    auto bytes = documentBytes(document, format);
    if (!bytes)
        return fail(bytes.error());
    return QList<OutputFile>{OutputFile{QFileInfo(path).absoluteFilePath(), *bytes}};
}

QStringList documentPaths(const ExportDocument &document, ExportFormat format, const QString &path)
{
    if (format != ExportFormat::Markdown)
        return {QFileInfo(path).absoluteFilePath()};
    QStringList paths;
    for (const OutputFile &file : markdownFiles(document, path, false))
        paths += file.path;
    return paths;
}

QString documentMarkdown(const ExportDocument &document)
{
    const QString text = withCharts(document, wholeText(document)).text;
    return document.options.frontMatter ? frontMatterOf(document.digests, documentTitle(document)) + text : text;
}

QByteArray documentJson(const ExportDocument &document)
{
    const QByteArray plain = renderJson(document.digests);
    const bool several = severalDays(document.digests);
    if (!several && document.markdown.isEmpty())
        return plain;
    QJsonObject json = QJsonDocument::fromJson(plain).object();
    QJsonArray digests = json.value(u"digests").toArray();
    for (qsizetype i = 0; several && i < digests.size(); ++i) {
        QJsonObject digest = digests[i].toObject();
        digest.insert(u"date"_s, document.digests[i].day.toString(Qt::ISODate));
        digests[i] = digest;
    }
    json.insert(u"digests"_s, digests);
    if (!document.markdown.isEmpty())
        json.insert(u"report"_s, reportJson(document));
    return QJsonDocument(json).toJson();
}

QString formatEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Epub:
        return u"epub"_s;
    case ExportFormat::Text:
        break;
    }
    return u"txt"_s;
}

} // namespace oneul
