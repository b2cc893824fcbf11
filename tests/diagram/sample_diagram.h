/// A small city, simple pictures of it, and a diagram that shows them.
#pragma once

#include "model/document/document.h"
#include "views/diagram/diagram_widget.h"
#include "views/diagram/page_index.h"

#include <QTemporaryDir>

#include <memory>

/// A vision with two directions, the first with three goals.
styrmodell::Model sampleModel();

/// The overview is a list of all elements in a grid; an element's page has a link home, the element and a list of what
/// lies in it. As long as the elements need, at least as high as asked.
styrmodell::Publication sampleLayOut(const styrmodell::Model& model, const styrmodell::PictureRequest& request,
                                     const styrmodell::TextMeasure& measure);

/// A document in a temporary folder and a shown, active diagram of it, without motion.
struct SampleDiagram {
    explicit SampleDiagram(QSize size = {960, 600}, const styrmodell::Model& model = sampleModel());

    styrmodell::DiagramWidget& widget() { return *diagram; }
    /// The widget's middle of the element's first focusable node.
    QPoint pointOf(const QString& element) const;
    QString currentThing() const { return diagram->currentNode().thing; }
    QString titleOf(const QString& element) const;

    QTemporaryDir folder;
    std::unique_ptr<styrmodell::Document> document;
    std::unique_ptr<styrmodell::DiagramWidget> diagram;
};

styrmodell::Focus focusOn(const QString& element);
