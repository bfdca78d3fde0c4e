#pragma once

#include <QString>
#include <QTranslator>

namespace oneul {

/// A language that nobody speaks: every text of the program with accents, in brackets and two fifths longer, as
/// translations may become. Placeholders, access keys, mark-up and formats of dates stay what they are.
class PseudoTranslator final : public QTranslator
{
public:
    PseudoTranslator();
    ~PseudoTranslator() override; ///< takes itself out of the program
    Q_DISABLE_COPY_MOVE(PseudoTranslator)

    [[nodiscard]] static QString pseudo(const QString &source);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *note,
                                    int number) const override;
};

} // namespace oneul
