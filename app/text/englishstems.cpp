#include <array>
#include <cstdint>
#include <vector>

#include <libstemmer.h>

#include "text/searchtokens.h"

namespace oneul {

namespace {

/// 8192 words of up to 22 letters: 0.4 MB, and nine of ten words of a text are among them.
constexpr std::size_t kPlaces = 8192;
constexpr std::size_t kLongest = 22;

struct Known {
    std::uint8_t length = 0;
    std::uint8_t stemLength = 0;
    std::array<char, kLongest> word{};
    std::array<char, kLongest> stem{};
};

std::size_t placeOf(std::string_view word)
{
    std::uint64_t hash = 0xcbf29ce484222325U; // FNV-1a
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return std::size_t(hash ^ (hash >> 29)) % kPlaces;
}

struct StemmerEnd {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

} // namespace

struct EnglishStems::Parts {
    std::unique_ptr<sb_stemmer, StemmerEnd> stemmer{sb_stemmer_new("english", "UTF_8")};
    std::vector<Known> known = std::vector<Known>(kPlaces);

    std::string_view stem(std::string_view word) const
    {
        const auto *stem =
            sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
        if (stem == nullptr)
            return word;
        return {reinterpret_cast<const char *>(stem), std::size_t(sb_stemmer_length(stemmer.get()))};
    }
};

EnglishStems::EnglishStems() : m_parts(std::make_unique<Parts>()) {}

EnglishStems::~EnglishStems() = default;

std::string_view EnglishStems::stem(std::string_view word)
{
    if (word.size() < 3)
        return word;
    if (word.size() > kLongest)
        return m_parts->stem(word);
    Known &known = m_parts->known[placeOf(word)];
    if (std::string_view(known.word.data(), known.length) != word) {
        const std::string_view stem = m_parts->stem(word);
        if (stem.size() > kLongest)
            return stem;
        known.length = std::uint8_t(word.size());
        known.stemLength = std::uint8_t(stem.size());
        word.copy(known.word.data(), word.size());
        stem.copy(known.stem.data(), stem.size());
    }
    return {known.stem.data(), known.stemLength};
}

} // namespace oneul
