#pragma once

#include "export/documents.h"
#include "export/evidence.h"
#include "export/exportdocument.h"
#include "export/htmlstyle.h"

namespace oneul {

/// What the paper version adds: page numbers in the contents, found by a first layout.
struct PaperOptions {
    bool paper = false;
    QList<int> sectionPages = {}; ///< by section of the page, 1 for the first page; empty: not known yet
    QList<int> digestPages = {}; ///< by digest, likewise
    QString title = {}; ///< of the document; "" : from its digests
    QString cover = {}; ///< HTML before everything
    bool evidence = false; ///< notes at the end of each section
    QList<DocumentPart> parts = {}; ///< of a report; empty: the digests as they are
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

    /// On paper: the address under which the chart of a digest is asked for.
    static QString paperChart(qsizetype digest);
    /// On paper: the address under which the picture of an emoji is asked for.
    static QString emojiAddress(const QString &emoji);

private:
    void writeDigest(qsizetype index);
    void writeHeading(int level, const QString &html);
    void writeChart(qsizetype index);
    void writePart(const DocumentPart &part);
    void writeOverview();
    void writeContentsRow(const QString &anchor, const QString &html, const QString &page);
    void writeContents(const Digest &digest, int firstSection);
    void writeSection(const Digest &digest, qsizetype index);
    void writeNotes(const Digest &digest, qsizetype index);
    void writeSummary(const Section &section);
    void writePart(const Section &section, SummaryPart part, const QString &label, const QList<Claim> &claims);
    void writeSources(const Section &section);
    [[nodiscard]] QString claimHtml(const Section &section, const Claim &claim, const QString &address) const;
    [[nodiscard]] QString noteHtml(SummaryPart part, qsizetype claim) const; ///< the mark of its evidence
    [[nodiscard]] QString marksHtml(const Section &section, const Claim &claim) const;
    [[nodiscard]] QString badgeHtml(const Claim &claim) const;
    [[nodiscard]] QString articleAddress(const DigestArticle &article) const; ///< "": no link

    const QList<IllustratedDigest> &m_digests;
    HtmlOptions m_options;
    PaperOptions m_paper;
    PageColors m_colors;
    Language m_language = Language::Korean; ///< of the digest being written
    int m_section = 0; ///< counts through all digests
    QList<EvidenceNote> m_notes; ///< of the section being written
    QString m_html;
};

} // namespace oneul
