#pragma once

#include <QWidget>

#include "model/source.h"

class QLabel;

namespace oneul {

class App;

/// How a source fares: its last fetch, the outcome in words, its articles. Nothing to edit.
class SourceFacts final : public QWidget
{
    Q_OBJECT

public:
    SourceFacts(App &app, const Source &source, QWidget *parent = nullptr);

private:
    void showState(const Source &source);

    QLabel *m_fetched;
    QLabel *m_outcome;
    QLabel *m_articles;
};

} // namespace oneul
