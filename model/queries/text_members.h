/// The members of records that hold her own words, to be searched and replaced in.
#pragma once

#include "model/records/records.h"

#include <array>

namespace styrmodell
{

/// A member and its name in files.
template <class R> struct TextMember {
    const char* name;
    QString R::*text;
};

/// `TextMembers<R>::all`, the most telling first. Empty: the record has no words of its own.
template <class R> struct TextMembers {
    static constexpr std::array<TextMember<R>, 0> all{};
};
template <> struct TextMembers<Element> {
    static constexpr std::array<TextMember<Element>, 7> all{{{"title", &Element::title},
                                                             {"shortTitle", &Element::shortTitle},
                                                             {"text", &Element::text},
                                                             {"note", &Element::note},
                                                             {"owner", &Element::owner},
                                                             {"appliesTo", &Element::appliesTo},
                                                             {"source", &Element::source}}};
};
template <> struct TextMembers<Wording> {
    static constexpr std::array<TextMember<Wording>, 4> all{{{"title", &Wording::title},
                                                             {"shortTitle", &Wording::shortTitle},
                                                             {"text", &Wording::text},
                                                             {"note", &Wording::note}}};
};
template <> struct TextMembers<Relation> {
    static constexpr std::array<TextMember<Relation>, 2> all{
        {{"note", &Relation::note}, {"source", &Relation::source}}};
};
template <> struct TextMembers<Decision> {
    static constexpr std::array<TextMember<Decision>, 4> all{{{"title", &Decision::title},
                                                              {"paragraph", &Decision::paragraph},
                                                              {"registryNumber", &Decision::registryNumber},
                                                              {"source", &Decision::source}}};
};
template <> struct TextMembers<Comment> {
    static constexpr std::array<TextMember<Comment>, 2> all{{{"text", &Comment::text}, {"reply", &Comment::reply}}};
};
template <> struct TextMembers<Indicator> {
    static constexpr std::array<TextMember<Indicator>, 3> all{
        {{"name", &Indicator::name}, {"note", &Indicator::note}, {"source", &Indicator::source}}};
};
template <> struct TextMembers<IndicatorUse> {
    static constexpr std::array<TextMember<IndicatorUse>, 2> all{
        {{"note", &IndicatorUse::note}, {"source", &IndicatorUse::source}}};
};
template <> struct TextMembers<FollowUp> {
    static constexpr std::array<TextMember<FollowUp>, 1> all{{{"text", &FollowUp::text}}};
};

} // namespace styrmodell
