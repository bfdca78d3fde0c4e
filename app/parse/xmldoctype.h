#pragma once

#include <QByteArray>

#include "parse/xmlchars.h"

namespace oneul {

/// What follows "<!DOCTYPE".
struct Doctype {
    qsizetype end = 0; ///< behind its '>'
    EntityTable entities; ///< internal general entities; external and parameter entities are left out
};

/// Reads the document type declaration that begins at `at`; never fails, at worst ends with the text.
Doctype readDoctype(QByteArrayView utf8, qsizetype at);

} // namespace oneul
