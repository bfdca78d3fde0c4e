#pragma once

#include <memory>

#include <QThreadPool>

#include "base/result.h"
#include "model/category.h"
#include "parse/gate.h"
#include "summary/builtin.h"
#include "topics/classifier.h"

namespace oneul {

/// What the text work needs: the built-in data, read once, and the threads it runs on. Everything but
/// the pool is immutable and copied into worker lambdas.
struct TextTools {
    Taxonomy taxonomy;
    KeywordClassifier classifier;
    BuiltinEngine engine;
    InputGate gate;
    std::shared_ptr<QThreadPool> pool;
    QByteArray version; ///< of the program and its data: with another one, articles may come out otherwise
};

/// Reads the data under :/oneul. Errors: BrokenDocument, FileNotFound.
Result<TextTools> loadTextTools();

/// The bytes of a built-in file, e.g. "taxonomy.json".
Result<QByteArray> readResource(const QString &name);

} // namespace oneul
