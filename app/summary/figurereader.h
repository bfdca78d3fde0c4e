#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "summary/figures.h"

namespace oneul {

/// Reads the figures of a text in one pass. One for each text, which must outlive it.
class FigureReader final
{
public:
    explicit FigureReader(const QString &text) : m_text(text) {}

    [[nodiscard]] QList<Figure> read();

private:
    [[nodiscard]] QChar at(qsizetype index) const;
    [[nodiscard]] qsizetype behindBlanks(qsizetype from) const; ///< at most two
    [[nodiscard]] QStringView latinWord(qsizetype from) const;
    [[nodiscard]] QStringView hangulRun(qsizetype from) const;
    [[nodiscard]] bool isPartOfName(qsizetype start) const;

    void readDigits();
    bool readIsoDate(qsizetype start);
    [[nodiscard]] double plainNumber(Figure &figure);
    void readScale(Figure &figure);
    bool readKoreanScale(Figure &figure);
    void readSuffix(Figure &figure);
    void readUnit(Figure &figure);
    bool readEnglishUnit(Figure &figure);
    bool readKoreanDate(Figure &figure);
    bool readDayBeforeMonth(Figure &figure);
    void readWord();
    bool readMonth(const QString &word, qsizetype end);
    bool readNumberWord(const QString &word, qsizetype end);
    void readKoreanWord();
    void append(Figure figure);
    [[nodiscard]] bool isAbout(const Figure &figure) const;

    const QString &m_text;
    qsizetype m_at = 0;
    QList<Figure> m_figures;
};

} // namespace oneul
