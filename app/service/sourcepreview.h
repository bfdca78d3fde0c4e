#pragma once

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "base/clock.h"
#include "base/result.h"
#include "model/fetchrecord.h"
#include "model/inspection.h"
#include "model/parsedfeed.h"
#include "model/source.h"

namespace oneul {

class HttpClient;
class SourceService;
struct HttpOutcome;
struct TextTools;

/// A document while its source is being edited.
struct PreviewDocument {
    QByteArray bytes;
    QUrl url; ///< final, as the site itself has it; invalid: there is no document
    QString contentType;
    FetchRecord record;
};

/// What a source with these expressions makes of a document.
struct SourcePreview {
    QList<PreviewNode> tree; ///< at most a few thousand nodes
    bool treeIsCut = false;
    QList<ExpressionFind> finds;
    QStringList itemPaths; ///< paths of the tree's nodes that are items, the first few hundred
    QString format;
    QString title;
    QList<ParsedItem> items; ///< the first kMostItems, without their content
    QStringList summaries; ///< of those items, or the beginnings of their contents: plain text, shortened
    int itemCount = 0;
    QUrl itemPage; ///< of the first item whose own page the source would fetch; invalid: of none
    QStringList warnings;
    Error error; ///< why there are no items; code None when there are

    static constexpr int kMostItems = 200;
};

/// Reads a document as a source would, off the GUI thread; nothing is stored.
class SourcePreviewer final : public QObject
{
    Q_OBJECT

public:
    SourcePreviewer(HttpClient &http, const SourceService &sources, const TextTools &tools, const Clock &clock,
                    QObject *parent = nullptr);

    /// Fetches with the source's options (its secrets given, since they may not be stored yet).
    [[nodiscard]] QFuture<Result<PreviewDocument>> fetch(const Source &source, const SourceSecrets &secrets);
    /// The page of one of its items, in the same way.
    [[nodiscard]] QFuture<Result<PreviewDocument>> fetchItemPage(const Source &source, const SourceSecrets &secrets,
                                                                 const QUrl &page);
    /// `itemPage` may be without an address: then the expressions of spec["detail"] are not tried.
    [[nodiscard]] QFuture<Result<SourcePreview>> evaluate(const PreviewDocument &document, SourceType type,
                                                          const QJsonObject &spec,
                                                          const PreviewDocument &itemPage = {});

    /// What to write into a field for a node of the tree; see expressionFor.
    [[nodiscard]] static QString expression(const PreviewNode &node, const QString &field,
                                            const QStringList &itemPaths);

private:
    [[nodiscard]] QFuture<Result<PreviewDocument>> get(const Source &source, const SourceSecrets &secrets,
                                                       const QUrl &url);

    HttpClient &m_http;
    const SourceService &m_sources;
    const TextTools &m_tools;
    const Clock &m_clock;
};

} // namespace oneul
