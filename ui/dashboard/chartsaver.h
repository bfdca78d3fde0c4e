#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "base/result.h"
#include "dashboard/charttable.h"

class QPainter;
class QToolButton;
class QWidget;

namespace oneul {

class Settings;

/// Keeps what a card shows as a file: its picture as pixels or as shapes, or its numbers.
class ChartSaver final : public QObject
{
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv };

    struct Chart {
        QString title;
        QWidget *picture = nullptr; ///< as it stands in the window
        std::function<ChartTable()> table;
    };

    ChartSaver(Settings &settings, Chart chart, QObject *parent);

    [[nodiscard]] QToolButton *makeButton(); ///< with the menu; asks for a name
    [[nodiscard]] QString suggestedName(Format format) const; ///< "trend_2024-10-04.svg"
    /// Errors: those of saveFile().
    [[nodiscard]] Result<void> save(Format format, const QString &path) const;

private:
    void ask(Format format);
    void keep(Format format, const QString &path);
    void paint(QPainter &painter) const;
    [[nodiscard]] QSize size() const;
    [[nodiscard]] QByteArray bytes(Format format) const;

    Settings &m_settings;
    Chart m_chart;
};

} // namespace oneul
