#pragma once

#include <QDialog>

namespace oneul {

/// The language of searches on one page: what can be typed, and what it finds.
class SearchHelp final : public QDialog
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);
};

} // namespace oneul
