#include "categories/taxonomywords.h"

#include <QCoreApplication>

#include "common/uilanguage.h"
#include "service/errortext.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::TaxonomyWords)
};

/// In the window's language where the category is still there, else as it was called.
QString nameAt(const TaxonomyVersion &version, qsizetype place)
{
    const TaxonomyOperation &operation = version.operation;
    const CategoryId id = operation.categories.value(place);
    if (version.taxonomy.contains(id))
        return categoryName(version.taxonomy.byId(id));
    const QString known = operation.names.value(place);
    return known.isEmpty() ? id : known;
}

QString namesOf(const TaxonomyVersion &version, qsizetype from, qsizetype end)
{
    QStringList names;
    for (qsizetype place = from; place < end; ++place)
        names << nameAt(version, place);
    return names.join(QStringLiteral(", "));
}

QString editText(const TaxonomyVersion &version)
{
    const QString before = version.operation.names.value(0);
    const QString now = version.taxonomy.byId(version.operation.categories.value(0)).nameEn;
    if (!before.isEmpty() && before != now)
        return Texts::tr("Renamed %1 to %2").arg(before, now);
    return Texts::tr("Changed %1").arg(nameAt(version, 0));
}

QString splitText(const TaxonomyVersion &version)
{
    const qsizetype count = version.operation.categories.size();
    if (count < 2)
        return Texts::tr("Split %1").arg(nameAt(version, 0));
    return Texts::tr("Split %1: %2").arg(nameAt(version, 0), namesOf(version, 1, count));
}

} // namespace

QString changeText(const TaxonomyVersion &version)
{
    using What = TaxonomyOperation::What;
    const qsizetype count = version.operation.categories.size();
    switch (version.operation.what) {
    case What::Start:
        return Texts::tr("The categories of the beginning");
    case What::Add:
        return Texts::tr("Added %1").arg(namesOf(version, 0, count));
    case What::Edit:
        return editText(version);
    case What::Merge:
        return Texts::tr("Merged %1 into %2").arg(namesOf(version, 0, count - 1), nameAt(version, count - 1));
    case What::Split:
        return splitText(version);
    case What::Archive:
        return Texts::tr("Archived %1").arg(namesOf(version, 0, count));
    case What::Reopen:
        return Texts::tr("Reopened %1").arg(namesOf(version, 0, count));
    case What::Reorder:
        return Texts::tr("Put into another order");
    case What::Replace:
        return Texts::tr("Imported another set of categories");
    case What::Undo:
        return Texts::tr("Took a change back");
    }
    return {};
}

QString takenBackText(const QString &change)
{
    return Texts::tr("Took back: %1").arg(change);
}

QString taxonomyErrorText(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return Texts::tr("That is not there any more.");
    if (error.code != ErrorCode::InvalidArgument)
        return errorText(error);
    if (error.detail.startsWith(u"name"))
        return Texts::tr("A name is missing or too long, or another category has it.");
    if (error.detail.startsWith(u"color"))
        return Texts::tr("The colour can't be read.");
    if (error.detail == u"description")
        return Texts::tr("The description is too long.");
    if (error.detail == kOthers)
        return Texts::tr("“Others” can't be changed like this: it takes what fits nowhere else.");
    return Texts::tr("This does not fit the categories as they are now.");
}

} // namespace oneul
