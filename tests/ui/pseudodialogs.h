#pragma once

#include <functional>

#include <QList>
#include <QString>
#include <QUndoStack>

#include "categories/rulechanges.h"
#include "categories/taxonomychanges.h"
#include "common/actions.h"
#include "model/article.h"
#include "model/digest.h"

class QDialog;

namespace oneul {

class App;

/// What the window's dialogs are made of, over an archive with the sample day, its digests and sources of all kinds.
class DialogParts final
{
public:
    DialogParts(App &app, const QList<Digest> &digests);

    App &app;
    QList<Digest> digests;
    QList<ArticleRow> rows;
    QUndoStack undo;
    TaxonomyChanges taxonomyChanges;
    RuleChanges ruleChanges;
    Actions actions;
};

struct DialogMaker {
    QString name;
    std::function<QDialog *(DialogParts &)> make;
};

/// All of the program's own dialogs and popups.
[[nodiscard]] QList<DialogMaker> allDialogs();

} // namespace oneul
