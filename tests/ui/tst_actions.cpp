#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QtTest>

#include "categories/categorypicker.h"
#include "common/actions.h"
#include "common/colors.h"
#include "common/dates.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "common/keyhelpdialog.h"
#include "common/theme.h"
#include "service/app.h"
#include "ui/sampleapp.h"

namespace oneul {

using namespace Qt::StringLiterals;

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheKeysOfTheTrade_data();
    void haveTheKeysOfTheTrade();
    void shareNoKey();
    void iconsFollowThePalette();
    void themesAreReadable();
    void errorBarUnfoldsAndCloses();
    void keyHelpListsEveryKey();
    void pickerFindsByPartOfAName();
    void datesAreRelative();
};

void TestActions::haveTheKeysOfTheTrade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keys");
    const QList<std::pair<const char *, const char *>> wanted{
        {"nextArticle", "J"},    {"previousArticle", "K"}, {"nextUnread", "N"},      {"scrollOrNext", "Space"},
        {"toggleRead", "M"},     {"toggleStar", "S"},      {"openOriginal", "V"},    {"markAllRead", "Shift+A"},
        {"refresh", "R"},        {"refresh", "F5"},        {"search", "/"},          {"search", "Ctrl+F"},
        {"keyHelp", "?"},        {"keyHelp", "F1"},        {"category1", "1"},       {"category9", "9"},
        {"editCategory", "E"},   {"dashboard", "G, D"},    {"todaysDigest", "G, T"}, {"previousDay", "["},
        {"nextDay", "]"},        {"export", "Ctrl+E"},     {"fullScreen", "F11"},    {"zoomIn", "Ctrl++"},
        {"zoomOut", "Ctrl+-"},   {"overview", "G, O"},     {"palette", "Ctrl+K"},    {"printPreview", "Ctrl+P"},
        {"zoomReset", "Ctrl+0"}, {"undo", "Ctrl+Z"},       {"redo", "Ctrl+Shift+Z"}};
    for (const auto &[name, keys] : wanted)
        QTest::addRow("%s %s", name, keys) << QString::fromLatin1(name) << QString::fromLatin1(keys);
}

void TestActions::haveTheKeysOfTheTrade()
{
    QFETCH(QString, name);
    QFETCH(QString, keys);
    const Actions actions;
    const auto *action = actions.findChild<QAction *>(name + u"Action"_s);
    QVERIFY(action);
    QVERIFY(action->shortcuts().contains(QKeySequence(keys)));
}

void TestActions::shareNoKey()
{
    const Actions actions;
    QHash<QString, QString> owners;
    for (const QAction *action : actions.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u' ' + owners.value(text) + u' ' + action->objectName()));
            QVERIFY(!text.isEmpty());
            owners.insert(text, action->objectName());
        }
    }
    QVERIFY(owners.size() > 40);
}

void TestActions::iconsFollowThePalette()
{
    const Actions actions;
    for (const QAction *action : actions.findChildren<QAction *>()) {
        if (action->icon().isNull())
            continue;
        const QString file = u":/oneul/icons/%1.svg"_s.arg(action->icon().name());
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY(QSvgRenderer(file).isValid());
    }
    const auto ink = [](const QColor &color) {
        const QImage image = icon(u"stop"_s, color).pixmap(QSize(48, 48), 1.0).toImage();
        return image.pixelColor(24, 24);
    };
    QCOMPARE(ink(Qt::red), QColor(Qt::red));
    QCOMPARE(ink(Qt::white), QColor(Qt::white));
}

void TestActions::themesAreReadable()
{
    const auto contrast = [](const QColor &a, const QColor &b) { return qAbs(qGray(a.rgb()) - qGray(b.rgb())); };
    for (const bool dark : {false, true}) {
        const QPalette palette = Theme::palette(dark);
        QCOMPARE(isDark(palette), dark);
        QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 150);
        QVERIFY(contrast(mutedText(palette), palette.color(QPalette::Base)) > 80);
        QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) > 90);
    }
}

void TestActions::errorBarUnfoldsAndCloses()
{
    ErrorBar bar;
    QVERIFY(!bar.isVisibleTo(nullptr));
    bar.showError({ErrorCode::StorageFull, u"no space"_s});
    QVERIFY(!bar.isHidden());
    QVERIFY(!bar.text().isEmpty());
    QVERIFY(bar.details().contains(u"no space"_s));
    bar.showNotice(u"Fine"_s);
    QVERIFY(bar.details().isEmpty());
    bar.clear();
    QVERIFY(bar.isHidden());
}

void TestActions::keyHelpListsEveryKey()
{
    const Actions actions;
    const KeyHelpDialog dialog(actions);
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    for (const QString &keys : {u"<b>J</b>"_s, u"<b>G, D</b>"_s, u"<b>Shift+A</b>"_s, u"<b>F11</b>"_s})
        QVERIFY2(all.contains(keys), qPrintable(keys));
}

void TestActions::pickerFindsByPartOfAName()
{
    SampleApp sample;
    CategoryPicker picker(sample.app().taxonomy().categories(), u"llm"_s);
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy picked(&picker, &CategoryPicker::picked);
    picker.showAt({});
    auto *edit = picker.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"robot"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(picked.takeFirst().first().toString(), u"robotics"_s);
    edit->setText(u"로봇"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(picked.takeFirst().first().toString(), u"robotics"_s);
    edit->setText(u"no such thing"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(picked.isEmpty());
    edit->clear();
    auto *list = picker.findChild<QListWidget *>();
    list->setCurrentRow(0);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
}

void TestActions::datesAreRelative()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const QDateTime now(QDate(2024, 10, 4), QTime(15, 0), Qt::UTC);
    QVERIFY(relativeDate(now.addSecs(-3600), now).contains(u':'));
    QCOMPARE(relativeDate(now.addDays(-1), now), u"Yesterday"_s);
    QCOMPARE(relativeDate(now.addDays(-3), now), u"Tue"_s);
    QCOMPARE(relativeDate(now.addDays(-30), now), u"4 Sep"_s);
    QCOMPARE(relativeDate(now.addDays(-400), now), u"31 Aug 2023"_s);
    QCOMPARE(relativeDate(now.addDays(2), now), u"6 Oct"_s);
    QCOMPARE(longDay(QDate(2024, 10, 4), QDate(2024, 10, 6)), u"Friday, 4 October"_s);
}

} // namespace oneul

QTEST_MAIN(oneul::TestActions)
#include "tst_actions.moc"
