#pragma once

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
#include "model/parsedfeed.h"
#include "model/source.h"

namespace oneul {

class HttpClient;
struct TextTools;

/// An element or value of a document, as the editor's tree shows it.
struct PreviewNode {
    QString label; ///< "div.story#top", "hits[3]", "title"
    QString value; ///< text or value, shortened
    QString path; ///< an XPath or JSON path that finds this node
    QList<PreviewNode> children;
};

/// What one expression of a source found.
struct ExpressionFind {
    QString name; ///< its key in the spec: "item", "title", …
    QString expression;
    int found = 0; ///< nodes; for those of an item: items in which it found something
    QStringList samples; ///< the first few, as plain text
    QString problem; ///< why it can't be evaluated; "" : it can
};

/// A document while its source is being edited.
struct PreviewDocument {
    QByteArray bytes;
    QUrl url; ///< final
    QString contentType;
    FetchRecord record;
};

/// What a source with these expressions makes of a document.
struct SourcePreview {
    QList<PreviewNode> tree; ///< at most a few thousand nodes
    bool treeIsCut = false;
    QList<ExpressionFind> finds;
    QString format;
    QString title;
    QList<ParsedItem> items;
    QStringList warnings;
    Error error; ///< why there are no items; code None when there are
};

/// Reads a document as a source would, off the GUI thread; nothing is stored.
class SourcePreviewer final : public QObject
{
    Q_OBJECT

public:
    SourcePreviewer(HttpClient &http, const TextTools &tools, const Clock &clock, QObject *parent = nullptr);

    /// Fetches with the source's options (its secrets given, since they may not be stored yet).
    [[nodiscard]] QFuture<Result<PreviewDocument>> fetch(const Source &source, const SourceSecrets &secrets);
    [[nodiscard]] QFuture<Result<SourcePreview>> evaluate(const PreviewDocument &document, SourceType type,
                                                          const QJsonObject &spec);

private:
    HttpClient &m_http;
    const TextTools &m_tools;
    const Clock &m_clock;
};

} // namespace oneul
