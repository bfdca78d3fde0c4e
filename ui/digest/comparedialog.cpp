#include "digest/comparedialog.h"

#include <QDialogButtonBox>
#include <QSplitter>
#include <QVBoxLayout>

#include "common/lettersize.h"
#include "digest/comparecolumn.h"
#include "service/app.h"
#include "service/engineservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(App &app, const Digest &digest, const SectionOrder &order, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare engines: %1").arg(order.heading));
    auto *columns = new QSplitter;
    columns->setChildrenCollapsible(false);
    for (const bool left : {true, false}) {
        auto *column = new CompareColumn(app, digest, order);
        column->setObjectName(left ? u"leftColumn"_s : u"rightColumn"_s);
        if (!left && !app.engines().profiles().isEmpty())
            column->setEngine(app.engines().profiles().constFirst().id);
        connect(column, &CompareColumn::useWanted, this, [this](const SectionResult &result) {
            Q_EMIT used(result);
            accept();
        });
        columns->addWidget(column);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(columns, 1);
    layout->addWidget(buttons);
    resizeForLetters(this, {1060, 700});
}

} // namespace oneul
