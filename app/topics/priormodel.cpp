#include "topics/priormodel.h"

#include <cmath>
#include <cstring>

#include <QDataStream>
#include <QIODevice>

#include "topics/featurereader.h"

namespace oneul {

namespace {

constexpr quint32 kMagic = 0x4F4E5031; // "ONP1"
constexpr int kMostCategories = 250;
/// The power of the inverse frequency of documents: a bit less than in information retrieval, which the weights make up for.
constexpr double kRarityPower = 0.75;

template <class T>
QByteArray bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(T))};
}

template <class T>
std::vector<T> valuesOf(const QByteArray &bytes)
{
    std::vector<T> values(size_t(bytes.size()) / sizeof(T));
    if (!values.empty())
        std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(T));
    return values;
}

bool isSound(const PriorModel &prior)
{
    if (prior.bits < 1 || prior.bits > kMostFeatureBits || prior.categories.size() > kMostCategories)
        return false;
    const size_t features = size_t(1) << prior.bits;
    const auto categories = size_t(prior.categories.size());
    return (prior.rarities.empty() || prior.rarities.size() == features) && prior.scales.size() == categories
           && prior.weights.size() == features * categories;
}

} // namespace

QByteArray packedPrior(const PriorModel &prior)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << kMagic << qint32(prior.bits) << prior.categories << bytesOf(prior.rarities);
    for (const float scale : prior.scales)
        out << scale;
    out << bytesOf(prior.weights);
    return qCompress(plain, 9);
}

Result<std::shared_ptr<const PriorModel>> readPrior(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    auto prior = std::make_shared<PriorModel>();
    quint32 magic = 0;
    qint32 bits = 0;
    QByteArray rarities;
    QByteArray weights;
    in >> magic >> bits >> prior->categories >> rarities;
    if (magic != kMagic || in.status() != QDataStream::Ok || prior->categories.size() > kMostCategories)
        return fail(ErrorCode::BrokenDocument, QStringLiteral("the classifier's weights: head"));
    prior->scales.resize(size_t(prior->categories.size()));
    for (float &scale : prior->scales)
        in >> scale;
    in >> weights;
    prior->bits = bits;
    prior->rarities = valuesOf<quint8>(rarities);
    prior->weights = valuesOf<qint8>(weights);
    if (in.status() != QDataStream::Ok || !isSound(*prior))
        return fail(ErrorCode::BrokenDocument, QStringLiteral("the classifier's weights: sizes"));
    return std::shared_ptr<const PriorModel>(std::move(prior));
}

PriorModel countedPrior(const QList<ArticleFacts> &articles, int bits)
{
    PriorModel prior;
    prior.bits = bits;
    std::vector<quint32> counts(size_t(1) << bits);
    for (const ArticleFacts &facts : articles) {
        for (const Feature &feature : hashedFeatures(facts, prior))
            ++counts[feature.index];
    }
    prior.rarities.resize(counts.size());
    const double all = double(articles.size()) + 1;
    for (size_t i = 0; i < counts.size(); ++i) {
        const double rarity = std::pow(std::log(all / (counts[i] + 1)) + 1, kRarityPower);
        prior.rarities[i] = quint8(std::lround(qMin(rarity * PriorModel::kRarityUnit, 255.0)));
    }
    return prior;
}

} // namespace oneul
