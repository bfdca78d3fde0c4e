#include "archive/archiveplaces.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace oneul {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

bool askFirst(QWidget *parent, const QString &what, const QString &more, const QString &yes)
{
    QMessageBox question(QMessageBox::Question, QStringLiteral("Oneul"), what, QMessageBox::Cancel, parent);
    question.setInformativeText(more);
    QPushButton *accept = question.addButton(yes, QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == accept;
}

} // namespace oneul
