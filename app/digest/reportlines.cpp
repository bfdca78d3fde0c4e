#include "digest/reportlines.h"

#include <QRegularExpression>

#include "digest/labels.h"
#include "digest/reportformat.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &imagePattern()
{
    static const QRegularExpression image(uR"(!\[[^\]]*\]\(\s*([^)\s]+)[^)]*\))"_s);
    return image;
}

// "**요약:**" and "**요약**:" alike.
bool isLabel(const QString &line, const QString &label)
{
    const QString bare = line.trimmed();
    return bare == u"**%1:**"_s.arg(label) || bare == u"**%1**:"_s.arg(label);
}

bool isAnyLabel(const QString &line, QString DigestLabels::*label)
{
    return isLabel(line, digestLabels(Language::Korean).*label)
           || isLabel(line, digestLabels(Language::English).*label);
}

} // namespace

ReportLines::ReportLines(const QByteArray &bytes) : m_text(QString::fromUtf8(bytes))
{
    m_text.remove(QChar::ByteOrderMark);
    m_text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    m_lines = m_text.split(u'\n');
    while (!m_lines.isEmpty() && m_lines.last().trimmed().isEmpty())
        m_lines.removeLast();
    m_own = !m_lines.isEmpty() && m_lines.last().trimmed() == kOwnReportMark;
    if (m_own)
        m_lines.removeLast();
    m_combined = hasKindHeading();
}

qsizetype ReportLines::nextNonBlank(qsizetype i) const
{
    do {
        ++i;
    } while (i < size() && at(i).trimmed().isEmpty());
    return i;
}

int ReportLines::headingLevel(qsizetype i) const
{
    static const QRegularExpression heading(uR"(^(#{1,6})(\s|$))"_s);
    return static_cast<int>(heading.match(at(i)).capturedLength(1));
}

QString ReportLines::headingText(qsizetype i) const
{
    return at(i).mid(headingLevel(i)).remove(imagePattern()).trimmed();
}

QString ReportLines::chartName(qsizetype i) const
{
    return imagePattern().match(at(i)).captured(1);
}

bool ReportLines::isKindHeading(qsizetype i) const
{
    if (headingLevel(i) != 2)
        return false;
    const QString text = headingText(i);
    if (text != kindHeading(Kind::News) && text != kindHeading(Kind::Papers))
        return false;
    const qsizetype next = nextNonBlank(i);
    return next >= size() || !isSummaryLabel(next);
}

bool ReportLines::hasKindHeading() const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (isKindHeading(i))
            return true;
    }
    return false;
}

// Summaries have headings of their own: only the label below tells a section's from them.
bool ReportLines::isSectionHeading(qsizetype i) const
{
    if (headingLevel(i) != (m_combined ? 3 : 2))
        return false;
    const qsizetype next = nextNonBlank(i);
    return next < size() && isSummaryLabel(next);
}

bool ReportLines::isSummaryLabel(qsizetype i) const
{
    return isAnyLabel(at(i), &DigestLabels::summary);
}

// A summary may speak of its sources too: the section's list has items below, or ends the section.
bool ReportLines::isSourcesLabel(qsizetype i) const
{
    if (!isAnyLabel(at(i), &DigestLabels::sources))
        return false;
    const qsizetype next = nextNonBlank(i);
    return next >= size() || isSourceItem(next) || isSectionHeading(next) || isKindHeading(next);
}

Language ReportLines::labelLanguage(qsizetype i) const
{
    return isLabel(at(i), digestLabels(Language::English).summary) ? Language::English : Language::Korean;
}

bool ReportLines::isSourceItem(qsizetype i) const
{
    static const QRegularExpression item(uR"(^\s{0,3}[-*]\s+\S)"_s);
    return item.match(at(i)).hasMatch();
}

qsizetype ReportLines::sectionEnd(qsizetype i) const
{
    do {
        ++i;
    } while (i < size() && !isSectionHeading(i) && !isKindHeading(i));
    return i;
}

} // namespace oneul
