#pragma once

#include <QWidget>

#include "base/result.h"
#include "model/retention.h"

namespace oneul {

class App;

/// The rules of retention in plain words, what they would remove at once, and the archive's size. Nothing goes before the
/// analyst has seen the list and said yes.
class RetentionPage final : public QWidget
{
    Q_OBJECT

public:
    RetentionPage(App &app, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Parts;
    Parts *m_parts; ///< child object, dies with the widget
};

} // namespace oneul
