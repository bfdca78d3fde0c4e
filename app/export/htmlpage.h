#pragma once

#include "export/documents.h"
#include "export/htmlstyle.h"

namespace oneul {

/// What the paper version adds: page numbers in the contents, found by a first layout.
struct PaperOptions {
    bool paper = false;
    QList<int> sectionPages; ///< by section of the page, 1 for the first page; empty: not known yet
};

/// Builds the HTML page of the day's digests.
class HtmlPage final
{
public:
    HtmlPage(const QList<IllustratedDigest> &digests, const HtmlOptions &options, PaperOptions paper = {});

    QString write();
    /// "Daily … Insights : News 2024-05-02".
    [[nodiscard]] QString title() const;
    /// The address under which the chart of a digest is asked for when the page is not self-contained.
    static QString chartAddress(const Digest &digest, bool forViewer);

    /// On paper: the address under which the picture of an emoji is asked for.
    static QString emojiAddress(const QString &emoji);

private:
    void writeDigest(qsizetype index);
    void writeHeading(int level, const QString &html);
    void writeChart(const IllustratedDigest &illustrated);
    void writeContents(const Digest &digest, int firstSection);
    void writeSection(const Digest &digest, qsizetype index);
    void writeNotes(const Digest &digest, qsizetype index);
    void writeSummary(const Section &section);
    void writePart(const Section &section, const QString &part, const QString &label, const QList<Claim> &claims);
    void writeSources(const Section &section);
    [[nodiscard]] QString claimHtml(const Section &section, const Claim &claim, const QString &address) const;
    [[nodiscard]] QString marksHtml(const Section &section, const Claim &claim) const;
    [[nodiscard]] QString badgeHtml(const Claim &claim) const;
    [[nodiscard]] QString articleAddress(const DigestArticle &article) const; ///< "": no link

    const QList<IllustratedDigest> &m_digests;
    HtmlOptions m_options;
    PaperOptions m_paper;
    PageColors m_colors;
    Language m_language = Language::Korean; ///< of the digest being written
    int m_section = 0; ///< counts through all digests
    QString m_html;
};

} // namespace oneul
