#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QList>
#include <QUndoStack>

#include "categories/rulechanges.h"
#include "categories/taxonomychanges.h"
#include "common/actions.h"
#include "model/article.h"
#include "model/digest.h"
#include "ui/sampleapp.h"

namespace oneul {

/// Makes every dialog of the program over the sample day, filled as it is in the window.
class DialogBench final
{
public:
    struct Entry {
        const char *name;
        std::function<QDialog *()> make;
    };

    DialogBench();

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] std::unique_ptr<QDialog> make(const QByteArray &name) const;

private:
    void addCategories();
    void addDigests();
    void addSources();
    void addOthers();
    void keepSome(); ///< a label, a rule, a profile and a fetched source, so that lists have rows

    SampleApp m_sample;
    QUndoStack m_undo;
    TaxonomyChanges m_taxonomy;
    RuleChanges m_rules;
    Actions m_actions;
    QList<Digest> m_digests;
    QList<ArticleRow> m_rows;
    QList<Entry> m_entries;
};

} // namespace oneul
