#pragma once

class QPagedPaintDevice;

namespace oneul {

/// A digest or report laid out for paper, ready to be painted; on the GUI thread.
class PrintDocument
{
public:
    virtual ~PrintDocument() = default;
    [[nodiscard]] virtual int pages(QPagedPaintDevice &device) = 0; ///< at the device's page size
    virtual void paint(QPagedPaintDevice &device) = 0; ///< all pages
};

} // namespace oneul
