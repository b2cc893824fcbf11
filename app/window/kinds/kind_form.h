/// Everything that can be said about a kind.
#pragma once

#include "model/change/model.h"
#include "model/records/fields/result.h"
#include "views/drawing/palette.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace styrmodell
{

class ColourField;
class SubtypeFields;
class TypingPause;
class WordsField;

class KindForm : public QWidget
{
    Q_OBJECT
public:
    KindForm(const Palette& palette, QWidget* parent);

    /// An empty id: there is none to show.
    void show(const Model& model, const KindId& id);
    /// What is wrong with the last change, as the model says.
    void showError(const Error& error);
    /// Keeps what she has just typed.
    void finish();

Q_SIGNALS:
    /// As it is to be; changes of one gesture are one undo step.
    void changed(const styrmodell::Kind& kind, const QString& gesture);
    /// One of the shown kind's subtypes is to go.
    void subtypeRemovalWanted(const QString& subtype);

private:
    QWidget* makeLook();
    QWidget* makePlaces();
    QWidget* makeFlags();
    void fillParents(const Model& model);
    Kind asWritten() const;
    void tell();
    void tellAtOnce();

    Palette palette_;
    Kind shown_{};
    bool isFilling_ = false;
    TypingPause* typing_;
    WordsField* name_;
    WordsField* plural_;
    WordsField* explanation_;
    WordsField* decidedBy_;
    ColourField* colour_;
    QComboBox* shape_;
    QListWidget* parents_;
    std::map<KindFlag, QCheckBox*> flags_;
    SubtypeFields* subtypes_;
};

} // namespace styrmodell
