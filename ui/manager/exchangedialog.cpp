#include "manager/exchangedialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "common/colors.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "manager/exchangetext.h"
#include "manager/sourcewords.h"

namespace oneul {

namespace {

QLabel *line(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void tint(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

ExchangeDialog::ExchangeDialog(const QString &source, const FetchRecord &record, QWidget *parent) : QDialog(parent)
{
    const bool failed = record.error.code != ErrorCode::None;
    setObjectName(QStringLiteral("exchangeDialog"));
    setWindowTitle(failed ? tr("Why did this fail? — %1").arg(source) : tr("Fetch — %1").arg(source));
    QLabel *outcome = line(outcomeText(record));
    QFont bold = outcome->font();
    bold.setWeight(QFont::DemiBold);
    outcome->setFont(bold);
    tint(outcome, healthColor(failed ? Health::Failing : Health::Ok, palette()));
    QLabel *advice = line(adviceText(record.error));
    advice->setVisible(!advice->text().isEmpty());
    QLabel *summary = line(fetchSummary(record));
    tint(summary, mutedText(palette()));

    auto *view = new QTextBrowser;
    view->setObjectName(QStringLiteral("exchangeView"));
    view->setAccessibleName(tr("What was sent and answered"));
    view->document()->setDefaultStyleSheet(
        QStringLiteral("pre { font-family: '%1'; }").arg(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()));
    view->document()->setDocumentMargin(10);
    view->setHtml(exchangeHtml(record, palette()));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy all as text"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setObjectName(QStringLiteral("copyExchange"));
    connect(copy, &QPushButton::clicked, this,
            [text = exchangeText(source, record)] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    for (QLabel *label : {outcome, advice, summary})
        layout->addWidget(label);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    view->setFocus();
    resizeForLetters(this, {720, 560});
}

} // namespace oneul
