/// What was answered about an element in a consultation (remiss).
#pragma once

#include "views/panels/inspector/section.h"

namespace styrmodell
{

/// Who answered what, and what became of it. Each is changed by pressing its heading.
class CommentsSection : public Section
{
    Q_OBJECT
public:
    explicit CommentsSection(Editing& editing, QWidget* parent = nullptr);

    void show(const Element& element) override;

private:
    void fill(const Element& element);
    void addRow(const Comment& comment);
    void open(const CommentId& comment);

    ElementId element_;
    SectionHeading* heading_;
    QVBoxLayout* rows_;
    QStringList shown_;
};

} // namespace styrmodell
