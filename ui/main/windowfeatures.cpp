#include "main/windowfeatures.h"

#include <QStatusBar>

#include "articles/articleloader.h"
#include "articles/reader.h"
#include "common/errorbar.h"
#include "main/articlecontroller.h"
#include "main/commandcontroller.h"
#include "main/digestcontroller.h"
#include "main/editorcontroller.h"
#include "main/exportcontroller.h"
#include "main/mainwindow.h"
#include "main/pagestack.h"
#include "main/readingcontroller.h"
#include "main/refreshcontroller.h"
#include "main/schedulecontroller.h"
#include "main/todaycontroller.h"
#include "main/traycontroller.h"
#include "service/app.h"
#include "service/articleservice.h"

namespace oneul {

namespace {

constexpr int kMessageMs = 8000;

} // namespace

WindowFeatures::WindowFeatures(const WindowParts &parts) : QObject(parts.window), m_parts(parts)
{
    connectMessages();
    new TodayController(parts, this);
    auto *editor = new EditorController(parts, this);
    new CommandController(parts, this);
    new ReadingController(parts, this);
    auto *exports = new ExportController(parts, this);
    connect(editor, &EditorController::exportRequested, exports, &ExportController::exportReport);
    new TrayController(parts, new ScheduleController(parts, this), this);
}

void WindowFeatures::connectMessages()
{
    QStatusBar *bar = m_parts.window->statusBar();
    const auto say = [bar](const QString &text) { bar->showMessage(text, kMessageMs); };
    connect(m_parts.articles, &ArticleController::message, this, say);
    connect(m_parts.refresh, &RefreshController::message, this, say);
    connect(m_parts.digests, &DigestController::message, this, say);
    connect(m_parts.pages->reader(), &Reader::linkHovered, this, [bar](const QString &url) { bar->showMessage(url); });
    ErrorBar *errors = m_parts.pages->errors();
    const auto show = qOverload<const Error &>(&ErrorBar::showError);
    connect(&m_parts.app.articles(), &ArticleService::failed, errors, show);
    connect(m_parts.articles, &ArticleController::failed, errors, show);
    connect(m_parts.articles->loader(), &ArticleLoader::failed, errors, show);
}

} // namespace oneul
