/// The findings of a review as a tree: rules, and beneath each why it matters and what it found.
#pragma once

#include "model/checks/check.h"

#include <QAbstractItemModel>

#include <map>

namespace styrmodell
{

/// A row is the same row after another review where it is about the same: what is open, current and scrolled to stays.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Level { Rule, Why, Finding };
    enum Role { LevelRole = Qt::UserRole, SeverityRole, NoteRole, KindShapeRole, KindColourRole };

    struct Row {
        Finding finding{};
        std::optional<RuleExceptionId> asideBy{}; ///< set aside, and by what
        QString reason{};                         ///< why it is set aside
        QString element{};                        ///< the title of what it is about
        KindShape shape = KindShape::Disc;
        Colour colour{};
        int group = 0; ///< number of the rule, or one more than the last: set aside
        QString key{}; ///< tells it apart within its group
    };

    explicit FindingsModel(QObject* parent = nullptr);

    /// `model` is as it is now; a finding about what is no longer there is left out.
    void show(const Review& review, const Model& model);
    void leaveOutMissing(const Model& model);
    /// Only these severities; none: all.
    void setFilter(Flags<Severity> only);
    int count(Severity severity) const; ///< without those set aside, whatever the filter

    /// Null: the row is no finding.
    const Row* findingAt(const QModelIndex& index) const;
    /// All shown findings of the row's rule; none: it is no rule's row, or of what is set aside.
    std::vector<Finding> findingsOfRule(const QModelIndex& index) const;
    /// The rule whose row it is; empty: it is none.
    QString ruleAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        int number = 0;
        std::vector<Row> rows{};
    };
    struct Heading {
        QString rule{};
        Severity severity = Severity::Note;
        QString title{};
        QString why{};
    };

    void add(const Model& model, const Finding& finding, std::map<QString, int>& seen);
    void refresh();
    void update(int at, std::vector<Row> rows);
    void removeRowsNotIn(Group& group, const QModelIndex& parent, const std::vector<Row>& rows);
    const Group* groupAt(const QModelIndex& index) const;
    const Heading& heading(const Group& group) const { return headings_[static_cast<size_t>(group.number)]; }
    bool isAside(const Group& group) const { return group.number + 1 == static_cast<int>(headings_.size()); }
    QVariant groupData(const Group& group, int role) const;
    QVariant whyData(const Group& group, int role) const;
    QVariant rowData(const Group& group, int at, int role) const;

    std::vector<Heading> headings_; ///< by number; the last: set aside
    std::vector<Row> all_;          ///< in the order of the review
    std::vector<Group> groups_;     ///< shown, by number
    Flags<Severity> filter_{};
};

} // namespace styrmodell
