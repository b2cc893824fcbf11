/// The window's and the messages' words in the user's language.
#pragma once

class QCoreApplication;

namespace styrmodell
{

/// Installs the words of the first of the system's languages that the program knows, Qt's own with them; English
/// otherwise. Words of publications follow the publication's language and are no concern of this.
void installTranslations(QCoreApplication& application);

} // namespace styrmodell
