/// Which facts of a record are uncertain, and why.
#pragma once

#include "model/records/records.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace styrmodell
{

/// One line a fact; another is added by choosing the fact and writing why.
class UncertainField : public QWidget
{
    Q_OBJECT
public:
    /// `members` may be uncertain, by their names in files.
    explicit UncertainField(const QStringList& members, QWidget* parent = nullptr);

    void show(const Uncertain& uncertain);

Q_SIGNALS:
    void uncertainChanged(const styrmodell::Uncertain& uncertain);

private:
    void addRow(const QString& member, const QString& why);
    void offerWhy();
    void add();

    Uncertain uncertain_;
    QVBoxLayout* rows_;
    QComboBox* member_;
    QLineEdit* why_;
};

/// The members of a record that may be uncertain: all that say something of it.
template <class R> QStringList membersThatMayBeUncertain()
{
    QStringList members;
    R record;
    describe(
        [&](const char* name, const auto&, Presence = Presence::Optional) {
            const QString member = QString::fromLatin1(name);
            if (member != u"id" && member != u"order" && member != u"uncertain" && member != u"certainty")
                members += member;
        },
        record);
    return members;
}

} // namespace styrmodell
