#pragma once

#include "service/reportexporter.h"

class QMimeData;

namespace oneul {

/// A document as other programs take it: formatted text, Markdown, plain text. The caller owns it.
QMimeData *clipboardData(const ClipboardDocument &document);

} // namespace oneul
