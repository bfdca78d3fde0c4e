#pragma once

#include <QString>

namespace oneul {

/// Plain text as one line of Markdown that renders literally (CommonMark 0.30 and GitHub's extensions).
/// Only what would really be active is escaped, so that titles stay legible: "FLUX [pro]" and "snake_case"
/// pass as they are. Line ends become spaces.
QString escapeMarkdown(const QString &text);

/// The reverse of escapeMarkdown: a backslash before ASCII punctuation goes.
QString unescapeMarkdown(const QString &text);

} // namespace oneul
