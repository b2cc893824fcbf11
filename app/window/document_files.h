/// Where models are kept: new ones without a name, named ones, copies.
#pragma once

#include "model/document/document.h"

#include <QString>
#include <QStringList>

namespace styrmodell
{

/// Models that she has not named yet lie in the application's own data folder and are there again after a crash.
class DocumentFiles
{
public:
    /// A new model from a built-in template, unnamed.
    static Result<std::unique_ptr<Document>> newUnnamed(const QString& templateName);
    static bool isUnnamed(const Document& document);
    /// Unnamed models of earlier starts, newest first.
    static QStringList unnamedFiles();
    /// The model at `path`, history and all, replacing what is there. Error: nothing has changed.
    static Result<std::unique_ptr<Document>> name(Document& document, const QString& path);
    /// Closes what has another name now; a file that had none goes.
    static void leave(std::unique_ptr<Document> document);

    /// The ending of model files, without the dot.
    static QString ending() { return QStringLiteral("styrmodell"); }
    /// `path` with the ending, if it has none.
    static QString withEnding(const QString& path);
};

} // namespace styrmodell
