#pragma once

#include <utility>

#include <QList>

namespace oneul {

/// A sparse vector: (term number, weight) by rising number, so that sums never depend on a hash's order.
using TermVector = QList<std::pair<int, double>>;

double dot(const TermVector &a, const TermVector &b);
double cosine(const TermVector &a, const TermVector &b); ///< 0 when one is empty
TermVector sum(const QList<TermVector> &vectors);
TermVector unit(TermVector vector); ///< length 1

/// |a ∩ b| of two rising lists without repetitions.
int sharedCount(const QList<int> &a, const QList<int> &b);
double jaccard(const QList<int> &a, const QList<int> &b);

} // namespace oneul
