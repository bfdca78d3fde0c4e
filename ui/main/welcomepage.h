#pragma once

#include <QWidget>

namespace oneul {

/// The first start: three ways to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addPresetsRequested();
    void openSampleRequested();
    void importRequested();
};

} // namespace oneul
