#pragma once

#include <QDir>
#include <QString>
#include <QTemporaryDir>

namespace oneul {

/// An empty data folder that goes away with the object.
class TestDataDir final
{
public:
    TestDataDir()
    {
        if (!m_dir.isValid())
            qFatal("no temporary folder: %s", qPrintable(m_dir.errorString()));
    }

    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

} // namespace oneul
