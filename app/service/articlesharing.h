#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include "base/result.h"
#include "model/article.h"

namespace oneul {

class ArticleService;
class Clock;
struct TextTools;

/// Hands articles on: as citations, as files for a collection of notes, as the beginning of a mail.
class ArticleSharing final : public QObject
{
    Q_OBJECT

public:
    enum class Style { Markdown, BibTeX, Ris };

    ArticleSharing(ArticleService &articles, const TextTools &tools, const Clock &clock, QObject *parent = nullptr);

    /// In the order of the ids. NotFound: none of them is there.
    [[nodiscard]] QFuture<Result<QString>> citation(const QList<ArticleId> &ids, Style style);
    /// Writes the articles into a folder and tells the files: "zotero" one RIS file for all, anything else a Markdown
    /// note each. The note of an address that is there already gets a new date and keeps everything else.
    /// Errors: NotFound, FileNotFound (no such folder), FileWrite, StorageFull.
    [[nodiscard]] QFuture<Result<QStringList>> save(const QList<ArticleId> &ids, const QString &folder,
                                                    const QString &style);
    /// The mailto: address of a mail that names them, of at most 1,900 characters: those at the end are left out when
    /// there is no room.
    [[nodiscard]] static QUrl mailLink(const QList<ArticleRow> &rows);

private:
    ArticleService &m_articles;
    const TextTools &m_tools;
    const Clock &m_clock;
};

} // namespace oneul
