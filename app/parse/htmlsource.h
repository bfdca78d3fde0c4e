#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "parse/pagetree.h"

namespace oneul {

/// What one expression of a page's spec finds: every author and category, the markup of a summary, one text for the
/// other fields. Empty when it finds nothing. Error: InvalidArgument.
Result<QStringList> htmlField(const PageTree &page, const QString &xpath, const QString &field, HtmlNode from);

/// The JSON document that a page carries where the expression leads to. Errors: InvalidArgument, NotFound (the
/// expression finds nothing), PageChanged (what it finds is no JSON).
Result<QJsonValue> embeddedJson(const PageTree &page, const QString &xpath);

} // namespace oneul
