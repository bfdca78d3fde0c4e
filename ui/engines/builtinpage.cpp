#include "engines/builtinpage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include "common/accessiblerole.h"
#include "engines/enginewords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BuiltinPage::BuiltinPage(QWidget *parent) : QWidget(parent)
{
    auto *title = paragraph(builtinName());
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *text = new QWidget;
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(builtinName()); // the keyboard scrolls it
    setAccessibleRole(scroll, QAccessible::Pane);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(paragraph(tr("It is always there, works offline and at once, needs no account and costs "
                                   "nothing. The same articles always give the same summary.")));
    layout->addWidget(
        paragraph(tr("It chooses one sentence of a source for each story, names the themes, and leaves "
                     "out what was said already. Nothing is made up: every sentence is a source's own.")));
    layout->addWidget(paragraph(tr("It also writes the sections that a language model could not: when a call fails, "
                                   "is cut off, or a cap is reached. The digest says so there.")));
    auto *more = paragraph(tr("A language model writes in the digest's language and joins what several articles say. "
                              "Add one with the button on the left: on this machine, or a service on the net. Its "
                              "sentences are checked against their sources one by one."));
    more->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(more);
    layout->addStretch(1);
    scroll->setWidget(text);
}

} // namespace oneul
