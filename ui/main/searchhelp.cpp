#include "main/searchhelp.h"

#include <algorithm>

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QList>
#include <QScreen>
#include <QScrollArea>

#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/lettersize.h"

namespace oneul {

namespace {

constexpr int kSide = 20;
constexpr int kWidth = 660;

struct HelpLine {
    const char *typed;
    const char *meaning;
};

// The fields are words of the language and stay as they are; the examples are translated with their meanings.
const HelpLine kLines[] = {
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "chip export"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "both words, anywhere in title or text")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "\"language model\""),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "these words next to each other")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "chip OR memory"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "one of the two, or both")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "robot -vacuum"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "the first word without the second")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "semi*"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "words that begin like this")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "title:robot"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "only in titles; also title:\"two words\"")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "source:times"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "sources with this in their name")},
    {QT_TRANSLATE_NOOP("oneul::SearchHelp", "category:robotics  label:later"),
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "a category, a label; quotes around names with blanks")},
    {"kind:news  kind:papers  lang:ko", QT_TRANSLATE_NOOP("oneul::SearchHelp", "kind and language of the article")},
    {"is:unread  is:read  is:starred", QT_TRANSLATE_NOOP("oneul::SearchHelp", "what you did with it")},
    {"after:2024-10  before:2024-10-15",
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "from that day on; earlier than that day")},
    {"after:7d  after:yesterday",
     QT_TRANSLATE_NOOP("oneul::SearchHelp", "counted from today: days (d), weeks (w), months (m), years (y)")},
};

} // namespace

SearchHelp::SearchHelp(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("searchHelp"));
    setWindowTitle(tr("How to search"));
    auto *words = new QWidget;
    auto *grid = new QGridLayout(words);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (const HelpLine &line : kLines) {
        auto *typed = new QLabel(
            QStringLiteral("<b>%1</b>")
                .arg(tr(line.typed).toHtmlEscaped().replace(QStringLiteral("  "), QStringLiteral(" &nbsp; "))));
        typed->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *meaning = new QLabel(tr(line.meaning));
        meaning->setTextFormat(Qt::PlainText);
        meaning->setWordWrap(true);
        grid->addWidget(typed, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    auto *also = new QLabel(tr("Upper and lower case, accents and endings make no difference. Everything can be put "
                               "together, and “-” before a field turns it round."));
    also->setWordWrap(true);
    QPalette muted = also->palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    also->setPalette(muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *area = new QScrollArea; // large letters need more than a screen
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    setAccessibleRole(area, QAccessible::Pane);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(words);
    words->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSide, 18, kSide, 14);
    layout->setSpacing(16);
    layout->addWidget(area, 1);
    layout->addWidget(also);
    layout->addWidget(buttons);
    const int width = forLetters(*this, kWidth);
    area->setMinimumHeight(
        std::min(grid->totalHeightForWidth(width - 2 * kSide), screen()->availableSize().height() / 2));
    resize(width, layout->totalHeightForWidth(width));
}

} // namespace oneul
