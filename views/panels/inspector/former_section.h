/// The wordings that an element had before.
#pragma once

#include "views/panels/inspector/section.h"

namespace styrmodell
{

/// Hidden where there are none. Each is opened by pressing it.
class FormerSection : public Section
{
    Q_OBJECT
public:
    explicit FormerSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;

private:
    void open(const WordingId& wording);

    QVBoxLayout* rows_;
    QStringList shown_;
};

} // namespace styrmodell
