#pragma once

#include <QDateTime>
#include <QString>

#include "model/types.h"

namespace oneul {

/// The text of an article's own page, found on demand.
struct FullText {
    QString html; ///< sanitised; "" : the page is no article text
    QString text; ///< plain
    QString notice; ///< what the input gate saw instead ("paywall", "consent", …); "" : an article
    QDateTime at; ///< UTC
    CategoryId category; ///< what classifier or rules make of the text; "" : the article's stays
    bool byRule = false; ///< a rule of the analyst's gave the category
    double confidence = 0; ///< of the category
};

} // namespace oneul
