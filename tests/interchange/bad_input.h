/// Files that must be refused, each with where and why.
#pragma once

#include <QByteArray>

#include <vector>

namespace styrmodell
{

struct BadInput {
    const char* name = ""; ///< of the file; its ending is the format
    QByteArray bytes{};    ///< what is in it
    QByteArray place{};    ///< what a message says after the file's name: line, row or record, and member
    QByteArray reason{};   ///< what it says of the fault
};

/// For a model made from the empty template, which has the element `vision`.
std::vector<BadInput> badInput();

} // namespace styrmodell
