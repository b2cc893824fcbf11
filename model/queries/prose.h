/// An element's text as paragraphs and list items, read from its CommonMark.
#pragma once

#include <QString>

#include <vector>

namespace styrmodell
{

/// A paragraph, a heading or an item of a list, in plain words.
struct Prose {
    enum class Role { Paragraph, Heading, Item };

    Role role = Role::Paragraph;
    QString lead{}; ///< the bold words an item begins with, without the dash or colon after them
    QString text{}; ///< the words, or those after the lead; emphasis, links and code give their words

    /// Lead and text as one: “Lead – text”.
    QString whole() const;
    bool operator==(const Prose&) const = default;
};

/// The blocks of `commonMark` in order. Lists within lists become items of the same level; HTML is left out.
std::vector<Prose> proseOf(const QString& commonMark);

} // namespace styrmodell
