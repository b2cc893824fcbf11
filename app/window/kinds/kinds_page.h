/// The kinds of a model: their list, and everything about the one that is current in it.
#pragma once

#include "model/document/document.h"
#include "views/drawing/palette.h"

#include <QWidget>

namespace styrmodell
{

class DefinitionList;
class KindForm;

class KindsPage : public QWidget
{
    Q_OBJECT
public:
    KindsPage(Document& document, const Palette& palette, QWidget* parent);

    /// Keeps what she has just typed.
    void finish();

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    void refresh();
    void showCurrent();
    KindId current() const;
    void add();
    void remove();
    void move(int steps);
    void change(const Kind& kind, const QString& gesture);
    /// What becomes of those of a kind in use; false: she thought better of it.
    bool askHeir(const Kind& kind, std::optional<KindId>& heir);
    bool apply(Result<Edit> edit);

    Document& document_;
    Palette palette_;
    DefinitionList* list_;
    KindForm* form_;
};

} // namespace styrmodell
