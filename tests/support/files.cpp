#include "support/files.h"

#include <QDir>
#include <QFile>

namespace oneul {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QString testDataPath(const QString &name)
{
    return QDir(QStringLiteral(ONEUL_TEST_DATA_DIR)).filePath(name);
}

QByteArray readTestData(const QString &name)
{
    return readFile(testDataPath(name));
}

void writeTestFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

QString sharedDir()
{
    const QString path = QStringLiteral(ONEUL_SHARED_DIR);
    return !path.isEmpty() && QDir(path).exists() ? path : QString();
}

} // namespace oneul
