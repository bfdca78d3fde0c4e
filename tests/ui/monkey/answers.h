#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

class QFileDialog;
class QLineEdit;
class QWidget;

namespace oneul::monkey {

class Dice;
class Journal;

/// Stands between the window and the rest of the machine: addresses are opened nowhere, files are only those of one
/// folder, nothing is printed.
class Answers final : public QObject
{
    Q_OBJECT

public:
    Answers(const QString &files, Journal &journal);
    ~Answers() override;
    Q_DISABLE_COPY_MOVE(Answers)

    /// Answers a dialog about files, printers or colours; false: it is another one.
    bool answer(QWidget *dialog, Dice &dice);
    /// Whether keys must not change what the field holds: it names a file or a server.
    [[nodiscard]] bool isGuarded(const QWidget *field) const;
    [[nodiscard]] QString somePath(Dice &dice) const;
    /// Paths that were changed with the mouse lead back into the folder.
    void keepInside(const QWidget *window) const;

public Q_SLOTS:
    void openUrl(const QUrl &url);

private:
    void choose(QFileDialog &dialog, Dice &dice);
    [[nodiscard]] QString toRead(Dice &dice) const;
    [[nodiscard]] bool isInside(const QString &path) const;

    QString m_files;
    Journal &m_journal;
};

} // namespace oneul::monkey
