/// What stands in the list beneath the search field.
#pragma once

#include "app/window/search/commands.h"
#include "app/window/search/snippet.h"
#include "model/change/model.h"
#include "views/scene/scene.h"

#include <QPointer>

namespace styrmodell
{

struct SearchRow {
    enum class Sort {
        Heading, ///< of the rows beneath it; cannot be chosen
        Element, ///< an element or kind by its title
        Text,    ///< a place in an element's texts
        Command
    };

    Sort sort = Sort::Heading;
    QString title{};
    std::vector<TextRange> found{}; ///< in `title`
    QString place{};                ///< “Goal in the school board”, “in the note”, “View › Colours”
    Snippet snippet{};              ///< of a text
    QString keys{};                 ///< of a command
    KindShape shape = KindShape::Disc;
    QString colour{};
    Focus focus{}; ///< of an element or text: what is shown
    QPointer<QAction> command{};

    /// The row as a screen reader says it.
    QString spoken() const;
};

/// What the words find: elements, texts, commands, each under a heading. One row that says so, if nothing is found.
/// `model` null: only commands.
std::vector<SearchRow> rowsFor(const QString& words, const Model* model, const QList<MenuCommand>& commands);

/// The elements that she was on lately.
std::vector<SearchRow> rowsOf(const QList<ElementId>& visited, const Model& model);

} // namespace styrmodell
