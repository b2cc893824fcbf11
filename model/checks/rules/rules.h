/// The rules by what they are about, each group in a file of its own.
#pragma once

#include "model/checks/rule.h"

namespace styrmodell
{

std::vector<Rule> visionRules();   ///< the top of the model, and the model as a whole
std::vector<Rule> goalRules();     ///< city-wide directions, goals, and where things lie
std::vector<Rule> bodyRules();     ///< boards, companies and what they hold
std::vector<Rule> documentRules(); ///< steering documents
std::vector<Rule> validityRules(); ///< dates
std::vector<Rule> decisionRules(); ///< decisions, text status, proposals
std::vector<Rule> followUpRules(); ///< indicators, targets, assessments
std::vector<Rule> relationRules();
std::vector<Rule> titleRules();
std::vector<Rule> exampleRules();
std::vector<Rule> kindRules();  ///< kinds, relation types, pictures and stories
std::vector<Rule> themeRules(); ///< the logotype

} // namespace styrmodell
