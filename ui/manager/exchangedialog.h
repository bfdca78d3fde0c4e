#pragma once

#include <QDialog>

#include "model/fetchrecord.h"

namespace oneul {

/// "Why did this fail?": one fetch with all that was sent and answered, to read and to copy.
class ExchangeDialog final : public QDialog
{
    Q_OBJECT

public:
    ExchangeDialog(const QString &source, const FetchRecord &record, QWidget *parent = nullptr);
};

} // namespace oneul
