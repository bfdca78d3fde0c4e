#pragma once

#include <QWidget>

#include "service/askservice.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace oneul {

class App;
class EngineBox;

/// Where a question is typed, of which days and category it is, and who answers it in which language.
class AskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AskBar(App &app, QWidget *parent = nullptr);

    void setRunning(bool running);
    void focusQuestion();
    [[nodiscard]] Question question() const; ///< as typed

Q_SIGNALS:
    void asked(const oneul::Question &question);
    void cancelled();

private:
    QLayout *makeChoices();
    void fillCategories();
    void press();
    void enable();
    [[nodiscard]] ArticleFilter within() const;

    App &m_app;
    QLineEdit *m_text;
    QPushButton *m_ask;
    QComboBox *m_days;
    QComboBox *m_category;
    QComboBox *m_language;
    EngineBox *m_engine;
    bool m_running = false;
};

} // namespace oneul
