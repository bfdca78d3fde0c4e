#include "summary/figurewords.h"

#include <algorithm>
#include <array>

#include <QHash>
#include <QList>

namespace oneul {

namespace {

template <class Value>
struct Entry {
    QStringView word;
    Value value;
};

template <class Value, std::size_t size>
std::optional<Value> valueOf(const std::array<Entry<Value>, size> &entries, QStringView word)
{
    const auto *found = std::ranges::find(entries, word, &Entry<Value>::word);
    return found == entries.end() ? std::nullopt : std::optional<Value>(found->value);
}

template <std::size_t size>
bool beginsWithOneOf(const std::array<QStringView, size> &words, QStringView word)
{
    return std::ranges::any_of(words, [&](QStringView beginning) { return word.startsWith(beginning); });
}

constexpr std::array<Entry<int>, 25> kEnglish = {
    {{u"three", 3},     {u"four", 4},      {u"five", 5},     {u"six", 6},      {u"seven", 7},
     {u"eight", 8},     {u"nine", 9},      {u"ten", 10},     {u"eleven", 11},  {u"twelve", 12},
     {u"thirteen", 13}, {u"fourteen", 14}, {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17},
     {u"eighteen", 18}, {u"nineteen", 19}, {u"twenty", 20},  {u"thirty", 30},  {u"forty", 40},
     {u"fifty", 50},    {u"sixty", 60},    {u"seventy", 70}, {u"eighty", 80},  {u"ninety", 90}}};

constexpr std::array<Entry<double>, 36> kLoose = {
    {{u"one", 1},      {u"two", 2},      {u"both", 2},     {u"once", 1},    {u"twice", 2},   {u"double", 2},
     {u"doubled", 2},  {u"doubles", 2},  {u"doubling", 2}, {u"triple", 3},  {u"tripled", 3}, {u"half", 0.5},
     {u"halved", 0.5}, {u"halves", 0.5}, {u"dozen", 12},   {u"first", 1},   {u"second", 2},  {u"third", 3},
     {u"fourth", 4},   {u"fifth", 5},    {u"sixth", 6},    {u"seventh", 7}, {u"eighth", 8},  {u"ninth", 9},
     {u"tenth", 10},   {u"한", 1},       {u"하나", 1},     {u"두", 2},      {u"둘", 2},      {u"절반", 0.5},
     {u"첫", 1},       {u"하루", 1},     {u"이틀", 2},     {u"사흘", 3},    {u"나흘", 4},    {u"열흘", 10}}};

constexpr std::array<Entry<int>, 14> kKorean = {{{u"세", 3},
                                                 {u"석", 3},
                                                 {u"네", 4},
                                                 {u"넉", 4},
                                                 {u"다섯", 5},
                                                 {u"여섯", 6},
                                                 {u"일곱", 7},
                                                 {u"여덟", 8},
                                                 {u"아홉", 9},
                                                 {u"열", 10},
                                                 {u"열한", 11},
                                                 {u"열두", 12},
                                                 {u"스무", 20},
                                                 {u"서른", 30}}};

constexpr std::array<QStringView, 36> kCounters = {
    u"개", u"명", u"곳", u"배", u"번",   u"달",   u"시간", u"가지", u"대",   u"편",   u"차례", u"건",
    u"척", u"살", u"장", u"권", u"사람", u"기관", u"회사", u"나라", u"도시", u"지역", u"구",   u"주",
    u"종", u"팀", u"섬", u"쪽", u"해",   u"기업", u"마리", u"단계", u"분기", u"모델", u"학교", u"배로"};

constexpr std::array<Entry<double>, 12> kScales = {{{u"hundred", 1e2},
                                                    {u"thousand", 1e3},
                                                    {u"million", 1e6},
                                                    {u"millions", 1e6},
                                                    {u"mn", 1e6},
                                                    {u"mln", 1e6},
                                                    {u"billion", 1e9},
                                                    {u"billions", 1e9},
                                                    {u"bn", 1e9},
                                                    {u"bln", 1e9},
                                                    {u"trillion", 1e12},
                                                    {u"tn", 1e12}}};

constexpr std::array<Entry<double>, 9> kAttached = {{{u"k", 1e3},
                                                     {u"K", 1e3},
                                                     {u"M", 1e6},
                                                     {u"mn", 1e6},
                                                     {u"B", 1e9},
                                                     {u"b", 1e9},
                                                     {u"bn", 1e9},
                                                     {u"T", 1e12},
                                                     {u"tn", 1e12}}};

constexpr std::array<QStringView, 44> kUnits = {
    u"st",  u"nd",  u"rd", u"th", u"s",   u"x",   u"X",   u"GB",  u"MB", u"TB", u"KB", u"PB", u"kB",  u"Hz",  u"kHz",
    u"MHz", u"GHz", u"km", u"m",  u"cm",  u"mm",  u"nm",  u"kg",  u"g",  u"mg", u"ms", u"h",  u"hr",  u"hrs", u"min",
    u"W",   u"kW",  u"MW", u"GW", u"kWh", u"MWh", u"GWh", u"fps", u"px", u"p",  u"C",  u"F",  u"bit", u"pp"};

constexpr std::array<Entry<QStringView>, 20> kCurrencies = {
    {{u"dollars", u"USD"}, {u"dollar", u"USD"}, {u"usd", u"USD"}, {u"달러", u"USD"}, {u"불", u"USD"},
     {u"euros", u"EUR"},   {u"euro", u"EUR"},   {u"eur", u"EUR"}, {u"유로", u"EUR"}, {u"pounds", u"GBP"},
     {u"파운드", u"GBP"},  {u"gbp", u"GBP"},    {u"yen", u"JPY"}, {u"엔", u"JPY"},   {u"yuan", u"CNY"},
     {u"위안", u"CNY"},    {u"won", u"KRW"},    {u"krw", u"KRW"}, {u"원", u"KRW"},   {u"rmb", u"CNY"}}};

constexpr std::array<QStringView, 12> kMonths = {u"january",   u"february", u"march",    u"april",
                                                 u"may",       u"june",     u"july",     u"august",
                                                 u"september", u"october",  u"november", u"december"};

constexpr std::array<QStringView, 16> kAboutBefore = {
    u"about", u"around", u"approximately", u"roughly", u"nearly", u"almost", u"some", u"over",
    u"than",  u"least",  u"circa",         u"약",      u"대략",   u"거의",   u"근",   u"최소"};

constexpr std::array<QStringView, 13> kAboutAfter = {u"여", u"가량", u"정도", u"쯤",   u"안팎",   u"남짓", u"이상",
                                                     u"넘", u"초과", u"이하", u"미만", u"가까이", u"내외"};

} // namespace

std::optional<int> englishNumber(QStringView word)
{
    return valueOf(kEnglish, word);
}

std::optional<double> looseNumber(QStringView word)
{
    return valueOf(kLoose, word);
}

std::optional<int> koreanNumber(QStringView word)
{
    return valueOf(kKorean, word);
}

bool isKoreanCounter(QStringView word)
{
    return beginsWithOneOf(kCounters, word);
}

std::optional<double> englishScale(QStringView word)
{
    return valueOf(kScales, word);
}

std::optional<double> attachedScale(QStringView suffix)
{
    return valueOf(kAttached, suffix);
}

bool isUnit(QStringView suffix)
{
    return std::ranges::find(kUnits, suffix) != kUnits.end();
}

double koreanScale(QChar c)
{
    switch (c.unicode()) {
    case u'십':
        return 10;
    case u'백':
        return 1e2;
    case u'천':
        return 1e3;
    case u'만':
        return 1e4;
    case u'억':
        return 1e8;
    case u'조':
        return 1e12;
    default:
        return 0;
    }
}

QString currencyOf(QStringView word)
{
    for (const auto &[name, code] : kCurrencies) {
        const bool korean = name[0].unicode() >= 0xAC00;
        if (korean ? word.startsWith(name) : word == name)
            return code.toString();
    }
    return {};
}

QString currencyOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'$':
        return QStringLiteral("USD");
    case u'€':
        return QStringLiteral("EUR");
    case u'£':
        return QStringLiteral("GBP");
    case u'¥':
        return QStringLiteral("JPY");
    case u'₩':
        return QStringLiteral("KRW");
    default:
        return {};
    }
}

int monthOf(QStringView word)
{
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        const bool shortened = word.size() == 3 || word == u"sept";
        if (kMonths.at(i) == word || (shortened && kMonths.at(i).startsWith(word)))
            return int(i) + 1;
    }
    return 0;
}

bool isAboutBefore(QStringView word)
{
    return std::ranges::find(kAboutBefore, word) != kAboutBefore.end();
}

bool isAboutAfter(QStringView word)
{
    return beginsWithOneOf(kAboutAfter, word);
}

} // namespace oneul
