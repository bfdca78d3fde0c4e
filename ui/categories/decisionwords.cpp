#include "categories/decisionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::DecisionWords)
};

QString withPercent(const QString &words, double part)
{
    return words + QStringLiteral(" · ") + percentText(part);
}

} // namespace

QString percentText(double part)
{
    return QLocale().toString(100.0 * part, 'f', 0) + u'%';
}

QString originName(CategoryOrigin origin)
{
    switch (origin) {
    case CategoryOrigin::Model:
        return Texts::tr("Classifier");
    case CategoryOrigin::Import:
        return Texts::tr("Import");
    case CategoryOrigin::User:
        return Texts::tr("You");
    case CategoryOrigin::Rule:
        return Texts::tr("Rule");
    }
    return {};
}

QString originSentence(CategoryOrigin origin)
{
    switch (origin) {
    case CategoryOrigin::Model:
        return Texts::tr("The classifier put it here.");
    case CategoryOrigin::Import:
        return Texts::tr("An imported report had it here.");
    case CategoryOrigin::User:
        return Texts::tr("You put it here.");
    case CategoryOrigin::Rule:
        return Texts::tr("One of your rules put it here.");
    }
    return {};
}

QString sureness(double confidence)
{
    constexpr double kVerySure = 0.9;
    constexpr double kSure = 0.7;
    if (confidence >= kVerySure)
        return withPercent(Texts::tr("Very sure"), confidence);
    if (confidence >= kSure)
        return withPercent(Texts::tr("Fairly sure"), confidence);
    return withPercent(Texts::tr("Not very sure"), confidence);
}

QString sureness(const Decision &decision)
{
    return decision.unsure ? withPercent(Texts::tr("Unsure"), decision.confidence) : sureness(decision.confidence);
}

QString evidenceName(Evidence::What what)
{
    switch (what) {
    case Evidence::What::Keyword:
        return Texts::tr("Keyword");
    case Evidence::What::Word:
        return Texts::tr("Word");
    case Evidence::What::Source:
        return Texts::tr("Source");
    case Evidence::What::Kind:
        return Texts::tr("Kind");
    case Evidence::What::Memory:
        return Texts::tr("Your earlier edit");
    case Evidence::What::Rule:
        return Texts::tr("Rule");
    }
    return {};
}

} // namespace oneul
