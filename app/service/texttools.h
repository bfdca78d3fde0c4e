#pragma once

#include <memory>

#include <QThreadPool>

#include "base/result.h"
#include "model/category.h"
#include "parse/gate.h"
#include "summary/aliases.h"
#include "summary/builtin.h"
#include "summary/prompts.h"
#include "topics/classifier.h"
#include "topics/rules.h"

namespace oneul {

/// What the text work needs, and the threads it runs on. App has the one in force: taxonomy, classifier and rules in it are
/// replaced by their services, on the GUI thread. Everything but the pool is copied into worker lambdas as it is then.
struct TextTools {
    Taxonomy taxonomy;
    Classifier classifier;
    RuleSet rules;
    BuiltinEngine engine;
    InputGate gate;
    std::shared_ptr<QThreadPool> pool;
    std::shared_ptr<const PriorModel> prior = nullptr; ///< the weights that ship; what the classifier starts from
    QByteArray version; ///< of the program and its data: with another one, articles may come out otherwise
    Prompts prompts = {}; ///< what language models are told
    Aliases aliases = {}; ///< what names are called in the other language
};

/// Reads the data under :/oneul. Errors: BrokenDocument, FileNotFound.
Result<TextTools> loadTextTools();

/// The bytes of a built-in file, e.g. "taxonomy.json".
Result<QByteArray> readResource(const QString &name);

} // namespace oneul
