#pragma once

#include <QObject>

class QSplitter;
class QToolButton;

namespace oneul {

class ArticlePane;
class MainWindow;
class Reader;
class Settings;

/// How list and reader stand: side by side, one above the other, or one in the other's place. Of the two, the list
/// comes first: Return or a double click opens the article, Escape or Backspace goes back to where the list was.
class PaneLayout final : public QObject
{
    Q_OBJECT

public:
    PaneLayout(Settings &settings, MainWindow *window, ArticlePane *list, Reader *reader, QObject *parent = nullptr);

    void apply(); ///< what the settings say
    void openReader(); ///< nothing where the reader stands beside the list
    bool closeReader(); ///< false: there is nothing to go back from
    [[nodiscard]] bool isReaderAlone() const { return m_alone; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void readerOpened();

private:
    void makeBack();
    [[nodiscard]] bool listEvent(QEvent *event);
    [[nodiscard]] bool readerEvent(QEvent *event);

    Settings &m_settings;
    MainWindow *m_window;
    ArticlePane *m_list;
    Reader *m_reader;
    QWidget *m_page; ///< what the reader shows its text with
    QToolButton *m_back; ///< to the list
    bool m_two = false;
    bool m_alone = false;
};

} // namespace oneul
