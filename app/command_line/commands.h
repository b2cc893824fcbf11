/// The commands, each in a file of its own.
#pragma once

#include "app/command_line/command.h"

#include <vector>

namespace styrmodell
{

Command newCommand();
Command templatesCommand();
Command importCommand();
Command exportCommand();
Command listCommand();
Command threadCommand();
Command checkCommand();
Command historyCommand();
Command versionCommand();
Command applyCommand();

/// In the order in which the help shows them.
std::vector<Command> allCommands();

} // namespace styrmodell
