#pragma once

class QWidget;

namespace oneul {

/// A page that gets the keys passes them on to its part. Unlike with a focus proxy, Tab goes through all of the page
/// in its order: Qt takes a page with a proxy for the proxy itself and leaves out what stands before it.
void leadFocus(QWidget *page, QWidget *part);

/// Whether it passes the keys on.
[[nodiscard]] bool leadsFocus(const QWidget *page);

} // namespace oneul
