#include "ui/monkey/checks.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

#include "base/waitfor.h"
#include "main/mainwindow.h"
#include "service/app.h"
#include "sources/navigationmodel.h"
#include "storage/database.h"
#include "support/patience.h"
#include "ui/monkey/journal.h"
#include "ui/monkey/sight.h"
#include "ui/monkey/stage.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

// Sanitizers and a busy machine are slow; a window that hangs is slower.
constexpr qint64 kLongestWorkMs = 10'000;
constexpr qint64 kLongestMs = 60'000;
constexpr char kWatched[] = "monkeyWatches";

} // namespace

Checks::Checks(Stage &stage, Journal &journal) : m_stage(stage), m_journal(journal) {}

void Checks::noteDelay(qint64 ms, qint64 worked)
{
    if (ms > kLongestMs || worked > kLongestWorkMs)
        m_journal.fail(u"the window did not answer for %1 ms, of which it worked %2 ms"_s.arg(ms).arg(worked));
    if (worked <= m_longest)
        return;
    m_longest = worked;
    m_longestStep = m_journal.step();
}

void Checks::look()
{
    watchModels();
    checkModal();
    const MainWindow *window = m_stage.window();
    if (window == nullptr)
        return;
    if (!window->isVisible())
        m_journal.fail(u"the window is gone"_s);
    else if (window->width() < 200 || window->height() < 150)
        m_journal.fail(u"the window is %1 x %2"_s.arg(window->width()).arg(window->height()));
}

// A tester asks the model for more than any view does; what it finds comes as a warning.
void Checks::watchModels()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (QAbstractItemModel *model : window->findChildren<QAbstractItemModel *>()) {
            if (!QByteArrayView(model->metaObject()->className()).startsWith("oneul::")
                || model->property(kWatched).toBool())
                continue;
            model->setProperty(kWatched, true);
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Warning, model);
        }
    }
}

void Checks::checkModal()
{
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal == nullptr)
        return;
    if (!modal->isVisible())
        m_journal.fail(u"a dialog that nobody sees keeps the window: "_s + nameOf(modal));
    else if (modal->width() < 30 || modal->height() < 20)
        m_journal.fail(u"a dialog is too small to be seen: "_s + nameOf(modal));
}

void Checks::lookAtRest()
{
    look();
    if (const QWidget *left = QApplication::activeModalWidget())
        m_journal.fail(u"a dialog can't be left: "_s + nameOf(left) + u' ' + left->windowTitle());
    if (const QWidget *left = QApplication::activePopupWidget())
        m_journal.fail(u"a menu can't be left: "_s + nameOf(left));
    const MainWindow *window = m_stage.window();
    if (window != nullptr && !window->isEnabled())
        m_journal.fail(u"the window takes nothing any more"_s);
}

void Checks::lookAtEnd()
{
    m_stage.close();
    m_journal.note(u"the archive is looked over"_s);
    if (!m_stage.open())
        return;
    const auto problems = waitFor(m_stage.app()->database().problems());
    if (!problems)
        m_journal.fail(u"the archive can't be looked over: "_s + problems.error().detail);
    else if (!problems->isEmpty())
        m_journal.fail(u"the archive is damaged: "_s + problems->join(u"; "_s));
    const auto *tree = m_stage.window()->findChild<NavigationModel *>();
    const auto isThere = [this, tree] { return m_stage.window()->isVisible() && tree->rowCount() > 1; };
    if (!QTest::qWaitFor(isThere, 3 * kPatience))
        m_journal.fail(u"the window does not start again"_s);
    m_stage.close();
}

} // namespace oneul::monkey
