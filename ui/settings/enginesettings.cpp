#include <QCoreApplication>
#include <QPushButton>

#include "common/dialogbutton.h"
#include "engines/enginebox.h"
#include "engines/enginesdialog.h"
#include "model/engine.h"
#include "service/app.h"
#include "settings/pageform.h"
#include "settings/settingbinder.h"
#include "settings/settingspages.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::EngineSettings)
};

void openEngines(App &app, EngineBox *box, SettingBinder *binder)
{
    auto *dialog = new EnginesDialog(app, box->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What is chosen there holds at once; here it would be taken back by OK.
    QObject::connect(dialog, &EnginesDialog::defaultChanged, box, [binder] { binder->follow(Key::DigestEngine); });
    dialog->open();
}

void bindEngine(SettingBinder *binder, EngineBox *box)
{
    binder->bind(
        box, Key::DigestEngine, [box] { return QVariant(box->engine() == kBuiltinEngine ? QString() : box->engine()); },
        [box](const QVariant &value) {
            box->setEngine(value.toString().isEmpty() ? kBuiltinEngine : value.toString());
        });
    QObject::connect(box, &QComboBox::currentIndexChanged, binder, &SettingBinder::noteChange);
}

} // namespace

SettingsPage engineSettings(App &app)
{
    PageForm form(app.settings(), u"engines"_s, Texts::tr("Engines"), u"engine"_s);
    auto *box = new EngineBox(app.engines());
    box->setObjectName(u"digestEngine"_s);
    bindEngine(form.binder(), box);
    form.row(Texts::tr("Digests are summarised &by:"), box);
    form.note(Texts::tr("The built-in engine needs nothing. A language model is asked for digests only when you choose "
                        "it here or when you make one."));
    QPushButton *models = dialogButton(Texts::tr("Language &models…"), u"openEngines"_s);
    QObject::connect(models, &QPushButton::clicked, box,
                     [&app, box, binder = form.binder()] { openEngines(app, box, binder); });
    form.row(QString(), models);
    return form.page();
}

} // namespace oneul
