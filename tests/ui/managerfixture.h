#pragma once

#include <memory>

#include <QMimeData>
#include <QTest>

#include "manager/healthtile.h"
#include "manager/managermodel.h"
#include "manager/managerpage.h"
#include "manager/managerview.h"
#include "manager/noticebox.h"
#include "manager/sourcechanges.h"
#include "service/sourceservice.h"
#include "support/patience.h"
#include "ui/manysources.h"
#include "ui/windowfixture.h"

namespace oneul {

/// The window with its manager open over a source for each way to fare.
struct ManagerFixture {
    WindowFixture fixture{true};
    ManySources ids;
    ManagerPage *page = nullptr;
    ManagerView *view = nullptr;
    ManagerModel *model = nullptr;
    SourceChanges *changes = nullptr;

    ManagerFixture()
    {
        fixture.showSampleDay();
        ids = addManySources(fixture.app());
        page = fixture.find<ManagerPage>(QStringLiteral("managerPage"));
        view = fixture.find<ManagerView>(QStringLiteral("managerList"));
        model = page->findChild<ManagerModel *>();
        changes = fixture.window().findChild<SourceChanges *>();
        fixture.press(Qt::Key_G);
        fixture.press(Qt::Key_S);
        if (!QTest::qWaitFor(
                [this] { return fixture.shows(QStringLiteral("managerPage")) && row(ids.paused).isValid(); }))
            qFatal("the manager does not come");
    }

    [[nodiscard]] SourceService &sources() { return fixture.app().sources(); }
    [[nodiscard]] QModelIndex row(SourceId id) const { return model->indexOf(QStringLiteral("source:%1").arg(id)); }
    [[nodiscard]] QString folderOf(SourceId id)
    {
        const auto source = sources().byId(id);
        return source ? source->folder : QStringLiteral("(not there)");
    }
    [[nodiscard]] HealthTile *tile(Health health) const
    {
        return page->findChild<HealthTile *>(QStringLiteral("healthTile%1").arg(int(health)));
    }
    [[nodiscard]] NoticeBox *notice(const QString &name) const { return page->findChild<NoticeBox *>(name); }
    void undo() { fixture.press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    void drop(const QModelIndexList &rows, const QString &folder)
    {
        const std::unique_ptr<QMimeData> data(model->mimeData(rows));
        const QModelIndex onto = folder.isEmpty() ? QModelIndex() : model->indexOf(QStringLiteral("folder:") + folder);
        QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, onto));
    }
};

} // namespace oneul
