#pragma once

#include <functional>

#include <QWidget>

#include "service/sourcepreview.h"
#include "sources/previewrunner.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace oneul {

class App;
class ExpressionForm;
class PreviewPane;

/// The expressions of a page or an API at the left, what they make of the fetched document at the right, while they
/// are typed. For a feed only the preview is there.
class SourceEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `subject` tells what to fetch whenever that is asked for.
    SourceEditor(App &app, std::function<PreviewSubject()> subject, QWidget *parent = nullptr);

    void setSource(SourceType type, const QJsonObject &spec);
    void setType(SourceType type);
    void setDocument(const PreviewDocument &document); ///< fetched elsewhere
    void fetchOnce(); ///< when nothing was fetched yet
    void forgetDocument(); ///< the address is another one
    void stop();

    [[nodiscard]] QJsonObject spec() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *leftSide();
    void connectRunner();
    void fillTemplates();
    void useTemplate(int index);
    void showPreview(bool newTree);
    void showTarget();

    App &m_app;
    PreviewRunner *m_runner;
    SourceType m_type = SourceType::Feed;
    QWidget *m_left;
    QComboBox *m_templates;
    ExpressionForm *m_form;
    QPushButton *m_itemPage;
    PreviewPane *m_pane;
};

} // namespace oneul
