#include "settings/importstep.h"

#include <QCoreApplication>

#include "common/undostep.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ImportStep)
};

} // namespace

QUndoCommand *importStep(Settings &settings, const QList<SettingChange> &changes, const std::function<void()> &apply)
{
    const auto redo = [&settings, changes, apply] {
        applyChanges(settings, changes);
        apply();
    };
    const auto undo = [&settings, changes, apply] {
        revertChanges(settings, changes);
        apply();
    };
    return new UndoStep(Texts::tr("import of settings"), redo, undo, true);
}

} // namespace oneul
