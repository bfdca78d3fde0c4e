#pragma once

#include <memory>

#include <QLocale>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include "common/colors.h"
#include "common/theme.h"
#include "settings/settings.h"

namespace oneul {

/// One of the looks that a window has to fit: light or dark, in English or in Korean. The language holds while it lives.
class Look final
{
public:
    /// The rows of a test that makes a Look.
    static void addRows()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("korean");
        for (const bool dark : {false, true}) {
            for (const bool korean : {false, true})
                QTest::addRow("%s %s", dark ? "dark" : "light", korean ? "ko" : "en") << dark << korean;
        }
    }

    Look() : m_dark(darkOfRow()), m_korean(koreanOfRow())
    {
        QLocale::setDefault(m_korean ? QLocale(QLocale::Korean) : QLocale(QLocale::English));
    }
    ~Look() { QLocale::setDefault(QLocale(QLocale::English)); }
    Q_DISABLE_COPY_MOVE(Look)

    /// The program's theme, put on.
    [[nodiscard]] std::unique_ptr<Theme> putOn(Settings &settings) const
    {
        settings.set(Key::Theme, shade());
        auto theme = std::make_unique<Theme>(settings);
        theme->apply();
        return theme;
    }

    /// Shows the window, which must fit; ONEUL_TEST_PICTURES names a folder for its picture.
    void take(const QString &name, QWidget &window) const
    {
        const QString place = qEnvironmentVariable("ONEUL_TEST_PICTURES");
        window.show();
        QTest::qWait(1);
        const QPixmap picture = window.grab();
        if (!place.isEmpty())
            picture.save(QStringLiteral("%1/%2-%3-%4.png")
                             .arg(place, name, shade(), m_korean ? QStringLiteral("ko") : QStringLiteral("en")));
        QVERIFY(picture.width() <= 1100);
        QCOMPARE(isDark(window.palette()), m_dark);
    }

private:
    static bool darkOfRow()
    {
        QFETCH(const bool, dark);
        return dark;
    }
    static bool koreanOfRow()
    {
        QFETCH(const bool, korean);
        return korean;
    }
    [[nodiscard]] QString shade() const { return m_dark ? QStringLiteral("dark") : QStringLiteral("light"); }

    const bool m_dark;
    const bool m_korean;
};

} // namespace oneul
