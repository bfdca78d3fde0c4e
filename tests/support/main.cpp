// The main of every GoogleTest program. Charts and printing need the widgets' application object.

#include <gtest/gtest.h>

#ifdef ONEUL_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char *argv[])
{
    const Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oneul"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
