#pragma once

#include <QObject>
#include <QPointer>

#include "model/article.h"

class QWidget;

namespace oneul {

class Actions;
class App;
class ArticleController;
class AskDialog;
class EnginesDialog;
class NavigationController;

/// Opens the windows of the language models and of questions to the archive, each of them once.
class EnginesController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        NavigationController *navigation;
        ArticleController *articles;
        QWidget *window;
    };

    EnginesController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    void openEngines();
    void openAsk();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openArticle(const ArticleRow &row);

    App &m_app;
    Places m_places;
    QPointer<EnginesDialog> m_engines;
    QPointer<AskDialog> m_ask;
};

} // namespace oneul
