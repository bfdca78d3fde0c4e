#pragma once

#include <QObject>

#include "model/category.h"

class QWidget;

namespace oneul {

class TaxonomyChanges;

/// The categories as a file: written, and read in the place of those that are there.
class TaxonomyFiles final : public QObject
{
    Q_OBJECT

public:
    TaxonomyFiles(TaxonomyChanges &changes, QWidget *window);

    void chooseExport();
    void chooseImport();
    void exportTo(const QString &path);
    void importFrom(const QString &path); ///< asks before it replaces anything

Q_SIGNALS:
    void said(const QString &text); ///< how it went

private:
    void confirm(const Taxonomy &taxonomy);
    void replace(const Taxonomy &taxonomy);

    TaxonomyChanges &m_changes;
    QWidget *m_window;
};

} // namespace oneul
