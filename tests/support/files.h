#pragma once

#include <QByteArray>
#include <QString>

namespace oneul {

/// The bytes of any file. A file that can't be read ends the test program with its name.
QByteArray readFile(const QString &path);
/// The full path of tests/data/<name>.
QString testDataPath(const QString &name);
/// The bytes of tests/data/<name>.
QByteArray readTestData(const QString &name);
/// Writes the bytes; ends the test program where that fails.
void writeTestFile(const QString &path, const QByteArray &bytes);

/// The folder with the specification and the real data; "" where it isn't there: a test that needs it
/// then skips and says so.
QString sharedDir();

} // namespace oneul
