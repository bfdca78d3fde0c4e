#include <algorithm>
#include <cstdlib>
#include <memory>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

#include "articles/articledelegate.h"
#include "articles/articlemodel.h"
#include "categories/chipdelegate.h"
#include "common/dates.h"
#include "common/icons.h"
#include "model/label.h"
#include "sources/itemcards.h"
#include "sources/navigationdelegate.h"
#include "sources/navigationmodel.h"
#include "support/patience.h"
#include "today/differencebars.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;

QLocale localeOf(const QString &language)
{
    return language == u"ko" ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// The program in one of its languages, as long as this lives.
class Speaking final
{
public:
    explicit Speaking(const QString &language)
    {
        QLocale::setDefault(localeOf(language));
        if (!m_own.load(localeOf(language), u"oneul"_s, u"_"_s, u":/oneul/i18n"_s))
            qFatal("no translation into %s", qPrintable(language));
        QCoreApplication::installTranslator(&m_own);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_own);
        QLocale::setDefault(QLocale(QLocale::English));
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QTranslator m_own;
};

struct Plural {
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    QStringList forms;
    bool isFinished = true;
};

/// All texts of a translation that say how many.
QList<Plural> pluralsOf(const QString &language)
{
    QFile file(QStringLiteral(ONEUL_TEST_DATA_DIR "/../../translations/oneul_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Plural> plurals;
    QByteArray context;
    Plural now;
    bool counts = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"message" && counts)
            plurals.append(now);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText().toUtf8();
        } else if (xml.name() == u"message") {
            counts = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            now = {context, {}, {}, {}, true};
        } else if (xml.name() == u"source") {
            now.source = xml.readElementText().toUtf8();
        } else if (xml.name() == u"comment") {
            now.comment = xml.readElementText().toUtf8();
        } else if (xml.name() == u"translation") {
            now.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
        } else if (xml.name() == u"numerusform") {
            now.forms.append(xml.readElementText());
        }
    }
    return plurals;
}

struct Run {
    int from = 0;
    int to = 0;
};

/// Where something is painted, from left to right; what is nearer to each other than a few pixels is one. That is more
/// than between two words or chips, and clearly less than between a mark and its text, where a letter's own blank counts.
QList<Run> runsOf(const QImage &image)
{
    constexpr int kGap = 6;
    QList<Run> runs;
    for (int x = 0; x < image.width(); ++x) {
        bool isEmpty = true;
        for (int y = 2; y < image.height() - 2 && isEmpty; ++y)
            isEmpty = image.pixel(x, y) == image.pixel(0, 2);
        if (isEmpty)
            continue;
        if (runs.isEmpty() || x - runs.constLast().to > kGap)
            runs.append({x, x});
        runs.last().to = x;
    }
    return runs;
}

QString textOf(const QList<Run> &runs)
{
    QStringList texts;
    for (const Run &run : runs)
        texts.append(u"%1…%2"_s.arg(run.from).arg(run.to));
    return texts.join(u", "_s);
}

QImage pictureOf(const QStyledItemDelegate &delegate, const QModelIndex &index, Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QApplication::palette();
    option.direction = direction;
    option.rect = QRect(0, 0, kWidth, std::max(24, delegate.sizeHint(option, index).height()));
    option.decorationSize = {16, 16};
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    painter.end();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return image;
}

void fillArticle(QStandardItem &item)
{
    item.setText(u"Robots ask before they act"_s);
    item.setData(7, ArticleModel::IdRole);
    item.setData(false, ArticleModel::ReadRole);
    item.setData(true, ArticleModel::StarredRole);
    item.setData(u"Robotics"_s, ArticleModel::CategoryLabelRole);
    item.setData(QColor(0xd55e00), ArticleModel::CategoryColorRole);
    item.setData(u"Lab notes"_s, ArticleModel::SourceRole);
    item.setData(u"14:05"_s, ArticleModel::DateRole);
    item.setData(u"3 sources"_s, ArticleModel::StoryRole);
    item.setData(true, ArticleModel::LoadedRole);
    Label label;
    label.name = u"Later"_s;
    label.color = u"#2f9e6e"_s;
    item.setData(QVariant::fromValue(QList<Label>{label}), ArticleModel::LabelsRole);
}

std::unique_ptr<QStyledItemDelegate> delegateOf(const QString &name)
{
    if (name == u"card" || name == u"cell") {
        auto articles = std::make_unique<ArticleDelegate>();
        articles->setCompact(name == u"card");
        return articles;
    }
    if (name == u"tree")
        return std::make_unique<NavigationDelegate>();
    if (name == u"chip")
        return std::make_unique<ChipDelegate>(Qt::UserRole);
    if (name == u"item")
        return std::make_unique<ItemCardDelegate>();
    return std::make_unique<DifferenceBars>();
}

void fillRow(const QString &name, QStandardItem &item)
{
    item.setText(u"Short"_s);
    if (name == u"card" || name == u"cell") {
        fillArticle(item);
    } else if (name == u"tree") {
        item.setData(icon(u"feed"_s), Qt::DecorationRole);
        item.setData(12, NavigationModel::CountRole);
        item.setData(true, NavigationModel::BrokenRole);
        item.setData(-1, NavigationModel::TypeRole);
    } else if (name == u"chip") {
        item.setData(QColor(0xd55e00), Qt::UserRole);
    } else if (name == u"bars") {
        item.setText({});
        item.setData(3, DifferenceBars::BeforeRole);
        item.setData(5, DifferenceBars::AfterRole);
        item.setData(10, DifferenceBars::MostRole);
    }
}

} // namespace

