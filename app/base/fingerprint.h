#pragma once

#include <array>
#include <cstring>

#include <QByteArray>
#include <QtEndian>

namespace oneul {

/// 128 bits that tell whether bytes changed, many times faster than a cryptographic sum and the same on every machine.
/// Only for bytes that gain nothing by colliding: those of one source, compared with that source's own.
[[nodiscard]] inline std::array<quint64, 2> fingerprint(QByteArrayView bytes)
{
    const auto mixed = [](quint64 value) {
        value ^= value >> 32;
        value *= 0xD6E8FEB86659FD93ULL;
        return value ^ (value >> 32);
    };
    // Eight bytes at a time in two lanes, the rest filled up with the length.
    constexpr qsizetype kStep = 8;
    std::array<quint64, 2> lanes = {0x9E3779B97F4A7C15ULL ^ quint64(bytes.size()), 0xC2B2AE3D27D4EB4FULL};
    for (qsizetype at = 0; at < bytes.size(); at += kStep) {
        quint64 eight = quint64(bytes.size());
        std::memcpy(&eight, bytes.data() + at, std::size_t(qMin(kStep, bytes.size() - at)));
        eight = qFromLittleEndian(eight);
        lanes[0] = mixed(lanes[0] ^ eight);
        lanes[1] = (lanes[1] + eight) * 0x9FB21C651E98DF25ULL;
        lanes[1] ^= lanes[1] >> 29;
    }
    return {mixed(lanes[0]), mixed(lanes[1])};
}

/// The same as bytes to be kept.
[[nodiscard]] inline QByteArray fingerprintBytes(QByteArrayView bytes)
{
    QByteArray out(16, '\0');
    const std::array<quint64, 2> lanes = fingerprint(bytes);
    qToLittleEndian(lanes[0], out.data());
    qToLittleEndian(lanes[1], out.data() + 8);
    return out;
}

} // namespace oneul
