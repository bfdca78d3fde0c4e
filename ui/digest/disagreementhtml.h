#pragma once

#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/disagreement.h"

class QPalette;

namespace oneul {

/// Where the sources of one story state different figures or names: the voices side by side, as rich text with links
/// "article:ID". "" : nowhere.
[[nodiscard]] QString disagreementsHtml(const QList<Disagreement> &disagreements, const Section &section,
                                        const QPalette &palette);

} // namespace oneul
