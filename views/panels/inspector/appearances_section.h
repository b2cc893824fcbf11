/// In which pictures and stories an element appears.
#pragma once

#include "views/panels/inspector/section.h"

namespace styrmodell
{

/// Not there while it appears in none. Pressing a picture's name shows it.
class AppearancesSection : public Section
{
    Q_OBJECT
public:
    explicit AppearancesSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;

Q_SIGNALS:
    void pictureWanted(const styrmodell::PictureId& picture);

private:
    void addPicture(const Picture& picture);

    QVBoxLayout* rows_;
    QStringList shown_;
};

} // namespace styrmodell
