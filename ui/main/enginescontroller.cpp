#include "main/enginescontroller.h"

#include <QEvent>

#include "common/actions.h"
#include "common/bringup.h"
#include "engines/askdialog.h"
#include "engines/enginesdialog.h"
#include "main/articlecontroller.h"
#include "main/navigationcontroller.h"

namespace oneul {

EnginesController::EnginesController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_places(places)
{
    connect(actions[ActionId::Engines], &QAction::triggered, this, &EnginesController::openEngines);
    connect(actions[ActionId::Ask], &QAction::triggered, this, &EnginesController::openAsk);
    places.window->installEventFilter(this);
}

/// The main window takes the others with it: what is not saved there is asked about first.
bool EnginesController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_places.window || event->type() != QEvent::Close || !m_engines || !m_engines->isVisible()
        || m_engines->close())
        return QObject::eventFilter(watched, event);
    bringUp(m_engines);
    event->ignore();
    return true;
}

void EnginesController::openEngines()
{
    if (!m_engines) {
        m_engines = new EnginesDialog(m_app, m_places.window);
        m_engines->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(m_engines);
}

void EnginesController::openAsk()
{
    // Kept when it is closed: an answer may be looked at again.
    if (!m_ask) {
        m_ask = new AskDialog(m_app, m_places.window);
        connect(m_ask, &AskDialog::articleActivated, this, &EnginesController::openArticle);
        connect(m_ask, &AskDialog::enginesWanted, this, &EnginesController::openEngines);
    }
    bringUp(m_ask);
    m_ask->focusQuestion();
}

void EnginesController::openArticle(const ArticleRow &row)
{
    NavTarget target;
    target.day = row.day;
    m_places.navigation->open(target);
    m_places.articles->reveal(row.id);
    m_places.window->activateWindow();
}

} // namespace oneul
