#pragma once

#include "model/digest.h"

namespace oneul {

/// What a digest or a report can be written as.
enum class ExportFormat { Markdown, Pdf, Html, Json, Epub, Text };

enum class PaperSize { A4, Letter };

/// How the picture of the distribution goes beside or into a Markdown file.
enum class ChartForm { Png, Svg, None };

/// How an export is made; what a format has no place for doesn't count there.
struct ExportOptions {
    DigestLayout layout = DigestLayout::Separate;
    PaperSize paper = PaperSize::A4;
    ChartForm chart = ChartForm::Png;
    bool frontMatter = false; ///< YAML at the head of Markdown
    bool cover = true; ///< the line below the title: days, engine, how many sentences are supported
    bool evidence = true; ///< passages of the sources as footnotes or on hover

    bool operator==(const ExportOptions &) const = default;
};

} // namespace oneul
