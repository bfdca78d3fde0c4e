#include "parse/datenames.h"

#include <QString>

namespace oneul {

namespace {

struct MonthName {
    QStringView name;
    int month;
};

// Beginnings: at least three letters, so that abbreviations and inflected forms match as well. Where one
// beginning would be ambiguous, the longer ones come first.
constexpr MonthName kMonths[] = {
    {u"marras", 11},
    {u"jan", 1},
    {u"ene", 1},
    {u"gen", 1},
    {u"jän", 1},
    {u"янв", 1},
    {u"sty", 1},
    {u"oca", 1},
    {u"ιαν", 1},
    {u"feb", 2},
    {u"fév", 2},
    {u"fev", 2},
    {u"фев", 2},
    {u"lut", 2},
    {u"şub", 2},
    {u"φεβ", 2},
    {u"mar", 3},
    {u"mär", 3},
    {u"mae", 3},
    {u"mrz", 3},
    {u"maa", 3},
    {u"mrt", 3},
    {u"мар", 3},
    {u"μαρ", 3},
    {u"μάρ", 3},
    {u"apr", 4},
    {u"avr", 4},
    {u"abr", 4},
    {u"апр", 4},
    {u"kwi", 4},
    {u"nis", 4},
    {u"απρ", 4},
    {u"may", 5},
    {u"mai", 5},
    {u"mag", 5},
    {u"mei", 5},
    {u"май", 5},
    {u"мая", 5},
    {u"maj", 5},
    {u"μαϊ", 5},
    {u"μάι", 5},
    {u"juin", 6},
    {u"jun", 6},
    {u"giu", 6},
    {u"июн", 6},
    {u"cze", 6},
    {u"haz", 6},
    {u"ιουν", 6},
    {u"ιούν", 6},
    {u"juil", 7},
    {u"jul", 7},
    {u"lug", 7},
    {u"июл", 7},
    {u"lip", 7},
    {u"tem", 7},
    {u"ιουλ", 7},
    {u"ιούλ", 7},
    {u"aug", 8},
    {u"aoû", 8},
    {u"aou", 8},
    {u"ago", 8},
    {u"авг", 8},
    {u"sie", 8},
    {u"ağu", 8},
    {u"αυγ", 8},
    {u"αύγ", 8},
    {u"sep", 9},
    {u"set", 9},
    {u"сен", 9},
    {u"wrz", 9},
    {u"eyl", 9},
    {u"σεπ", 9},
    {u"oct", 10},
    {u"okt", 10},
    {u"ott", 10},
    {u"out", 10},
    {u"окт", 10},
    {u"paź", 10},
    {u"eki", 10},
    {u"οκτ", 10},
    {u"nov", 11},
    {u"ноя", 11},
    {u"lis", 11},
    {u"kas", 11},
    {u"νοε", 11},
    {u"νοέ", 11},
    {u"dec", 12},
    {u"dez", 12},
    {u"déc", 12},
    {u"dic", 12},
    {u"dek", 12},
    {u"дек", 12},
    {u"gru", 12},
    {u"ara", 12},
    {u"δεκ", 12},
    // Scandinavian, Finnish, Czech, Hungarian, Romanian, Indonesian
    {u"des", 12},
    {u"tam", 1},
    {u"hel", 2},
    {u"huh", 4},
    {u"tou", 5},
    {u"kes", 6},
    {u"hei", 7},
    {u"elo", 8},
    {u"syy", 9},
    {u"lok", 10},
    {u"jou", 12},
    {u"led", 1},
    {u"uno", 2},
    {u"bre", 3},
    {u"dub", 4},
    {u"kve", 5},
    {u"cervenec", 7},
    {u"cervence", 7},
    {u"cer", 6},
    {u"srp", 8},
    {u"zar", 9},
    {u"rij", 10},
    {u"pro", 12},
    {u"sze", 9},
    {u"ian", 1},
    {u"iun", 6},
    {u"iul", 7},
    {u"noi", 11},
    {u"agu", 8},
    {u"sub", 2},
    {u"paz", 10},
    // Ukrainian, Bulgarian
    {u"січ", 1},
    {u"лют", 2},
    {u"бер", 3},
    {u"кві", 4},
    {u"тра", 5},
    {u"чер", 6},
    {u"лип", 7},
    {u"сер", 8},
    {u"вер", 9},
    {u"жов", 10},
    {u"лис", 11},
    {u"гру", 12},
    {u"яну", 1},
    {u"юни", 6},
    {u"юли", 7},
    {u"ное", 11},
};

struct Zone {
    QStringView name;
    int minutes;
};

constexpr Zone kZones[] = {
    {u"at", -240},   {u"et", -300},  {u"ct", -360},  {u"mt", -420},  {u"pt", -480},  {u"etc/gmt", 0}, {u"etc/utc", 0},
    {u"z", 0},       {u"ut", 0},     {u"utc", 0},    {u"gmt", 0},    {u"wet", 0},    {u"est", -300},  {u"edt", -240},
    {u"cst", -360},  {u"cdt", -300}, {u"mst", -420}, {u"mdt", -360}, {u"pst", -480}, {u"pdt", -420},  {u"akst", -540},
    {u"akdt", -480}, {u"hst", -600}, {u"ast", -240}, {u"adt", -180}, {u"nst", -210}, {u"ndt", -150},  {u"brt", -180},
    {u"art", -180},  {u"clt", -240}, {u"bst", 60},   {u"west", 60},  {u"cet", 60},   {u"met", 60},    {u"mez", 60},
    {u"cest", 120},  {u"mest", 120}, {u"mesz", 120}, {u"eet", 120},  {u"sast", 120}, {u"eest", 180},  {u"msk", 180},
    {u"msd", 240},   {u"gst", 240},  {u"pkt", 300},  {u"ist", 330},  {u"npt", 345},  {u"ict", 420},   {u"wib", 420},
    {u"sgt", 480},   {u"hkt", 480},  {u"awst", 480}, {u"pht", 480},  {u"kst", 540},  {u"jst", 540},   {u"acst", 570},
    {u"aest", 600},  {u"acdt", 630}, {u"aedt", 660}, {u"nzst", 720}, {u"nzdt", 780},
};

int monthOfExactName(QStringView name)
{
    if (name.size() < 3)
        return 0;
    for (const MonthName &each : kMonths) {
        if (name.startsWith(each.name))
            return each.month;
    }
    return 0;
}

} // namespace

int monthOfName(QStringView stated)
{
    if (const int month = monthOfExactName(stated))
        return month;
    QString plain;
    const QString parts = stated.toString().normalized(QString::NormalizationForm_D);
    for (const QChar c : parts) {
        if (!c.isMark())
            plain += c;
    }
    return monthOfExactName(plain);
}

std::optional<int> offsetOfZone(QStringView name)
{
    for (const Zone &each : kZones) {
        if (name == each.name)
            return each.minutes * 60;
    }
    return std::nullopt;
}

} // namespace oneul
