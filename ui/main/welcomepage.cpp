#include "main/welcomepage.h"

#include <QIcon>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "common/lettersize.h"
#include "main/choicebutton.h"

namespace oneul {

namespace {

constexpr int kWidth = 560;

QLabel *centred(const QString &text, double size, QFont::Weight weight)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(weight);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/oneul/icons/oneul.svg")).pixmap(QSize(88, 88), devicePixelRatioF()));
    auto *presets = new ChoiceButton(QStringLiteral("feed"), tr("Add well-known sources"),
                                     tr("Subscribe to a selection of news sites, blogs and paper lists on artificial "
                                        "intelligence, and fetch them now."));
    auto *sample = new ChoiceButton(QStringLiteral("digest"), tr("Open the sample day"),
                                    tr("Look around with the news and papers of 4 October 2024. Needs no network."));
    auto *import = new ChoiceButton(QStringLiteral("import"), tr("Import what you have"),
                                    tr("Read the subscriptions of another reader (OPML), or old digest reports "
                                       "(Markdown)."));

    auto *column = new QWidget;
    column->setFixedWidth(forLetters(*this, kWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 24, 0, 24);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(centred(tr("Welcome to Oneul"), 1.8, QFont::DemiBold));
    layout->addWidget(centred(tr("Each day's news and papers on artificial intelligence, sorted into categories and "
                                 "summed up with their sources."),
                              1.05, QFont::Normal));
    layout->addSpacing(14);
    for (ChoiceButton *choice : {presets, sample, import})
        layout->addWidget(choice);
    layout->addStretch(3);
    // The labels get their lines from the column's width, which an alignment would hide from them.
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->addStretch(1);
    row->addWidget(column);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it can be reached, and is scrolled to
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(presets);
    connect(presets, &ChoiceButton::clicked, this, &WelcomePage::addPresetsRequested);
    connect(sample, &ChoiceButton::clicked, this, &WelcomePage::openSampleRequested);
    connect(import, &ChoiceButton::clicked, this, &WelcomePage::importRequested);
}

} // namespace oneul
