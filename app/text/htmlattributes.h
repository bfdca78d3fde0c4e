#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

#include "text/htmltags.h"

namespace oneul {

/// Appends text with '&', '<', '>' and '"' as entities and without control characters.
void appendEscaped(QString &out, QStringView text);

/// Appends the attributes of a start tag that may stay; relative addresses are resolved against `base`.
void appendAttributes(QString &out, const HtmlTag &tag, QStringView body, const QUrl &base);

/// The attributes of an image that may stay; "" when it goes: it has no address that may stay, or is 1×1.
QString imageAttributes(const HtmlTag &tag, QStringView body, const QUrl &base);

} // namespace oneul
