#include "ui/monkey/answers.h"

#include <QColorDialog>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QRegularExpression>

#include "ui/monkey/dice.h"
#include "ui/monkey/journal.h"

using namespace Qt::StringLiterals;

namespace oneul::monkey {

namespace {

const QStringList kSchemes{u"http"_s, u"https"_s, u"file"_s, u"mailto"_s, u"ftp"_s, u"obsidian"_s};

bool namesServer(const QWidget *field)
{
    return field->objectName().contains(u"proxy", Qt::CaseInsensitive);
}

bool namesPath(const QLineEdit *field)
{
    static const QRegularExpression name(u"path|file"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inDocument(u"xpath|document|expression"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (field->objectName().contains(inDocument))
        return false;
    return field->text().startsWith(u'/') || field->text().startsWith(u'~') || field->objectName().contains(name);
}

} // namespace

Answers::Answers(const QString &files, Journal &journal) : m_files(files), m_journal(journal)
{
    for (const QString &scheme : kSchemes)
        QDesktopServices::setUrlHandler(scheme, this, "openUrl");
}

Answers::~Answers()
{
    for (const QString &scheme : kSchemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void Answers::openUrl(const QUrl &url)
{
    m_journal.note(u"an address is opened: "_s + url.toString().left(80));
}

QString Answers::toRead(Dice &dice) const
{
    QStringList all;
    for (const QString &folder : {u"in"_s, u"out"_s}) {
        for (const QString &name : QDir(m_files + u'/' + folder).entryList(QDir::Files, QDir::Name))
            all.append(m_files + u'/' + folder + u'/' + name);
    }
    return all.isEmpty() ? m_files + u"/in/nothing"_s : dice.oneOf(all);
}

QString Answers::somePath(Dice &dice) const
{
    static const QStringList names{u"report"_s, u"보고서 하루"_s,     u"a.b"_s,
                                   u"تقرير"_s,  u"new/folder/file"_s, u"🤖"_s};
    return m_files + u"/out/"_s + dice.oneOf(names) + QString::number(dice.below(5));
}

void Answers::choose(QFileDialog &dialog, Dice &dice)
{
    QString path = dialog.acceptMode() == QFileDialog::AcceptSave ? somePath(dice) : toRead(dice);
    if (dialog.fileMode() == QFileDialog::Directory)
        path = m_files + (dice.chance(50) ? u"/in"_s : u"/out"_s);
    m_journal.note(u"chooses "_s + path);
    dialog.setDirectory(m_files);
    if (auto *field = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s))
        field->setText(path);
    else
        dialog.selectFile(path);
    static_cast<QDialog &>(dialog).accept();
}

bool Answers::answer(QWidget *dialog, Dice &dice)
{
    if (auto *files = qobject_cast<QFileDialog *>(dialog)) {
        if (dice.chance(70))
            choose(*files, dice);
        else
            files->reject();
        return true;
    }
    if (auto *printer = qobject_cast<QPrintDialog *>(dialog)) {
        printer->reject();
        return true;
    }
    if (auto *colors = qobject_cast<QColorDialog *>(dialog)) {
        colors->setCurrentColor(QColor::fromHsv(dice.below(360), dice.below(256), dice.below(256)));
        if (dice.chance(70))
            static_cast<QDialog *>(colors)->accept();
        else
            colors->reject();
        return true;
    }
    return false;
}

bool Answers::isGuarded(const QWidget *field) const
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line != nullptr && (namesServer(line) || namesPath(line));
}

/// A path that begins nowhere begins in the folder the program runs in, which is ours.
bool Answers::isInside(const QString &path) const
{
    const QString ours = QDir::cleanPath(m_files + u"/.."_s) + u'/';
    return !path.contains(u".."_s) && (!path.startsWith(u'/') || path.startsWith(ours));
}

void Answers::keepInside(const QWidget *window) const
{
    for (QLineEdit *line : window->findChildren<QLineEdit *>()) {
        const QString text = line->text();
        if (line->isReadOnly() || text.isEmpty())
            continue;
        if (namesServer(line) && !text.startsWith(u"http://127.0.0.1:9"))
            line->clear();
        else if (namesPath(line) && !isInside(text))
            line->setText(m_files + u"/out"_s);
    }
}

} // namespace oneul::monkey
