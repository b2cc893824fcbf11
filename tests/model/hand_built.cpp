#include "hand_built.h"

#include "model/interchange/templates.h"
#include "model/operations/relations.h"

namespace styrmodell
{

Element element(const char* id, const char* kind, const char* parent)
{
    Element made;
    made.id = elementId(id);
    made.kind = kindId(kind);
    made.title = made.id.text;
    made.status = TextStatus::Adopted;
    if (*parent)
        made.parent = elementId(parent);
    return made;
}

Relation relation(const char* type, const End& from, const End& to)
{
    Relation made;
    made.type.text = QString::fromLatin1(type);
    made.from = from;
    made.to = to;
    made.id = relationIdFor(made);
    return made;
}

Model smallCity()
{
    Model model = builtInModel();
    for (const auto& [id, kind, parent] :
         {std::tuple("vision", "vision", ""), std::tuple("programme", "programme", ""),
          std::tuple("direction1", "direction", ""), std::tuple("direction2", "direction", ""),
          std::tuple("plan", "document", ""), std::tuple("policy", "document", ""), std::tuple("board1", "board", ""),
          std::tuple("board2", "board", ""), std::tuple("assignment1", "assignment", "board1"),
          std::tuple("assignment2", "assignment", "board2"),
          std::tuple("boardDirection1", "boardDirection", "assignment1"),
          std::tuple("boardDirection2", "boardDirection", "assignment2"), std::tuple("goal1", "goal", "assignment1"),
          std::tuple("goal2", "goal", "assignment2"), std::tuple("result", "result", ""),
          std::tuple("audience", "audience", "")})
        put(model, element(id, kind, parent));
    for (const char* document : {"plan", "policy"}) {
        Element typed = *model.find(elementId(document));
        typed.subtype = typed.id.text;
        put(model, typed);
    }
    put(model, relation("contributesTo", elementId("goal1"), elementId("direction1")));
    put(model, relation("contributesTo", elementId("goal2"), elementId("direction2")));
    put(model, relation("contributesTo", kindId("direction"), elementId("vision")));
    put(model, relation("basisFor", elementId("programme"), kindId("document")));
    put(model, relation("basisFor", elementId("programme"), kindId("direction")));
    put(model, relation("basisFor", elementId("plan"), elementId("direction1")));
    put(model, relation("addressedTo", kindId("direction"), kindId("board")));
    put(model, relation("leadsTo", kindId("goal"), elementId("result")));
    put(model, relation("addressedTo", elementId("result"), elementId("audience")));
    return model;
}

void apply(Model& model, const Result<Edit>& edit)
{
    REQUIRE(edit);
    applyTo(model, edit->changes);
}

std::vector<QString> idsOf(const std::vector<const Element*>& elements)
{
    std::vector<QString> ids;
    ids.reserve(elements.size());
    for (const Element* one : elements)
        ids.push_back(one->id.text);
    return ids;
}

} // namespace styrmodell