class TestLocale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsMirror_data();
    void rowsMirror();
    void storiesAreWhereTheyArePainted();
    void pluralsAreWhole_data();
    void pluralsAreWhole();
    void datesAreWritten();
    void theWindowCounts();
};

void TestLocale::rowsMirror_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"card"_s, u"cell"_s, u"tree"_s, u"chip"_s, u"item"_s, u"bars"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestLocale::rowsMirror()
{
    QFETCH(QString, name);
    constexpr int kNear = 7; // letters are not mirrored, only where they stand
    QStandardItemModel model(1, ArticleModel::ColumnCount);
    const QModelIndex index = model.index(0, ArticleModel::Title);
    fillRow(name, *model.itemFromIndex(index));
    const auto delegate = delegateOf(name);
    const QList<Run> runs = runsOf(pictureOf(*delegate, index, Qt::LeftToRight));
    QList<Run> turned = runsOf(pictureOf(*delegate, index, Qt::RightToLeft));
    std::reverse(turned.begin(), turned.end());
    QVERIFY(!runs.isEmpty());
    QVERIFY(runs.constLast().to - runs.constFirst().from > 20);
    QVERIFY2(turned.size() == runs.size(), qPrintable(textOf(runs) + u"; mirrored "_s + textOf(turned)));
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QString where = u"%1…%2, mirrored %3…%4"_s.arg(runs.at(i).from)
                                  .arg(runs.at(i).to)
                                  .arg(turned.at(i).from)
                                  .arg(turned.at(i).to);
        QVERIFY2(std::abs(kWidth - 1 - runs.at(i).from - turned.at(i).to) <= kNear, qPrintable(where));
        QVERIFY2(std::abs(kWidth - 1 - runs.at(i).to - turned.at(i).from) <= kNear, qPrintable(where));
    }
}

void TestLocale::storiesAreWhereTheyArePainted()
{
    QStandardItemModel model(1, ArticleModel::ColumnCount);
    const QModelIndex index = model.index(0, ArticleModel::Title);
    fillArticle(*model.itemFromIndex(index));
    ArticleDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(30, 10, kWidth, 60);
    for (const bool card : {false, true}) {
        delegate.setCompact(card);
        option.direction = Qt::LeftToRight;
        const QRect left = delegate.storyRect(option, index);
        option.direction = Qt::RightToLeft;
        QVERIFY(!left.isEmpty());
        QCOMPARE(delegate.storyRect(option, index), QStyle::visualRect(Qt::RightToLeft, option.rect, left));
    }
}

void TestLocale::pluralsAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << u"en"_s << 2;
    QTest::newRow("ko") << u"ko"_s << 1;
}

void TestLocale::pluralsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const Speaking speaking(language);
    const QList<Plural> plurals = pluralsOf(language);
    QVERIFY(plurals.size() > 100);
    for (const Plural &plural : plurals) {
        if (!plural.isFinished)
            continue;
        QVERIFY2(plural.forms.size() == forms, plural.source.constData());
        for (const int number : {0, 1, 2, 12'345}) {
            const QString &form = plural.forms.at(number == 1 ? 0 : forms - 1);
            QString wanted = form;
            wanted.replace(u"%Ln"_s, QLocale().toString(number)).replace(u"%n"_s, QString::number(number));
            const QString said = QCoreApplication::translate(
                plural.context, plural.source, plural.comment.isEmpty() ? nullptr : plural.comment, number);
            QCOMPARE(said, wanted);
            QVERIFY2(!said.isEmpty() && !said.contains(u"(s)"), qPrintable(said));
            QVERIFY2(number != 12'345 || !form.contains(u"%Ln") || said.contains(u"12,345"), qPrintable(said));
        }
    }
}

void TestLocale::datesAreWritten()
{
    const QDate day(2024, 10, 4);
    const QDate later(2025, 1, 2);
    const QDateTime now(day, QTime(15, 0), Qt::UTC);
    {
        const Speaking english(u"en"_s);
        QCOMPARE(shortDay(day, day), u"4 Oct"_s);
        QCOMPARE(shortDay(day, later), u"4 Oct 2024"_s);
        QCOMPARE(longDay(day, day), u"Friday, 4 October"_s);
        QCOMPARE(monthName(day), u"October 2024"_s);
        QCOMPARE(relativeDate(now.addDays(-1), now), u"Yesterday"_s);
    }
    const Speaking korean(u"ko"_s);
    QCOMPARE(shortDay(day, day), u"10월 4일"_s);
    QCOMPARE(shortDay(day, later), u"2024년 10월 4일"_s);
    QCOMPARE(longDay(day, day), u"10월 4일 금요일"_s);
    QCOMPARE(monthName(day), u"2024년 10월"_s);
    QCOMPARE(relativeDate(now.addDays(-1), now), u"어제"_s);
    QCOMPARE(relativeDate(now.addDays(-3), now), u"화"_s);
    QVERIFY(fullDate(now).contains(u"2024년 10월 4일"_s));
}

/// The fixture's window speaks English unless a translator says otherwise: it is made again under each.
void TestLocale::theWindowCounts()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Speaking speaking(language);
        fixture.makeAgain();
        fixture.showSampleDay();
        const auto *counts = fixture.find<QLabel>(u"countsLabel"_s);
        QTRY_VERIFY(!counts->text().isEmpty());
        QVERIFY2(!counts->text().contains(u"(s)") && !counts->text().contains(u'%'), qPrintable(counts->text()));
        QCOMPARE(counts->text().contains(u"article"), language == u"en");
    }
}

} // namespace oneul

QTEST_MAIN(oneul::TestLocale)
#include "tst_locale.moc"
