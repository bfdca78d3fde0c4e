#pragma once

#include <functional>

#include <QByteArray>
#include <QStringList>

#include "parse/xmlnode.h"

namespace oneul {

/// How reading went.
struct XmlOutcome {
    bool wellFormed = true;
    bool rootSeen = false;
    bool stopped = false; ///< acceptRoot said no
    QString message; ///< the first complaint of libxml2, with its line
    bool tooManyNodes = false;
};

/// What the reader asks and tells on its way; nothing of the document is kept but what is handed over.
struct XmlCallbacks {
    /// Called with the root element before anything inside it; false ends the reading.
    std::function<bool(const XmlNode &root)> acceptRoot;
    /// True for an element that is handed over whole to onItem and is not kept in the tree.
    std::function<bool(Ns ns, const QString &name)> isItem;
    std::function<void(const XmlNode &item)> onItem;
    /// The root element with everything but the items.
    std::function<void(const XmlNode &root)> onRoot;
};

enum class XmlMode {
    Strict, ///< stops at the first fault of form
    Recover ///< libxml2 keeps what it can
};

/// Reads UTF-8 without DOCTYPE and declaration (see prepareXml) with libxml2's SAX2 interface: no DOM,
/// no DTD, no network. Depth and number of kept nodes are bounded.
/// The byte behind the text must be 0, as at the end of a QByteArray. `documentUrl` resolves xml:base.
XmlOutcome readXml(QByteArrayView utf8, XmlMode mode, const QUrl &documentUrl, const XmlCallbacks &callbacks);

} // namespace oneul
