#include "settings/settingsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/errorbar.h"
#include "service/app.h"
#include "settings/settings.h"
#include "settings/settingsform.h"

namespace oneul {

SettingsDialog::SettingsDialog(App &app, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    auto *form = new SettingsForm(app);
    auto *message = new ErrorBar;
    auto *hint = new QLabel;
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(form, 1);
    layout->addWidget(hint);
    layout->addWidget(message);
    layout->addWidget(buttons);
    resize(600, 400);

    const auto validate = [form, hint, buttons] {
        const QString problem = form->problem();
        const QString restart =
            form->needsRestart() ? tr("Some changes take effect when Oneul is started again.") : QString();
        hint->setText(problem.isEmpty() ? restart : problem);
        buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    };
    connect(form, &SettingsForm::changed, this, validate);
    validate();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, form, message, &app] {
        form->store(app.settings());
        const auto written = app.settings().sync();
        Q_EMIT applied();
        if (written)
            accept();
        else
            message->showError(written.error());
    });
}

} // namespace oneul
