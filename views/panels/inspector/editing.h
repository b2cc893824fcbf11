/// What the sections of the inspector share: the document, the colours, the way of a change.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"
#include "views/scene/scene.h"

#include <QObject>

namespace styrmodell
{

class Editing : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setDocument(Document* document) { document_ = document; }
    bool hasDocument() const { return document_ != nullptr; }
    /// Only with a document.
    const Model& model() const { return document_->model(); }
    QString file() const { return document_->path(); }
    Language language() const { return model().language(); }
    bool canEdit() const { return document_ && !document_->isReadOnly(); }

    void setPalette(const Palette& palette) { palette_ = palette; }
    const Palette& palette() const { return palette_; }

    /// Does it, or tells why not. With a gesture it belongs to the undo step of that name. False: nothing was done.
    bool apply(Result<Edit> edit, const QString& gesture = {});

Q_SIGNALS:
    void refused(const QString& sentence);
    void announced(const QString& sentence);
    void focusChosen(const styrmodell::Focus& focus);

private:
    Document* document_ = nullptr;
    Palette palette_ = Palette::named(PaletteName::Light);
};

} // namespace styrmodell
