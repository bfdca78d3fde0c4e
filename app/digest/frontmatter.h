#pragma once

#include <QList>
#include <QString>

#include "model/digest.h"

namespace oneul {

/// A text as a YAML scalar in double quotes: nothing in it can end the scalar or begin something else.
QString yamlText(const QString &text);

/// The block before a report's Markdown that note programs read: title, date (or from and to), kinds, categories, language,
/// engine and generator, between two lines of "---", with an empty line behind it. "" without digests.
QString frontMatterOf(const QList<Digest> &digests, const QString &title);

} // namespace oneul
