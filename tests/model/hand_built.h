/// Small models built by hand.
#pragma once

#include "model/change/edit.h"
#include "model/records/fields/result.h"

#include <catch2/catch.hpp>

namespace styrmodell
{

template <class R> void put(Model& model, R record)
{
    model.put(std::make_shared<const R>(std::move(record)));
}

inline ElementId elementId(const char* id)
{
    return {QString::fromLatin1(id)};
}
inline KindId kindId(const char* id)
{
    return {QString::fromLatin1(id)};
}

/// An adopted element whose title is its id.
Element element(const char* id, const char* kind, const char* parent = "");
/// A relation between elements or kinds; its id is “type-from-to”.
Relation relation(const char* type, const End& from, const End& to);

/// The built-in kinds, a vision, a programme, two directions, two documents (a plan, a policy), two boards with an
/// assignment, direction and goal each, a result and an audience, related as a city's are:
/// goal1 → direction1 and goal2 → direction2 → vision; programme → all documents and directions; plan → direction1;
/// all directions → all boards; all goals → result → audience.
Model smallCity();

/// Applies what an operation yields. It must not be refused.
void apply(Model& model, const Result<Edit>& edit);

std::vector<QString> idsOf(const std::vector<const Element*>& elements);

} // namespace styrmodell

template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
