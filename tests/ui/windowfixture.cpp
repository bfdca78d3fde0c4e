#include "ui/windowfixture.h"

#include "articles/articlelistview.h"
#include "articles/articleloader.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "common/theme.h"
#include "service/app.h"
#include "settings/settings.h"
#include "support/patience.h"

namespace oneul {

WindowFixture::WindowFixture(bool withSample)
{
    QLocale::setDefault(QLocale(QLocale::English));
    if (withSample)
        m_sample.loadSample();
    // Most tests are about lists; those about the start page make the window again.
    app().settings().set(Key::StartPage, QStringLiteral("articles"));
    m_theme = std::make_unique<Theme>(app().settings());
    m_theme->apply();
    open();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::open()
{
    m_window = std::make_unique<MainWindow>(app(), *m_theme);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    m_window->start();
}

void WindowFixture::makeAgain()
{
    m_window->close();
    m_window.reset();
    open();
}

ArticlePane &WindowFixture::list() const
{
    return *m_window->findChild<ArticlePane *>();
}

QAction *WindowFixture::action(const QString &name) const
{
    return m_window->findChild<QAction *>(name);
}

bool WindowFixture::shows(const QString &page) const
{
    const auto *widget = m_window->findChild<QWidget *>(page);
    return widget != nullptr && widget->isVisible();
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A dialog that was closed just now leaves no window active.
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    QTest::keyClick(m_window.get(), key, modifiers);
}

void WindowFixture::showSampleDay()
{
    // The clock of the tests stands on the sample day: it is what the window starts with.
    if (!QTest::qWaitFor([this] { return list().model()->rowCount() > 30; }, kPatience))
        qFatal("the sample day's list does not come");
}

void WindowFixture::waitForList()
{
    const auto *loader = m_window->findChild<ArticleLoader *>();
    if (!QTest::qWaitFor([loader] { return !loader->isLoading(); }, kPatience))
        qFatal("the list does not come");
}

} // namespace oneul
