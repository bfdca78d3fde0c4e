#pragma once

#include <memory>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "engines/enginelist.h"
#include "engines/enginesdialog.h"
#include "service/app.h"
#include "service/engineservice.h"
#include "support/memorysecrets.h"
#include "ui/fakellm.h"
#include "ui/sampleapp.h"

namespace oneul {

/// The window over a model and a keyring of the test's own.
struct EnginesFixture {
    EnginesFixture()
        : sample(std::make_unique<FakeLlm>(model), std::make_unique<MemorySecrets>(keyring))
        , dialog(std::make_unique<EnginesDialog>(sample.app()))
    {
        dialog->show();
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] EngineService &engines() { return sample.app().engines(); }
    [[nodiscard]] EngineList *list() const { return dialog->list(); }
    [[nodiscard]] QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    void press(const QString &button) const { find<QPushButton>(button)->click(); }
    void add(const QString &preset) const
    {
        for (QAction *action : find<QPushButton>(QStringLiteral("addEngine"))->menu()->actions()) {
            if (action->text() == preset)
                action->trigger();
        }
    }
    void type(const QString &field, const QString &text) const { find<QLineEdit>(field)->setText(text); }
    void chooseModel(const QString &name) const { find<QComboBox>(QStringLiteral("engineModel"))->setEditText(name); }
    /// A profile that is stored and chosen.
    EngineProfile kept()
    {
        add(QStringLiteral("OpenAI"));
        chooseModel(QStringLiteral("large"));
        press(QStringLiteral("saveEngine"));
        if (engines().profiles().isEmpty())
            qFatal("the profile is not stored: %s", qPrintable(label(QStringLiteral("engineMessage"))));
        return engines().profiles().constLast();
    }
    void answer(const QString &box, QMessageBox::ButtonRole role) const
    {
        auto *question = find<QMessageBox>(box);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == role)
                return button->click();
        }
    }

    std::shared_ptr<FakeModel> model = std::make_shared<FakeModel>();
    std::shared_ptr<MemoryKeyring> keyring = std::make_shared<MemoryKeyring>();
    SampleApp sample;
    std::unique_ptr<EnginesDialog> dialog;
};

} // namespace oneul
