#include "storage/labelstore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

const QString kRed = u"#d64545"_s;
const QString kBlue = u"#2f6fdb"_s;

} // namespace

class LabelsTest : public StorageTest
{
protected:
    LabelStore &labels() { return m_database->labels(); }

    std::string names()
    {
        QStringList names;
        const QList<Label> all = valueOf(labels().all());
        for (const Label &label : all)
            names.append(label.name);
        return names.join(u", "_s).toStdString();
    }
};

TEST_F(LabelsTest, NamesAreUniqueWhateverTheirCaseAndSpelling)
{
    const Label study = valueOf(labels().add(u"  Étude   one "_s, kRed));
    EXPECT_EQ(study.name.toStdString(), "Étude one");
    const Label korean = valueOf(labels().add(u"반도체"_s, kBlue));
    EXPECT_EQ(codeOf(labels().add(u"ÉTUDE ONE"_s, kRed)), ErrorCode::AlreadyExists);
    EXPECT_EQ(codeOf(labels().add(u"반도체"_s.normalized(QString::NormalizationForm_D), kRed)),
              ErrorCode::AlreadyExists)
        << "in parts it looks the same";
    EXPECT_EQ(codeOf(labels().add(u"ｅtude"_s, kRed)), ErrorCode::None);
    EXPECT_EQ(codeOf(labels().add(u"Etude"_s, kRed)), ErrorCode::AlreadyExists) << "full width is no difference";
    const Result<Label> taken = waitFor(labels().rename(korean.id, u"étude ONE"_s));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(taken.error().detail.toStdString(), "Étude one");
    EXPECT_EQ(valueOf(labels().rename(study.id, u"ÉTUDE one"_s)).name.toStdString(), "ÉTUDE one") << "its own";
}

TEST_F(LabelsTest, BadNamesAndColorsAreRefused)
{
    EXPECT_EQ(codeOf(labels().add(u"  "_s, kRed)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(labels().add(QString(61, u'x'), kRed)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(labels().add(u"x"_s, u"red"_s)), ErrorCode::InvalidArgument);
    const LabelId id = valueOf(labels().add(u"x"_s, kRed)).id;
    EXPECT_EQ(codeOf(labels().recolor(id, u"#12345"_s)), ErrorCode::InvalidArgument);
    EXPECT_EQ(valueOf(labels().recolor(id, kBlue)).color, kBlue);
    EXPECT_EQ(codeOf(labels().rename(4711, u"y"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(labels().remove(4711)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(labels().move(4711, 0)), ErrorCode::NotFound);
}

TEST_F(LabelsTest, TheyMoveAndComeBackInTheirPlace)
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        valueOf(labels().add(name, kRed));
    EXPECT_EQ(names(), "a, b, c");
    const LabelId last = valueOf(labels().all()).last().id;
    valueOf(labels().move(last, 0));
    EXPECT_EQ(names(), "c, a, b");
    valueOf(labels().move(last, 99));
    EXPECT_EQ(names(), "a, b, c");

    const LabelId middle = valueOf(labels().all()).at(1).id;
    const RemovedLabel removed = valueOf(labels().remove(middle));
    EXPECT_EQ(names(), "a, c");
    reopen();
    valueOf(labels().restore(removed));
    EXPECT_EQ(names(), "a, b, c");
    EXPECT_EQ(valueOf(labels().all()).at(1).id, middle);
}

TEST_F(LabelsTest, ANameThatWasTakenMeanwhileIsNotTakenBack)
{
    const RemovedLabel removed = valueOf(labels().remove(valueOf(labels().add(u"name"_s, kRed)).id));
    valueOf(labels().add(u"Name"_s, kBlue));
    EXPECT_EQ(codeOf(labels().restore(removed)), ErrorCode::AlreadyExists);
    EXPECT_EQ(names(), "Name");
}

} // namespace oneul
