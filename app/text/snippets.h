#pragma once

#include <memory>

#include <QByteArrayView>

#include "model/searchquery.h"

namespace oneul {

/// Finds the passages of texts that show why a search found them: cut and compared as the search index does it, so that
/// of Korean words exactly the syllables that were searched for are marked. One for each query.
class SnippetFinder final
{
public:
    explicit SnippetFinder(const SearchQuery &query);
    ~SnippetFinder();
    SnippetFinder(const SnippetFinder &) = delete;
    SnippetFinder &operator=(const SnippetFinder &) = delete;

    /// UTF-8. Of long texts, the beginning is looked through.
    [[nodiscard]] Snippet snippet(QByteArrayView title, QByteArrayView text);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oneul
