/// Which member each column of a table is.
#pragma once

#include <QStringList>

namespace styrmodell
{

/// A member is of one column only, the one for which it was chosen last. A column that loses it so gets it back when
/// that one becomes something else, as it does while she steps through the choices.
class ColumnMembers
{
public:
    explicit ColumnMembers(const QStringList& members) : wanted_(members)
    {
        for (qsizetype column = 0; column < wanted_.size(); ++column)
            latest_ += column;
    }

    void choose(qsizetype column, const QString& member)
    {
        wanted_[column] = member;
        latest_.removeAll(column);
        latest_.prepend(column);
    }

    /// Empty: the column is left out.
    QStringList members() const
    {
        QStringList members(wanted_.size());
        for (const qsizetype column : latest_)
            if (!members.contains(wanted_[column]))
                members[column] = wanted_[column];
        return members;
    }

private:
    QStringList wanted_;      ///< of each column, as if the others were not
    QList<qsizetype> latest_; ///< columns, the one chosen for last first
};

} // namespace styrmodell
